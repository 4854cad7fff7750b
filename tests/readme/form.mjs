// A form that says what is wrong as a field is left, and sends the body when nothing is. In it is a <p role="alert">.
import { customerUser, flatten, fromApiError } from "duffel-customers";

const form = document.querySelector("form");
const checks = "WebAssembly" in globalThis; // not in Safari's Lockdown Mode: then the Worker checks alone

form.addEventListener("change", ({ target }) => {
  const issues = checks ? customerUser.checkField(target.name, target.value, { normalize: true }) : [];
  target.setCustomValidity(issues.find(({ severity }) => severity === "error")?.message ?? "");
  target.reportValidity();
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const values = Object.fromEntries(new FormData(form));
  const built = checks ? customerUser.build(values) : { success: true, data: { json: JSON.stringify(values) } };
  if (!built.success) return show(built.error.issues);

  const send = { method: "POST", headers: { "Content-Type": "application/json" }, body: built.data.json };
  const answer = await fetch("/identity/customer/users", send).catch(() => undefined);
  show(answer?.ok ? [] : fromApiError(await answer?.text())); // what the Worker or Duffel refused, or nobody answered
});

function show(issues) {
  const { fieldErrors, formErrors } = flatten(issues);
  for (const [field, [message]] of Object.entries(fieldErrors)) {
    const control = form.elements.namedItem(field);
    if (control) control.setCustomValidity(message);
    else formErrors.push(message);
  }
  form.querySelector("[role=alert]").textContent = formErrors.join(" ");
  form.reportValidity();
}
