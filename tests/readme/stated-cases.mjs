// What the package's README states without an example, and the declarations with one that only runs on Node.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { equal, lines } from "../package/expect.mjs";
import { offer, ordered, payment } from "../package/offers.mjs";
import { runCases } from "../package/run-cases.mjs";

const { transform } = createRequire(new URL("../package/package.json", import.meta.url))("esbuild");

export function statedCases(folder) {
  const { customerUser, fromApiError, order } = createRequire(join(folder, "program.cjs"))("duffel-customers");
  return runCases({
    "a copy of an error has no issues, a copy of its issues is whole": () => {
      const { error } = customerUser.safeParse({});
      equal(structuredClone(error).issues, undefined);
      equal(structuredClone(error.issues), error.issues);
    },
    "equal names are reported at the passenger": () => {
      const form = ordered();
      const [{ given_name, family_name }, second] = form.passengers;
      form.passengers[1] = { ...second, given_name, family_name };
      const said = (path, value) => lines(order.checkField(path, value, { form }));
      equal(said("passengers.1", form.passengers[1]), ["E duplicate_passenger_name /passengers/1"]);
      equal(said("passengers.1.given_name", given_name), []);
      equal(said("passengers.1.family_name", family_name), []);
    },
    "blank names are equal too": () => {
      const blank = { given_name: "", family_name: "" };
      const form = ordered({ passengers: ordered().passengers.map((each) => ({ ...each, ...blank })) });
      const issues = lines(order.safeParse(form).error.issues);
      equal(issues.includes("E duplicate_passenger_name /passengers/1"), true);
    },
    "a wrong sum of payments is reported at them": () => {
      const form = ordered({ payments: [payment({ amount: "1.00" })] });
      const said = (path, value) => lines(order.checkField(path, value, { form, offer: offer() }));
      equal(said("payments", form.payments), ["E payment_amount_does_not_match_order_amount /payments"]);
      equal(said("payments.0.amount", "1.00"), []);
    },
    "a gateway's permit that checks an order against its offer": async () => {
      const readme = readFileSync(join(folder, "node_modules/duffel-customers/README.md"), "utf8");
      const [, example] = /```ts\n([^`]*?function fitsItsOffer[^]*?)\n```\n/.exec(readme);
      const file = join(folder, "fits-its-offer.mjs");
      writeFileSync(file, (await transform(example, { loader: "ts" })).code);
      const { fitsItsOffer } = await import(pathToFileURL(file));
      const { fetch } = globalThis;
      const asked = [];
      /** What the function says of this order when Duffel answers so. */
      const permitted = async (payload, answer) => {
        globalThis.fetch = async (url, { headers }) => (asked.push([url, headers.authorization]), answer);
        const json = JSON.stringify({ data: payload });
        return fitsItsOffer({ json, value: () => JSON.parse(json) }, { DUFFEL_ACCESS_TOKEN: "duffel_test_1" });
      };
      try {
        const found = () => Response.json({ data: offer({ expires_at: "2099-01-01T00:00:00Z" }) });
        equal(await permitted(ordered(), found()), true);
        const refused = await permitted(ordered({ payments: [payment({ amount: "1.00" })] }), found());
        equal([refused.status, lines(fromApiError(await refused.text()))], [
          422,
          ["E payment_amount_does_not_match_order_amount /payments"],
        ]);
        equal(await permitted(ordered(), new Response("gone", { status: 404 })), false);
        equal(asked[0], [
          "https://api.duffel.com/air/offers/off_1?return_available_services=true",
          "Bearer duffel_test_1",
        ]);
      } finally {
        globalThis.fetch = fetch;
      }
    },
    "an event of one's own, signed as the declarations show, is verified": async () => {
      const declared = readFileSync(join(folder, "node_modules/duffel-customers/types/webhook.d.ts"), "utf8");
      const [, example] = /```ts\n([^`]*?createHmac[^]*?)```/.exec(declared.replace(/^ *\* ?/gm, ""));
      const run = async (name, code) => {
        const file = join(folder, `${name}.mjs`);
        writeFileSync(file, `import { verifyWebhook } from "duffel-customers/client";\n${code}`);
        return import(pathToFileURL(file)).then(() => "verified", ({ name }) => name);
      };
      equal(await run("signed", example), "verified");
      equal(await run("unsigned", example.replace("${time}.", "")), "WebhookSignatureError");
    },
    "nested names are not put together": () => {
      const form = new FormData();
      form.set("passengers.0.email", "tony@stark.com");
      const { warnings } = order.safeParse(Object.fromEntries(form));
      equal(lines(warnings).includes("W unknown_field /passengers.0.email"), true);
    },
  });
}
