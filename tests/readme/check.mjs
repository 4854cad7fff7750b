// Save this as check.mjs and run it: node check.mjs
import { customerUser } from "duffel-customers"; // or require("duffel-customers")

const typed = { email: "tony@", given_name: "Tony", phone_number: "020 8016 0509" };
const result = customerUser.safeParse(typed);
if (!result.success) {
  for (const { pointer, code, message } of result.error.issues) console.log(`${pointer}: ${message} (${code})`);
}
for (const { pointer, message } of result.warnings) console.log(`${pointer}: ${message}`); // such as a name with an Æ

// /email: Expected an email address, such as tony@example.com. (validation_format)
// /phone_number: Expected a phone number with its country code, as + and 7 to 15 digits, such as +14155550123. (validation_format)
// /family_name: Add a name, such as Stark. (validation_required)
