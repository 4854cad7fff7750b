// Order a flight, for one or several passengers, with additional users.

import { order } from "duffel-customers/slim";
import { isSince } from "../../attempt.ts";
import { element } from "../../element.ts";
import { derivedField, showDerived } from "../../form/derived.ts";
import type { AnyIssue } from "../../form/places.ts";
import { group, listOf, nothingHere, optionCard, radioGroup } from "../../form/group.ts";
import { fullName } from "../../full-name.ts";
import { messages } from "../../messages.ts";
import { type Payload, readPayload } from "../../payload.ts";
import { moment, money } from "../../wording.ts";
import { facts, idOf } from "../facts.ts";
import { lookByUser, viewers } from "../record.ts";
import { fillBlanks, type Task } from "../task.ts";
import { travellerNames } from "../traveller-names.ts";
import { travellingUsers } from "../travellers.ts";
import { offerCustomers, usersField } from "../users.ts";
import { orderBreakages } from "./breakages.ts";
import { PassengerEntries } from "./entries.ts";
import { fillInPassenger } from "./examples.ts";
import { onExpiry } from "./expiry.ts";
import { extrasOf, ordered } from "./extras.ts";
import { conditions, departureDay, flight, type Offer, offers, party, totalOf } from "./offers.ts";
import { passengerCard } from "./passenger.ts";

export function orderTask(): Task {
  const passengers = element("div");
  const extras = element("div");
  const total = derivedField({ path: "payments.0.amount", label: "Amount", width: "short" });
  const currency = derivedField({ path: "payments.0.currency", label: "Currency", width: "short" });
  const payment = group(
    "Payment",
    { path: "payments", hint: "The offer and its extras, from your Duffel balance." },
    total,
    currency,
  );
  const users = usersField("Who else can see it");
  const cards = new Map(offers().map((offer) => [offer, offerCard(offer)]));
  // Their quantities are kept while another offer is chosen.
  const extrasFor = new Map(offers().map((offer) => [offer, extrasOf(offer)]));
  const entries = new PassengerEntries(passengers);
  let chosen: Offer | undefined;

  /** One payment of the whole price, from the balance. */
  const payments = (): Payload[] => {
    if (chosen === undefined) return [];
    return [{ type: "balance", amount: totalOf(chosen, ordered(extras)), currency: chosen.total_currency }];
  };

  return {
    path: "/order",
    title: "Order a flight",
    lede:
      "Each passenger can be one of your customers. " +
      "They, and anyone else you add, can see the order and get support for it.",
    button: "Order",
    endpoint: "/air/orders",
    schema: order,
    breakages: orderBreakages(payments),
    fields: () => [
      radioGroup(
        "Offer",
        "selected_offers",
        element("div", { class: "options" }, nothingHere("No flights are available now."), ...cards.values()),
      ),
      listOf("passengers", "Passengers", passengers),
      extras,
      users.element,
      radioGroup(
        "When to pay",
        "type",
        element(
          "div",
          { class: "options side-by-side" },
          optionCard("radio", { name: "type", value: "instant", label: "Now", checked: true }),
          optionCard("radio", { name: "type", value: "hold", label: "Later", detail: "The price may change" }),
        ),
      ),
      payment,
    ],
    follow(form) {
      const read = readPayload(form);
      const [id] = (read["selected_offers"] ?? []) as string[];
      const offer = offers().find((each) => each.id === id);
      if (offer !== chosen) {
        entries.keep(chosen);
        passengers.replaceChildren(...(offer?.passengers ?? []).map((_, index) => passengerCard(offer!, index)));
        entries.restore(form, offer);
        extras.replaceChildren(...(offer === undefined ? [] : extrasFor.get(offer)!));
        chosen = offer;
      }
      offerCustomers(form);
      users.follow(travellingUsers(readPayload(form)));
    },
    watch(changed) {
      onExpiry([...cards.keys()], (offer) => {
        cards.get(offer)!.querySelector(".option-detail")!.textContent = detailOf(offer);
        if (offer === chosen) changed("selected_offers.0");
      });
    },
    reflect(payload) {
      payment.hidden = payload["type"] === "hold" && payload["payments"] === undefined;
      showDerived(payment, payload);
    },
    payload(form) {
      const payload = readPayload(form);
      if (chosen === undefined) return payload;
      const services = ordered(extras);
      if (services.length > 0) payload["services"] = services;
      if (payload["type"] !== "hold") payload["payments"] = payments();
      return payload;
    },
    options: () => ({ offer: chosen, messages }),
    atFields(issues) {
      // Without an offer, report only the offer: the rest depends on it.
      if (chosen === undefined) return issues.filter(({ pointer }) => !/^\/(passengers|payments)\b/.test(pointer));
      return issues.map((issue) => (issue.pointer === "/passengers" ? atLap(passengers, issue) : issue));
    },
    fillIn(form) {
      if (chosen === undefined) form.querySelector<HTMLInputElement>('[name="selected_offers.0"]')?.click();
      chosen?.passengers.forEach((_, index) => fillInPassenger(form, index));
      const infant = chosen?.passengers.find(({ type }) => type === "infant_without_seat");
      if (infant === undefined) return;
      const isOnLap = passengers.querySelector(`option[value="${infant.id}"]:checked`) !== null;
      if (!isOnLap) fillBlanks(form, { "passengers.0.infant_passenger_id": infant.id });
    },
    describe: (sent) => `the order for ${travellerNames(sent)}`,
    done(record) {
      const travellers = record["passengers"] as readonly Payload[] | undefined;
      const { id, booking_reference: reference, total_amount: total, type } = record;
      if (id === undefined) return { heading: "The order is accepted", content: [] };
      return {
        heading: `Order ${reference ?? ""} is ${type === "hold" ? "held" : "booked"}`,
        content: [
          facts([
            ["Order", idOf(record)],
            ["Booking reference", reference],
            ...dueOf(record),
            ["Total", total === undefined ? total : money(String(total), String(record["total_currency"]))],
            ["Passengers", (travellers ?? []).map(fullName).join(", ")],
          ]),
          viewers(record["users"], { order_id: id }),
        ],
      };
    },
    look(sent, since) {
      const [offer] = sent["selected_offers"] as string[];
      return lookByUser(
        sent,
        (user) => `/air/orders?user_id=${user}&offer_id=${offer}`,
        (order) => isSince(order, since),
      );
    },
  };
}

/** Until when a held order can be paid, if its record says so. */
function dueOf(record: Payload): [string, string][] {
  const { payment_required_by: due } = (record["payment_status"] ?? {}) as Payload;
  return due == null ? [] : [["Pay by", moment(String(due))]];
}

function offerCard(offer: Offer): HTMLElement {
  return optionCard("radio", {
    name: "selected_offers.0",
    value: offer.id,
    label: flight(offer),
    detail: detailOf(offer),
    aside: money(offer.total_amount, offer.total_currency),
  });
}

const detailOf = (offer: Offer) =>
  [departureDay(offer), party(offer), conditions(offer)].filter((text) => text !== "").join(" · ");

/** Reports an infant without an adult at the field where one can be chosen. */
function atLap<T extends AnyIssue>(place: HTMLElement, issue: T): T {
  const laps = place.querySelectorAll<HTMLSelectElement>("select[name$=infant_passenger_id]");
  const free = Array.from(laps).find(({ value }) => value === "");
  if (issue.code !== "validation_required" || free === undefined) return issue;
  const pointer = `/${free.name.replaceAll(".", "/")}`;
  return { ...issue, pointer, message: "Each infant must sit on an adult's lap." };
}
