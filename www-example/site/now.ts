// The time in the visitor's time zone: its day counts for dates of birth, the moment for an offer's expiry.

/** RFC 3339 with the zone's offset: `2026-06-13T23:30:00.000-05:00`. */
export function now(): string {
  const time = new Date();
  const offset = -time.getTimezoneOffset();
  const local = new Date(time.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? "-" : "+"}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

const twoDigits = (part: number) => String(part).padStart(2, "0");
