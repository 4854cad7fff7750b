// What must not compile: each line under a mark is an error, and a mark without one is an error too.

import type { CustomerUserInput, OrderInput } from "duffel-customers";
import { createGateway, Duffel, type Order } from "duffel-customers/client";

declare const duffel: Duffel;
declare const user: CustomerUserInput;
declare const trip: OrderInput;

// @ts-expect-error there is no client without a token
new Duffel({});
// @ts-expect-error a slip in a name
new Duffel({ token: "a", basepath: "https://api.duffel.com" });
// @ts-expect-error another payload
duffel.orders.create(user);
// @ts-expect-error without its offer a payment says its amount and currency
duffel.orders.create({ ...trip, payments: [{ type: "balance" }] });
// @ts-expect-error an offer is an object, or its JSON
duffel.orders.create(trip, { offer: 7 });
// @ts-expect-error a setting that a client has no use for
new Duffel({ token: "a", check: { normalize: true } });
// @ts-expect-error an ID is a text
duffel.orders.get(7);
// @ts-expect-error whether it is pending has to be looked at first
duffel.orders.create(trip).then(({ data }): Order => data);
// @ts-expect-error a query of another list
duffel.identity.customerUserGroups.list({ email: "ada@example.com" });
// @ts-expect-error users are never deleted
duffel.identity.customerUsers.delete("icu_1");
// @ts-expect-error who may call has no default
createGateway({ duffel, allow: ["orders.get"] });
// @ts-expect-error no such operation
createGateway({ duffel, allow: ["orders.pay"], authorize: () => true });
// @ts-expect-error a verdict is no text
createGateway({ duffel, allow: [], authorize: () => "yes" });

// @ts-expect-error a header is a text
duffel.orders.get("ord_1", { headers: { "x-trace": 7 } });

// @ts-expect-error what the options are made of is not exported
export type Verdict = import("duffel-customers/client").Verdict;
// @ts-expect-error nor what those of the check are made of
export type Reworder = import("duffel-customers/client").ReworderOfAny;
