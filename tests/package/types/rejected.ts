// What must not compile: each line under a mark is an error, and a mark without one is an error too.

import {
  booking,
  type BookingInput,
  type CustomerUserInput,
  customerUser,
  fromApiError,
  type GatewayCode,
  type Issue,
  type IssueCode,
  type OrderInput,
  order,
  type Result,
  sumAmounts,
  ValidationError,
} from "duffel-customers";

type Documents = NonNullable<OrderInput["passengers"][number]["identity_documents"]>;

declare const unknown: unknown;
declare const result: Result<CustomerUserInput>;
declare const issue: Issue;
declare const tony: CustomerUserInput;
declare const passenger: OrderInput["passengers"][number];
declare const instant: OrderInput;

// @ts-expect-error the email is missing
export const nobody: CustomerUserInput = { given_name: "Tony", family_name: "Stark" };
// @ts-expect-error a phone number is a text
export const numbered: CustomerUserInput = { ...tony, phone_number: 4155550123 };
// @ts-expect-error a slip in a name
export const slip: CustomerUserInput = { ...tony, phone_numbr: "" };
// @ts-expect-error no such type of order
export const never: OrderInput = { ...instant, type: "never" };
// @ts-expect-error an amount is a text
export const paid: OrderInput = { ...instant, payments: [{ type: "balance", amount: 430, currency: "GBP" }] };
// @ts-expect-error no such title
export const sir: OrderInput["passengers"][number] = { ...passenger, title: "sir" };
// @ts-expect-error no such document
export const licence: Documents = [{ type: "licence", unique_identifier: "1" }];
// @ts-expect-error guests are missing
export const empty: BookingInput = { quote_id: "quo_1", email: "tony@stark.com", phone_number: "+14155550123" };
// @ts-expect-error metadata are texts
export const counted: BookingInput["metadata"] = { guests: 2 };

// @ts-expect-error data is there only where it succeeded
result.data.email;
// @ts-expect-error and the error only where it did not
result.error.issues;
// @ts-expect-error both cannot be there
export const both: Result<CustomerUserInput> = { ...result, success: true, data: tony, error: new ValidationError() };
// @ts-expect-error issues are read-only
issue.message = "";
// @ts-expect-error no such code
export const code: IssueCode = "validation_color";

// @ts-expect-error an option that is none
customerUser.safeParse(unknown, { stric: true });
// @ts-expect-error a date is a text
order.safeParse(unknown, { now: new Date() });
// @ts-expect-error JSON is not tidied before it is checked
order.checkJson("{}", { normalize: true });
// @ts-expect-error JSON is text or bytes
order.checkJson({});
// @ts-expect-error a body is always wrapped
order.build(instant, { envelope: "required" });
// @ts-expect-error and always tidied
order.buildJson("{}", { normalize: false });
// @ts-expect-error users are linked where a body is built
order.safeParse(unknown, { linkUsers: true });
// @ts-expect-error words for a code that is none
customerUser.with({ messages: { validation_color: () => "" } });
// @ts-expect-error words are a text
customerUser.with({ messages: { validation_length: ({ params }) => params?.max } });
// @ts-expect-error a parameter of another code
customerUser.with({ messages: { validation_length: ({ params }) => params?.prefix } });
// @ts-expect-error a code that has none
customerUser.with({ messages: { offer_expired: ({ params }) => params?.expected } });
// @ts-expect-error a refusal by Duffel has no parameters
fromApiError(unknown, { messages: { too_large: ({ params }) => `${params.max}` } });
// @ts-expect-error words for a gateway's code are a text too
fromApiError(unknown, { messages: { outcome_unknown: () => 7 } });
// @ts-expect-error and for any other code
fromApiError(unknown, { messages: { airline_internal: () => 7 } });
// @ts-expect-error no check has a gateway's codes
customerUser.with({ messages: { outcome_unknown: () => "" } });
// @ts-expect-error no such code of a gateway
export const gatewayCode: GatewayCode = "not_allowed";
// @ts-expect-error an offer is an object, or its JSON
order.build(instant, { offer: 7 });
// @ts-expect-error a quote's ID is a text
booking.build(unknown, { quote: { id: 1 } });
// @ts-expect-error amounts are texts
sumAmounts([430]);
// @ts-expect-error a path is a text, or segments
order.checkField(7, unknown);

// @ts-expect-error what the options are made of is not exported
export type Reworder = import("duffel-customers").ReworderOfAny;
