// Shows JSON on indented, marked lines. Its characters are exactly those sent. Copying adds line breaks, which mean
// nothing in JSON.

import { element } from "../element.ts";

export interface Mark {
  readonly kind: "error" | "warning" | "added";
  /** Shown at the end of the line; not part of the JSON. */
  readonly remark?: string;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^{}[\],:"]+/g;

interface Container {
  readonly pointer: string;
  readonly isList: boolean;
  index: number;
}

/** `marks` are by JSON Pointer, relative to `data`. A missing value is marked at its nearest ancestor. */
export function jsonLines(text: string, marks: ReadonlyMap<string, Mark>): HTMLElement[] {
  const lines: HTMLElement[] = [];
  const at = new Map<string, HTMLElement>();
  const open: Container[] = [];
  let line = newLine(0);
  let key: string | undefined;

  const pointer = (): string => {
    const inside = open.at(-1);
    if (inside === undefined) return "";
    return `${inside.pointer}/${inside.isList ? inside.index : escaped(key!)}`;
  };
  const write = (token: string, kind: string) => line.append(element("span", { class: kind }, token));
  const breakLine = () => {
    lines.push(line);
    line = newLine(open.length);
  };

  const tokens = text.match(TOKEN) ?? [];
  tokens.forEach((token, index) => {
    const inside = open.at(-1);
    if (token === "{" || token === "[") {
      const place = pointer();
      if (!at.has(place)) at.set(place, line);
      write(token, "punctuation");
      open.push({ pointer: place, isList: token === "[", index: 0 });
      if (!isClosing(tokens[index + 1])) breakLine();
    } else if (isClosing(token)) {
      open.pop();
      if (!isOpening(tokens[index - 1])) breakLine();
      write(token, "punctuation");
    } else if (token === ",") {
      write(token, "punctuation");
      if (inside !== undefined) inside.index++;
      breakLine();
    } else if (token === ":") {
      write(token, "punctuation colon");
    } else if (inside?.isList === false && tokens[index + 1] === ":") {
      key = JSON.parse(token) as string;
      at.set(pointer(), line);
      write(token, "key");
    } else {
      at.set(pointer(), line);
      write(token, token.startsWith('"') ? "string" : "literal");
    }
  });
  lines.push(line);

  for (const [place, mark] of marks) markLine(nearest(at, `/data${place}`), mark);
  return lines;
}

function newLine(depth: number): HTMLElement {
  return element("span", { class: `line depth-${Math.min(depth, 6)}` });
}

function nearest(at: ReadonlyMap<string, HTMLElement>, pointer: string): HTMLElement {
  let place = pointer;
  while (!at.has(place) && place !== "") place = place.slice(0, place.lastIndexOf("/"));
  return at.get(place)!;
}

function markLine(line: HTMLElement, { kind, remark }: Mark): void {
  if (line.matches(".error") && kind !== "error") return;
  line.classList.add(kind);
  if (remark !== undefined) line.dataset["remark"] = remark;
}

const isOpening = (token: string | undefined) => token === "{" || token === "[";
const isClosing = (token: string | undefined) => token === "}" || token === "]";
const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");
