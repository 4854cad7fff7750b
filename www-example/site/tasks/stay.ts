// Book a stay, for one or several guests.

import { booking, type QuoteFacts } from "duffel-customers/slim";
import { customers } from "../account.ts";
import { announce } from "../announce.ts";
import { isSince } from "../attempt.ts";
import { element } from "../element.ts";
import { textField } from "../form/field.ts";
import { group, listOf, optionCard, radioGroup } from "../form/group.ts";
import { messages } from "../messages.ts";
import { type Payload, readPayload } from "../payload.ts";
import { get } from "../send.ts";
import { day, money } from "../wording.ts";
import { facts, idOf } from "./facts.ts";
import { lookByUser, viewers } from "./record.ts";
import { type Breakage, fillBlanks, type Task } from "./task.ts";
import { travellerNames } from "./traveller-names.ts";
import { travellingUsers } from "./travellers.ts";
import { customerField, offerCustomers, usersField } from "./users.ts";

interface Quote extends QuoteFacts {
  readonly id: string;
  readonly check_in_date: string;
  readonly check_out_date: string;
  readonly total_amount: string;
  readonly total_currency: string;
  readonly accommodation: { readonly name: string };
}

let quotes: readonly Quote[] = [];

export async function loadQuotes(): Promise<void> {
  quotes = (await get<{ data: Quote[] }>("/quotes")).data;
}

const A_GROUP = "usg_0000AgZitpOnQtd3NQxjwO";
const A_USER = "icu_0000AgZitpOnQtd3NQxjwO";
const THE_GUIDES_QUOTE = "quo_0000AS0NZdKjjnnHZmSUbI";
const MOST_GUESTS = 4;
const NAME = ["given_name", "family_name"] as const;
const CONTACT = ["email", "phone_number"] as const;

const breakages: readonly Breakage[] = [
  { title: "Use a group's ID", breakIt: (stay) => (stay.guests[0].user_id = A_GROUP) },
  {
    title: "Forget to list the user",
    options: { linkUsers: false },
    breakIt: (stay) => (stay.guests[0].user_id ??= A_USER),
  },
  { title: "A rate's ID as the quote", breakIt: (stay) => (stay.quote_id = THE_GUIDES_QUOTE.replace("quo_", "rat_")) },
  {
    title: "Pay in two ways",
    breakIt: (stay) =>
      (stay.payment = { card_id: "tcd_0000AS0NZdKjjnnHZmSUbI", three_d_secure_session_id: "3ds_0000AWr2Xs1Vp34gh5" }),
  },
  { title: "No guests", breakIt: (stay) => (stay.guests = []) },
];

