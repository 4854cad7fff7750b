// A page with the README's form on it, used as a person would.

import { equal } from "../expect.mjs";
import { runCases } from "../run-cases.mjs";

document.body.innerHTML = `<form>
  <input name="email"> <input name="given_name"> <input name="family_name"> <input name="phone_number">
  <button>Send</button>
</form>`;
const form = document.querySelector("form");

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
const said = (name) => form.elements[name].validationMessage;
const submit = async () => {
  form.requestSubmit();
  await new Promise((resolve) => setTimeout(resolve, 50));
};

const TONY = { email: "tony@STARK.com ", given_name: "Tony", family_name: "Stark", phone_number: "" };
const BODY = '{"data":{"email":"tony@stark.com","given_name":"Tony","family_name":"Stark"}}';

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
      const error = { code: "emails_not_unique", message: "Taken.", source: { pointer: "/email" } };
      answer = () => Response.json({ errors: [error] }, { status: 422 });
      await submit();
      equal(said("email"), "Taken.");
    },
  });
}

window.report = report();
