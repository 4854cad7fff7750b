// A message can move what is below it, and a button that moves from under the pointer loses its click. So what shows
// messages waits while something is being pressed.

/** What waits for the end of the press; `undefined` while nothing is pressed. */
let waiting: (() => void)[] | undefined;

/** Does this at once, or as soon as the press has ended. */
export function afterPress(work: () => void): void {
  if (waiting === undefined) work();
  else waiting.push(work);
}

function end(): void {
  const ready = waiting ?? [];
  waiting = undefined;
  for (const work of ready) work();
}

// Before a field loses the focus to what is pressed, by a finger too. Only the first button makes clicks.
addEventListener("mousedown", ({ button }) => button === 0 && (waiting ??= []), true);
// The click follows at once, unless the pointer was moved away meanwhile.
addEventListener("mouseup", () => setTimeout(end), true);
// A list of choices or a drag may keep the release to itself.
for (const type of ["click", "keydown", "input", "dragend"]) addEventListener(type, end, true);
