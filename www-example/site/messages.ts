// Messages for orders and stays, where the package's own name API fields: visitors see choices instead.

import type { Issue, Messages } from "duffel-customers/slim";

/** By the last step of the field's path. Other fields keep the package's message. */
const said = (words: Readonly<Record<string, string>>) => ({ path }: Issue) => words[String(path.at(-1))];

const GENDER = "Choose the gender in the travel document.";
const TITLE = "Choose a title.";
const COUNTRY = "Enter the country's code of two letters, such as GB for the United Kingdom.";

export const messages: Messages = {
  validation_required: said({
    quote_id: "Choose a quote.",
    selected_offers: "Choose an offer.",
    title: TITLE,
    gender: GENDER,
  }),
  validation_inclusion: said({ title: TITLE, gender: GENDER, issuing_country_code: COUNTRY }),
  validation_format: said({ issuing_country_code: COUNTRY }),
  offer_expired: () => "Choose another offer: this one has expired.",
  unused_field: said({
    loyalty_programme_account_number: "Leave this blank: this hotel has no loyalty programme.",
  }),
  no_customer_user: () =>
    "Choose a customer for a traveller, or add another. Otherwise nobody gets support for the trip.",
  not_valid_with_selected_offer: said({ type: "Choose Now: this offer must be paid when booked." }),
};
