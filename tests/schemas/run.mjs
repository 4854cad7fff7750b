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
import { conclude } from "../package/conclude.mjs";
import { equal, lines, ok } from "../package/expect.mjs";
import { inProject } from "../package/project.mjs";
import { runCases } from "../package/run-cases.mjs";
import { BEYOND, isBeyond } from "./beyond.mjs";

const string = { type: "string" };
const { values } = parseArgs({ options: { tarball: string, mutations: string } });
if (values.tarball === undefined || values.mutations === undefined)
  throw new Error("usage: node run.mjs --tarball FILE --mutations FILE");
const mutations = JSON.parse(readFileSync(values.mutations, "utf8"));

conclude(await inProject(fileURLToPath(new URL(".", import.meta.url)), resolve(values.tarball), cases));

function cases(folder) {
  const require = createRequire(join(folder, "program.cjs"));
  const api = require("duffel-customers");
  const Ajv = { "draft-07": require("ajv").default, "draft-2020-12": require("ajv/dist/2020").default };
  const judge = (target, schema) => new Ajv[target]({ strict: true, allowUnionTypes: true }).compile(schema);

  const schemas = Object.values(api).filter((value) => typeof value.jsonSchema === "object");
  const kinds = schemas.map((schema) => {
    const { kind } = schema;
    const drafts = Object.keys(Ajv).map((target) => [target, schema["~standard"].jsonSchema.input({ target })]);
    const file = require(`duffel-customers/schemas/${kind}.json`);
    const judges = [
      ["the file", judge("draft-2020-12", file)],
      ...drafts.map(([target, of]) => [target, judge(target, of)]),
    ];
    return {
      kind,
      schema,
      file,
      mutations: mutations.filter((mutation) => mutation.kind === kind),
      errors: (body) => lines(schema.safeParse(body).error?.issues ?? []),
      /** Every schema of the payload takes the body, or every one refuses it. */
      agree: (body, valid) =>
        equal(
          judges.map(([what, takes]) => `${what}: ${takes(body)}`),
          judges.map(([what]) => `${what}: ${valid}`),
        ),
    };
  });
  const known = new Set(mutations.map(({ kind }) => kind));
  const judged = { "every payload is judged": () => equal(kinds.map(({ kind }) => kind).sort(), [...known].sort()) };
  const readme = readFileSync(join(folder, "node_modules/duffel-customers/README.md"), "utf8");
  const order = kinds.find(({ kind }) => kind === "order");
  return runCases(Object.assign(judged, ...kinds.map(casesOfKind), casesBeyond(order, readme)));
}

function casesOfKind({ kind, schema, file, mutations, errors, agree }) {
  const cases = {
    [`${kind}: the file has descriptions, the rest is the same`]: () => {
      const descriptions = Object.values(file.properties).map(({ description }) => description);
      ok(
        descriptions.every((text) => text.length > 10),
        "descriptions",
      );
      equal(withoutDescriptions(file), schema.jsonSchema);
      equal(schema["~standard"].jsonSchema.output({ target: "draft-2020-12" }), schema.jsonSchema);
    },
    [`${kind}: there are mutations of every field`]: () => {
      const fields = new Set(mutations.map(({ pointer }) => pointer.split("/")[1]));
      equal(
        Object.keys(schema.jsonSchema.properties).filter((field) => !fields.has(field)),
        [],
      );
    },
  };
  mutations.forEach(({ pointer, change, body, said }, at) => {
    cases[`${kind} ${at}: ${pointer} ${change.slice(0, 60)}`] = () => {
      const expected = said.filter((line) => line.startsWith("E "));
      equal(errors(body), expected);
      // Whatever a schema can say of this body, it must say.
      agree(
        body,
        expected.every((line) => isBeyond(line, body)),
      );
    };
  });
  return cases;
}

/** Examples of the errors that are beyond the schemas. */
function casesBeyond({ mutations, errors, agree }, readme) {
  const cases = {};
  for (const { why, code, change } of BEYOND) {
    cases[`beyond the schemas: ${why}`] = () => {
      const body = structuredClone(mutations.find(({ pointer }) => pointer === "").body);
      change(body);
      equal(
        errors(body).map((line) => line.split(" ")[1]),
        [code],
      );
      agree(body, true);
      ok(readme.includes(`- ${why}\n`), "the rule in the README");
    };
  }
  return cases;
}

/** The descriptions are for editors: what the package's scripts hold has none. */
function withoutDescriptions(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === "description" && typeof value === "string" ? undefined : value,
  );
}