export function stayTask(): Task {
  const guests = element("div");
  const users = usersField("Who else can see it");
  const count = () => guests.childElementCount;
  const add = element("button", { type: "button" }, "Add a guest");
  const remove = element("button", { type: "button" }, "Remove the last guest");
  const changed = () => guests.dispatchEvent(new Event("input", { bubbles: true }));
  const show = () => {
    add.hidden = count() >= MOST_GUESTS;
    remove.hidden = count() <= 1;
  };
  add.addEventListener("click", () => {
    const card = guestCard(count());
    guests.append(card);
    show();
    card.querySelector("select")!.focus();
    changed();
  });
  remove.addEventListener("click", () => {
    const number = count();
    guests.lastElementChild!.remove();
    show();
    if (remove.hidden) add.focus();
    changed();
    announce(`Guest ${number} removed`);
  });
  guests.append(guestCard(0));
  show();

  let quote: Quote | undefined;
  return {
    path: "/stay",
    title: "Book a stay",
    lede: "Each guest can be one of your customers. The whole booking has one contact.",
    button: "Book",
    endpoint: "/stays/bookings",
    schema: booking,
    breakages,
    fields: () => [
      quoteField(),
      listOf("guests", "Guests", guests),
      element("div", { class: "actions" }, add, remove),
      group(
        "Contact",
        {},
        textField({ path: "email", label: "Email", type: "email", width: "half" }),
        textField({ path: "phone_number", label: "Phone number", type: "tel", width: "half" }),
      ),
      users.element,
      group(
        "Preferences",
        {},
        textField({ path: "loyalty_programme_account_number", label: "Loyalty number", optional: true }),
        textField({
          path: "accommodation_special_requests",
          label: "Requests to the hotel",
          optional: true,
          multiline: true,
        }),
      ),
      group(
        "Payment",
        { path: "payment" },
        textField({
          path: "payment.three_d_secure_session_id",
          label: "3-D Secure session",
          optional: true,
          hint: "For payment by card. Leave it blank to pay from your Duffel balance.",
        }),
      ),
    ],
    follow(form) {
      quote = quotes.find(({ id }) => id === readPayload(form)["quote_id"]);
      offerCustomers(form);
      users.follow(travellingUsers(readPayload(form)));
    },
    payload: (form) => readPayload(form, { guests: Array.from(guests.children, () => ({})) }),
    options: () => ({ quote, messages }),
    fillIn(form) {
      if (quotes.length === 0) fillBlanks(form, { quote_id: THE_GUIDES_QUOTE });
      else if (quote === undefined) form.querySelector<HTMLInputElement>('[name="quote_id"]')!.click();
      const { given_name = "Tony", family_name = "Stark", email = "tony@example.com", id = "" } = customers()[0] ?? {};
      const first = form.elements.namedItem("guests.0.given_name") as HTMLInputElement;
      if (first.value === "") fillBlanks(form, { "guests.0.user_id": id });
      const names = [[given_name, family_name], ...Array<[string, string]>(count() - 1).fill(["Pepper", "Potts"])];
      names.forEach(([given_name = "", family_name = ""], index) =>
        fillBlanks(form, { [`guests.${index}.given_name`]: given_name, [`guests.${index}.family_name`]: family_name }),
      );
      fillBlanks(form, { email, phone_number: "+14155550123" });
    },
    describe: (sent) => `the booking for ${travellerNames(sent)}`,
    done(record) {
      const accommodation = record["accommodation"] as Payload | undefined;
      const { id, reference, check_in_date: arrival, check_out_date: departure } = record;
      if (id === undefined) return { heading: "The booking is accepted", content: [] };
      return {
        heading: `Stay ${reference ?? ""} is booked`,
        content: [
          facts([
            ["Booking", idOf(record)],
            ["Reference", reference],
            ["Hotel", accommodation?.["name"]],
            ["Arrival", arrival === undefined ? arrival : day(String(arrival))],
            ["Departure", departure === undefined ? departure : day(String(departure))],
          ]),
          viewers(record["users"], { booking_id: id }),
        ],
      };
    },
    look(sent, since) {
      const isIt = (made: Payload) => isSince(made, since) && isOf(made, sent);
      return lookByUser(sent, (user) => `/stays/bookings?user_id=${user}`, isIt);
    },
  };
}

/** Duffel may leave out which quote was booked. Then the email and the guests tell. */
function isOf(made: Payload, sent: Payload): boolean {
  if (made["quote_id"] !== undefined) return made["quote_id"] === sent["quote_id"];
  const known = ({ email, guests }: Payload) => {
    const names = ((guests ?? []) as Payload[]).map(({ given_name, family_name }) => [given_name, family_name]);
    return JSON.stringify([email, names]);
  };
  return known(made) === known(sent);
}

/** The quotes to choose from, or a field for a quote's ID if the Worker has none. */
function quoteField(): HTMLElement {
  if (quotes.length > 0)
    return radioGroup("Quote", "quote_id", element("div", { class: "options" }, ...quotes.map(quoteCard)));
  return textField({ path: "quote_id", label: "Quote", hint: "The ID of a quote from Duffel: quo_…" });
}

function quoteCard(quote: Quote): HTMLElement {
  return optionCard("radio", {
    name: "quote_id",
    value: quote.id,
    label: quote.accommodation.name,
    detail: [
      `${day(quote.check_in_date)} to ${day(quote.check_out_date)}`,
      quote.supported_loyalty_programme == null ? "no loyalty programme" : "takes a loyalty number",
    ].join(" · "),
    aside: money(quote.total_amount, quote.total_currency),
  });
}

function guestCard(index: number): HTMLElement {
  const at = (name: string) => `guests.${index}.${name}`;
  // The first guest's email and phone number are those of the whole booking.
  const atContact = (name: string) => (CONTACT.some((each) => each === name) ? name : at(name));
  return group(
    `Guest ${index + 1}`,
    { path: `guests.${index}` },
    index === 0
      ? customerField(atContact, "Fills in the name and the contact.", [...NAME, ...CONTACT])
      : customerField(at, "Fills in the name.", NAME),
    textField({ path: at("given_name"), label: "Given name", width: "half" }),
    textField({ path: at("family_name"), label: "Family name", width: "half" }),
  );
}
