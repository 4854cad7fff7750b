// A Worker that only forwards: adds the token and passes bytes on.

import { forward } from "./forward.mjs";

export default {
  fetch: (request, env) => forward(request, env, request.body),
};
