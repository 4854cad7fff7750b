// Characters that could end a line of a log, or hide or reverse what is in it, as in `src/line.rs`: what Unicode calls a
// control, a format character, or a separator of lines or paragraphs.

export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
