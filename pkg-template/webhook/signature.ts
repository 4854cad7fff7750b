// The header `X-Duffel-Signature`: `t=<unix>,v1=<hex>`, with a second `v1` while a secret is being rotated.

import { WebhookSignatureError } from "./error.ts";

/** The most signatures tried from one header. */
const MOST = 8;

export interface Signature {
  /** Unix time in seconds, exactly as it was signed. */
  readonly time: string;
  readonly macs: readonly Uint8Array<ArrayBuffer>[];
}

export function parseSignature(header: unknown): Signature {
  if (typeof header !== "string" || header.trim() === "") {
    throw new WebhookSignatureError(
      "The request has no X-Duffel-Signature header, so it is not from Duffel (or a proxy removed the header).",
    );
  }
  const times: string[] = [];
  const macs: Uint8Array<ArrayBuffer>[] = [];
  for (const part of header.split(",")) {
    const [, scheme, value = ""] = /^([a-z0-9]+)=(.*)$/.exec(part.trim()) ?? [];
    if (scheme === "t") times.push(value);
    if (scheme === "v1" && /^[0-9a-f]{64}$/.test(value) && macs.length < MOST) macs.push(bytesOf(value));
  }
  const [time] = times;
  if (time === undefined || times.length > 1 || !/^[0-9]{1,15}$/.test(time) || macs.length === 0) {
    throw new WebhookSignatureError(
      "The X-Duffel-Signature header cannot be read: it should be like t=1616202842,v1=… with 64 hexadecimal digits.",
    );
  }
  return { time, macs };
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
}
