// Messages for these forms, where the package's own name API fields: visitors see choices instead.

import type { Issue, Messages } from "duffel-customers/slim";

/** By the last step of the field's path. Other fields keep the package's message. */
const said = (words: Readonly<Record<string, string>>) => ({ path }: Issue) => words[String(path.at(-1))];

const GENDER = "Choose the gender in the travel document.";
const TITLE = "Choose a title.";

export const messages: Messages = {
  validation_required: said({
    quote_id: "Choose a quote.",
    selected_offers: "Choose an offer.",
    title: TITLE,
    gender: GENDER,
  }),
  validation_inclusion: said({ title: TITLE, gender: GENDER }),
  no_customer_user: () =>
    "Choose a customer for a traveller, or add another. Otherwise nobody gets support for the trip.",
  not_valid_with_selected_offer: said({ type: "Choose Now: this offer must be paid when booked." }),
};
