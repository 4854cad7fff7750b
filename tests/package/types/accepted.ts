// What must compile.

import {
  type ApiIssue,
  type ApiMessages,
  type BookingInput,
  booking,
  type Built,
  type CheckOptions,
  checkUniqueEmails,
  componentClientKey,
  type CustomerUserInput,
  customerUser,
  customerUserGroup,
  customerUserGroupUpdate,
  flatten,
  fromApiError,
  type GatewayCode,
  type Issue,
  type IssueCode,
  type IssueOf,
  type IssueParams,
  type Kind,
  type Messages,
  type OfferFacts,
  type OrderInput,
  type OrderWithOfferInput,
  order,
  orderUpdate,
  type PaymentWithOfferInput,
  type QuoteFacts,
  type Result,
  type Schema,
  sumAmounts,
  ValidationError,
  WasmUnavailableError,
} from "duffel-customers";

declare const unknown: unknown;

// Payloads, written out as the guide has them.
export const tony: CustomerUserInput = {
  email: "tony@stark.com",
  given_name: "Tony",
  family_name: "Stark",
  phone_number: null,
  group_id: undefined,
};
export const instant: OrderInput = {
  users: ["icu_0000AgZitpOnQtd3NQxjwO"],
  type: "instant",
  selected_offers: ["off_0000AgZitpOnQtd3NQxjwO"],
  payments: [{ type: "balance", currency: "GBP", amount: "430.00" }],
  services: [{ id: "ase_1", quantity: 2 }],
  passengers: [
    {
      id: "pas_0000AgZpQrZjNcR4Mqklwx",
      user_id: "icu_0000AgZitpOnQtd3NQxjwO",
      title: "mr",
      gender: "m",
      given_name: "Tony",
      family_name: "Stark",
      born_on: "1970-05-29",
      email: "tony@stark.com",
      phone_number: "+14155550123",
      infant_passenger_id: null,
      identity_documents: [
        { type: "passport", unique_identifier: "75209451", issuing_country_code: "US", expires_on: "2030-06-25" },
      ],
    },
  ],
  metadata: { mission: "conference" },
};
export const stay: BookingInput = {
  users: ["icu_0000AgZitpOnQtd3NQxjwO"],
  quote_id: "quo_0000AS0NZdKjjnnHZmSUbI",
  email: "tony@stark.com",
  phone_number: "+14155550123",
  guests: [{ given_name: "Tony", family_name: "Stark", user_id: "icu_0000AgZitpOnQtd3NQxjwO" }],
  payment: { three_d_secure_session_id: "3ds_0000AWr2Xs1Vp34gh5" },
  loyalty_programme_account_number: "201154908",
  accommodation_special_requests: "Need large workbench space for technical projects",
  metadata: {},
};

// Results.
const result: Result<CustomerUserInput> = customerUser.safeParse(unknown);
export const email: string = result.success ? result.data.email : (result.error.issues[0]?.message ?? "");
export const warnings: readonly Issue[] = result.warnings;
// Taken apart before it is looked at.
const { success, data, error } = result;
export const firstName: string = success ? data.given_name : error.message;
export const errors: readonly Issue[] = result.error?.issues ?? [];
export const lastName: string | undefined = result.data?.family_name;
export const parsed: OrderInput = order.parse(unknown, { strict: true });
export const promised: Promise<OrderInput> = order.parseAsync(unknown);
export const later: Promise<Result<BookingInput>> = booking.safeParseAsync(unknown);

// What is checked as JSON comes back as what it was.
const bytes = order.checkJson(new Uint8Array());
export const same: Uint8Array | undefined = bytes.success ? bytes.data : undefined;
const text = order.checkJson("{}" as const, { envelope: "required" });
export const literal: "{}" | undefined = text.success ? text.data : undefined;

// Building.
const built: Result<Built<CustomerUserInput>> = customerUser.build(tony, { linkUsers: false });
export const json: string = built.success ? built.data.json : "";
export const body: { readonly data: CustomerUserInput } | undefined = built.success ? built.data.body : undefined;
customerUserGroup.build(unknown);
export const sent: Result<string> = orderUpdate.buildJson(new ArrayBuffer(8));

// Fields, with every way to write a path.
export const issues: readonly Issue[] = order.checkField("passengers[0].email", "tony@", {
  form: { passengers: [] },
  now: () => "2026-05-01",
});
order.checkField(["passengers", 0, "email"] as const, unknown, { form: undefined });
declare const name: string;
order.checkField(name, unknown);
order.checkField("metadata", unknown);
export const leave = <In, Out>(schema: Schema<In, Out>): readonly Issue[] => schema.checkField(name, unknown);
// Which has the names of the body's own fields, for an editor to suggest, whatever the form's type is.
export const own: Extract<Parameters<typeof order.checkField>[0], "passengers"> = "passengers";
const user = customerUser.with<{ readonly mail: string }>({});
export const ownOfForm: Extract<Parameters<typeof user.checkField>[0], "email"> = "email";

// A form's own type, for libraries that infer from the input.
interface FormState {
  email: string;
  given_name: string;
  family_name: string;
  phone_number: string;
}
const form: Schema<FormState, CustomerUserInput> = customerUser.with<FormState>({
  normalize: true,
  messages: { validation_required: ({ pointer }) => pointer },
});
form.build({ email: "", given_name: "", family_name: "", phone_number: "" });
customerUser.with({}).build(tony);
order.with({ linkUsers: false }).build(instant);

