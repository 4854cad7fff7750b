// Puts every mutation of the field tables to ajv, with the package's JSON Schemas, and to the package's own check: they
// must agree, but for the rules that compare fields, which `beyond.mjs` lists.
//
//   node tests/schemas/run.mjs --tarball FILE --mutations FILE
//
// The mutations are those that `tests/payload/fields` checks and writes down.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { equal, lines, ok } from "../package/expect.mjs";
import { inProject } from "../package/project.mjs";
import { runCases } from "../package/run-cases.mjs";
import { BEYOND, isBeyond } from "./beyond.mjs";

const string = { type: "string" };
const { values } = parseArgs({ options: { tarball: string, mutations: string } });
if (values.tarball === undefined || values.mutations === undefined)
  throw new Error("usage: node run.mjs --tarball FILE --mutations FILE");
const mutations = JSON.parse(readFileSync(values.mutations, "utf8"));

const NAMES = {
  customer_user: "customerUser",
  customer_user_group: "customerUserGroup",
  customer_user_group_update: "customerUserGroupUpdate",
  order: "order",
  order_update: "orderUpdate",
  booking: "booking",
  component_client_key: "componentClientKey",
};

const { passed, failures } = await inProject(fileURLToPath(new URL(".", import.meta.url)), resolve(values.tarball), cases);
for (const { name, expected, got } of failures) console.log(`${name}\n  expected ${expected}\n  got      ${got}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function cases(folder) {
  const require = createRequire(join(folder, "program.cjs"));
  const api = require("duffel-customers");
  const Ajv = { "draft-07": require("ajv").default, "draft-2020-12": require("ajv/dist/2020").default };
  const judge = (draft, schema) => new Ajv[draft]({ strict: true, allowUnionTypes: true }).compile(schema);
  const all = {};

  for (const [kind, name] of Object.entries(NAMES)) {
    const { jsonSchema, "~standard": standard } = api[name];
    const file = require(`duffel-customers/schemas/${kind}.json`);
    const judges = {
      "the file": judge("draft-2020-12", file),
      ...Object.fromEntries(
        Object.keys(Ajv).map((target) => [target, judge(target, standard.jsonSchema.input({ target }))]),
      ),
    };
    const ofKind = mutations.filter((mutation) => mutation.kind === kind);
    const errors = (body) => lines(api[name].safeParse(body).error?.issues ?? []);
    const verdicts = (body) => Object.entries(judges).map(([what, valid]) => `${what}: ${valid(body)}`);
    const agreed = (verdict) => Object.keys(judges).map((what) => `${what}: ${verdict}`);

    all[`${kind}: the file has descriptions, the rest is the same`] = () => {
      ok(
        Object.values(file.properties).every(({ description }) => description.length > 10),
        "descriptions",
      );
      equal(withoutDescriptions(file), jsonSchema);
      equal(standard.jsonSchema.output({ target: "draft-2020-12" }), jsonSchema);
    };
    all[`${kind}: there are mutations of every field`] = () => {
      const fields = new Set(ofKind.map(({ pointer }) => pointer.split("/")[1]));
      equal(
        Object.keys(jsonSchema.properties).filter((field) => !fields.has(field)),
        [],
      );
    };
    ofKind.forEach(({ pointer, change, body, said }, at) => {
      all[`${kind} ${at}: ${pointer} ${change.slice(0, 60)}`] = () => {
        const expected = said.filter((line) => line.startsWith("E "));
        equal(errors(body), expected);
        // Whatever a schema can say of this body, it must say.
        equal(verdicts(body), agreed(expected.every((line) => isBeyond(line, body))));
      };
    });
    if (kind !== "order") continue;

    const readme = readFileSync(join(folder, "node_modules/duffel-customers/README.md"), "utf8");
    for (const { why, code, change } of BEYOND) {
      all[`beyond the schemas: ${why}`] = () => {
        const body = structuredClone(ofKind.find(({ pointer }) => pointer === "").body);
        change(body);
        equal(
          errors(body).map((line) => line.split(" ")[1]),
          [code],
        );
        equal(verdicts(body), agreed(true));
        ok(readme.includes(`- ${why}\n`), "the rule in the README");
      };
    }
  }
  return runCases(all);
}

/** The descriptions are for editors: what the package's scripts hold has none. */
function withoutDescriptions(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === "description" && typeof value === "string" ? undefined : value,
  );
}
