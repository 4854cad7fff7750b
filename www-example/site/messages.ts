// What the package says, in the words of these forms where its own are an API's: travellers see choices and no fields.

import type { CheckOptions, Issue } from "duffel-customers/slim";

/** By the last name of the field's path; what is not here keeps the package's words. */
const said = (words: Readonly<Record<string, string>>) => ({ path }: Issue) => words[String(path.at(-1))] ?? "";

const GENDER = "Choose the gender that stands in the travel document.";
const TITLE = "Choose a title.";

export const messages: CheckOptions["messages"] = {
  validation_required: said({
    quote_id: "A quote is needed.",
    selected_offers: "Choose an offer.",
    title: TITLE,
    gender: GENDER,
  }),
  validation_inclusion: said({ title: TITLE, gender: GENDER }),
  no_customer_user: () =>
    "Choose a customer for a traveller, or tick somebody who can see it: otherwise nobody gets help with the trip.",
  not_valid_with_selected_offer: said({ type: "Choose Now: this offer has to be paid when it is booked." }),
};
