// Characters that could end a line of a log, or hide or reverse what is in it: those of `src/line.rs`, and whatever else
// Unicode calls a control, a format character or a separator of lines.

export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