// Errors.
try {
  customerUserGroupUpdate.parse(unknown);
} catch (error) {
  if (error instanceof ValidationError) {
    const name: "ValidationError" = error.name;
    const codes: IssueCode[] = error.issues.map(({ code }) => code);
    console.log(name, codes, error.stack);
  }
  if (error instanceof WasmUnavailableError) console.log(error.message);
}
declare const console: { log(...values: unknown[]): void };

export const kinds: Record<Kind, Schema<unknown>> = {
  customer_user: customerUser,
  customer_user_group: customerUserGroup,
  customer_user_group_update: customerUserGroupUpdate,
  order,
  order_update: orderUpdate,
  booking,
  component_client_key: componentClientKey,
};

// Duffel's own refusals.
const refused: readonly ApiIssue[] = fromApiError(unknown);
export const open: string = refused[0]?.code ?? "";
export const { formErrors, fieldErrors }: { formErrors: string[]; fieldErrors: Record<string, string[]> } = flatten([
  ...refused,
  ...issues,
]);
export const clashes: readonly Issue[] = checkUniqueEmails([tony, tony]);
export const rows = (imported: unknown[]): readonly Issue[] => checkUniqueEmails(imported);
export const sum: string = sumAmounts(["430.00", "12.5"] as const);

// Options, with every property there and undefined.
export const options: CheckOptions = {
  now: undefined,
  strict: undefined,
  envelope: undefined,
  normalize: undefined,
  maxBytes: undefined,
  maxIssues: undefined,
  messages: undefined,
  offer: undefined,
  quote: undefined,
};

// An offer and a quote as Duffel's API returns them, with more fields than are read, also from another package's
// interface.
interface ForeignOffer {
  id: string;
  total_amount: string;
  total_currency: string;
  expires_at: string;
  owner: { name: string };
  passengers: { id: string; type?: "adult" | "child"; age?: number }[];
  payment_requirements: { requires_instant_payment: boolean; price_guarantee_expires_at?: string | null };
  passenger_identity_documents_required: boolean;
  supported_passenger_identity_document_types: ("passport" | "tax_id")[];
  available_services?: {
    id: string;
    total_amount: string;
    total_currency: string;
    maximum_quantity: number;
    type: "baggage";
  }[];
}
declare const foreign: ForeignOffer;
order.build(instant, { offer: foreign });
export const offer: OfferFacts = { id: "off_1", slices: [], passengers: [{ id: "pas_1", type: null, age: 3 }] };
export const quote: QuoteFacts = { id: "quo_1", supported_loyalty_programme: null, accommodation: {} };
booking.build(stay, { quote: { id: "quo_1", total_amount: "1" } });
// Or as the JSON that came.
order.with({ offer: '{"data":{"id":"off_1"}}' }).build(instant, { offer: new Uint8Array() });
booking.safeParse(stay, { quote: new ArrayBuffer(8) });

// Every option may be undefined, a message's too.
customerUser.with({ messages: { validation_required: undefined } });
export const translated: readonly ApiIssue[] = fromApiError(unknown, { messages: { validation_required: () => "Fehlt." } });

// A function for a code knows the code and its parameters, and may leave the message as it is.
export const messages: Messages = {
  validation_length: ({ code, params }) => {
    const same: "validation_length" = code;
    return params?.max === undefined ? undefined : `${same}: ${params.max.toFixed()}`;
  },
  validation_type: ({ params }) => params?.expected?.toUpperCase(),
  too_large: ({ params }) => params && params.max.toFixed(),
  offer_expired: ({ params }): undefined => params,
  user_not_listed: undefined,
};
customerUser.with({ messages });
export const length: IssueParams["validation_length"] = { max: 40 };
export const tooLong: IssueOf<"validation_length"> = {
  code: "validation_length",
  severity: "error",
  message: "",
  path: [],
  pointer: "",
  params: length,
};
// Functions for any issue do, and for any refusal; so does a whole catalogue of them.
const ofIssue = (issue: Issue): string => String(issue.params?.["max"]);
const ofRefusal = ({ code, params }: ApiIssue): string | undefined => params && code;
declare const catalogue: Readonly<Record<IssueCode, (issue: Issue) => string>>;
customerUser.with({ messages: { validation_length: ofIssue, validation_type: ofRefusal } });
customerUser.with({ messages: catalogue });
// A gateway's codes have words too, and so do all others of Duffel's.
export const refusals: ApiMessages = {
  ...catalogue,
  ...messages,
  outcome_unknown: ({ pointer }) => pointer,
  not_found: ofRefusal,
  airline_internal: ({ code }) => code,
  unheard_of: undefined,
};
fromApiError(unknown, { messages: refusals });
fromApiError(unknown, { messages: catalogue });
interface Catalogue {
  validation_required: (issue: Issue) => string;
  too_large: () => string;
}
declare const declared: Catalogue;
customerUser.with({ messages: declared });
fromApiError(unknown, { messages: declared });
fromApiError(unknown, { messages: options.messages });
fromApiError(unknown, { messages: undefined });
fromApiError(unknown, { messages: { outcome_unknown: () => undefined, validation_length: ofIssue, other: ofIssue } });
export const codes: GatewayCode[] = ["outcome_unknown", "unknown_error"];

export const toBeFilledIn: OrderWithOfferInput["payments"] = [{ type: "balance" } satisfies PaymentWithOfferInput];

// Errors that a program's own tests make.
export const failure: ValidationError = new ValidationError("1 error", { issues: clashes, cause: unknown });
export const bare: readonly Issue[] = new ValidationError().issues;
