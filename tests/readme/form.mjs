// Shows what is wrong as a visitor leaves a field, and sends the body once nothing is. The form has a <p role="alert">.
import { customerUser, flatten, fromApiError } from "duffel-customers";

// Where WebAssembly may not run (Safari's Lockdown Mode, Chrome before 115), the package's JavaScript checks.
try {
  customerUser.safeParse({});
} catch {
  (await import("duffel-customers/js")).init();
}

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

  const send = { method: "POST", headers: { "Content-Type": "application/json" }, body: built.data.json };
  const answer = await fetch("/identity/customer/users", send).catch(() => undefined);
  show(answer?.ok ? [] : fromApiError(await answer?.text())); // refused by the Worker or by Duffel, or no answer
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
