// A page with the README's form on it, used as a person would. With `?off` in a browser that has no WebAssembly.

import { equal } from "../expect.mjs";
import { runCases } from "../run-cases.mjs";

document.body.innerHTML = `<form>
  <input name="email"> <input name="given_name"> <input name="family_name"> <input name="phone_number">
  <button>Send</button> <p role="alert"></p>
</form>`;
const form = document.querySelector("form");
if (location.search === "?off") delete globalThis.WebAssembly;

/** What the form sends, and what it is answered. */
const sent = [];
let answer = () => new Response("{}", { status: 201 });
window.fetch = async (url, { method, body }) => {
  sent.push([method, url, body]);
  return answer();
};

const fill = (fields) => {
  for (const [name, value] of Object.entries(fields)) {
    form.elements[name].value = value;
    form.elements[name].dispatchEvent(new Event("change", { bubbles: true }));
  }
};
const alerted = () => form.querySelector("[role=alert]").textContent;
const said = (name) => form.elements[name].validationMessage;
const submit = async () => {
  form.requestSubmit();
  await new Promise((resolve) => setTimeout(resolve, 200));
};

const TONY = { email: "tony@STARK.com ", given_name: "Tony", family_name: "Stark", phone_number: "" };
const BODY = '{"data":{"email":"tony@stark.com","given_name":"Tony","family_name":"Stark"}}';

const REFUSED = { code: "emails_not_unique", message: "Taken.", source: { pointer: "/email" } };

async function report() {
  await import("../readme/form.mjs");
  return runCases({
    "a field is judged as it is left": () => {
      fill({ email: "tony@" });
      equal(said("email"), "Expected an email address, such as tony@example.com.");
      fill({ email: "tony@stark.com", phone_number: "" });
      equal([said("email"), said("phone_number")], ["", ""]);
    },
    "a form with gaps is not sent": async () => {
      await submit();
      equal(sent, []);
      equal(said("given_name"), "Add a name, such as Tony.");
    },
    "a form without a mistake is sent, tidied and wrapped": async () => {
      fill(TONY);
      await submit();
      equal(sent, [["POST", "/identity/customer/users", BODY]]);
    },
    "what Duffel refuses is shown at its field": async () => {
      answer = () => Response.json({ errors: [REFUSED] }, { status: 422 });
      await submit();
      equal([said("email"), alerted()], ["Taken.", ""]);
    },
    "what is about no field of the form is shown in its alert": async () => {
      const unknown = "It is not known whether this was carried out. Please look before sending it again.";
      const unreadable = "No readable answer came from Duffel, so it is not known whether this was done.";
      const json = (status, ...errors) => Response.json({ errors }, { status });
      const told = [
        [() => json(504, { code: "outcome_unknown", message: unknown }), unknown],
        [() => json(403, { code: "origin_not_allowed", message: "Not from here." }), "Not from here."],
        [() => new Response("<html><h1>502 Bad Gateway</h1></html>", { status: 502 }), unreadable],
        [() => Promise.reject(new TypeError("Failed to fetch")), unreadable],
        [
          () => json(422, { message: "Whole." }, { message: "Nowhere.", source: { pointer: "/passengers/1" } }),
          "Whole. Nowhere.",
        ],
      ];
      for (const [reply, message] of told) {
        answer = reply;
        fill(TONY);
        await submit();
        equal(alerted(), message);
      }
    },
    "and gone once it is sent": async () => {
      answer = () => new Response("{}", { status: 201 });
      await submit();
      equal([alerted(), said("email")], ["", ""]);
    },
  });
}

window.report = report();
