// Milliseconds in a Worker, where the clock stands still but for I/O.

export const clock = async () => {
  await scheduler.wait(1);
  return Date.now();
};
