// Finds the endpoint for a method and a path.

/** `{ name, endpoint, id }`. Without an endpoint, `allow` lists the path's methods: none if there is no such path. */
export function route(endpoints, method, path) {
  const here = Object.entries(endpoints).flatMap(([name, endpoint]) => {
    const match = pattern(endpoint.path).exec(path);
    return match === null ? [] : [{ name, endpoint, id: match.groups?.id }];
  });
  const allow = here.map(({ endpoint }) => endpoint.method);
  return here.find(({ endpoint }) => endpoint.method === method) ?? { allow };
}

function pattern(path) {
  return new RegExp(`^${path.replace("{id}", "(?<id>[^/]+)")}$`);
}
