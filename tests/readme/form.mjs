// A form that says what is wrong as a field is left, and sends the body when nothing is.
import { customerUser, flatten, fromApiError } from "duffel-customers";

const form = document.querySelector("form");

form.addEventListener("change", ({ target }) => {
  const issues = customerUser.checkField(target.name, target.value, { normalize: true });
  target.setCustomValidity(issues.find(({ severity }) => severity === "error")?.message ?? "");
  target.reportValidity();
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const built = customerUser.build(Object.fromEntries(new FormData(form)));
  if (!built.success) return show(built.error.issues);

  const headers = { "Content-Type": "application/json" };
  const answer = await fetch("/identity/customer/users", { method: "POST", headers, body: built.data.json });
  if (!answer.ok) show(fromApiError(await answer.text())); // what the Worker or Duffel refused
});

function show(issues) {
  for (const [field, [message]] of Object.entries(flatten(issues).fieldErrors)) {
    form.elements[field]?.setCustomValidity(message);
  }
  form.reportValidity();
}
