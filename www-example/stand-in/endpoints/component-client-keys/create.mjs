// POST /identity/component_client_keys: a key that opens the Travel Support Assistant.

import { created } from "../../http/answers.mjs";
import { readComponentClientKey } from "../../rules/component-client-key.mjs";

export const createComponentClientKey = {
  method: "POST",
  path: "/identity/component_client_keys",
  handle({ data, records }) {
    const fields = readComponentClientKey(data, records);
    const secret = crypto.getRandomValues(new Uint8Array(24));
    const key = `stand-in.${btoa(String.fromCharCode(...secret))}`;
    records.componentClientKeys.insert({ ...fields, component_client_key: key });
    return created({ component_client_key: key });
  },
};
