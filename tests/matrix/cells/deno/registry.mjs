// A registry of npm packages that has one: the packed package.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename } from "node:path";

export async function registry(tarball) {
  const bytes = readFileSync(tarball);
  const [, name, version] = basename(tarball).match(/^(.+)-(\d+\.\d+\.\d+.*)\.tgz$/);
  const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
  const server = createServer((request, response) => {
    const { origin, pathname } = new URL(request.url, `http://${request.headers.host}`);
    if (pathname === `/${name}`) {
      const dist = { tarball: `${origin}/${name}.tgz`, integrity };
      const versions = { [version]: { name, version, dist } };
      response.setHeader("content-type", "application/json");
      return response.end(JSON.stringify({ name, "dist-tags": { latest: version }, versions }));
    }
    if (pathname === `/${name}.tgz`) return response.end(bytes);
    return response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
