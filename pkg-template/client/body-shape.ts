// What a successful response's body is.

/** A record or a list in `data`, or anything else. */
export type Shape = "record" | "list" | "text";

/** The content of a successful response, parsed once. */
export function shapeOf(text: string): { shape: Shape; json: unknown } {
  try {
    const json: unknown = JSON.parse(text);
    const data: unknown = (json as { data?: unknown } | null)?.data;
    if (Array.isArray(data)) return { shape: "list", json };
    if (typeof data === "object" && data !== null) return { shape: "record", json };
  } catch {
    // An HTML page, or a truncated body.
  }
  return { shape: "text", json: undefined };
}
