// Whether a page's visitors could read the token, because this runs in a page or in a page's worker.

export function visitorsCanRead(): boolean {
  const { window, importScripts, Deno, Bun, EdgeRuntime, process, navigator } = globalThis as Record<string, any>;
  if (window?.document !== undefined) return true;
  if (typeof importScripts !== "function") return false;
  const server = Deno ?? Bun ?? EdgeRuntime ?? process?.versions?.node;
  return server === undefined && navigator?.userAgent !== "Cloudflare-Workers";
}
