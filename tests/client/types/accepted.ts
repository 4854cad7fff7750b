// What must compile.

import {
  type BookingInput,
  type CustomerUserInput,
  type Issue,
  type OfferFacts,
  type OrderInput,
  ValidationError as MainValidationError,
} from "duffel-customers";
import {
  type ApiError,
  type AttemptEvent,
  type Booking,
  createGateway,
  type CustomerUser,
  Duffel,
  DuffelAbortError,
  DuffelConnectionError,
  DuffelError,
  type DuffelOptions,
  type DuffelPending,
  type DuffelResponse,
  DuffelTimeoutError,
  type GatewayCall,
  type GatewayPayload,
  type OnceStore,
  type Order,
  type OrderWithOfferInput,
  type RequestOptions,
  ValidationError,
  verifyWebhook,
  type WebhookEvent,
  WebhookSignatureError,
} from "duffel-customers/client";

declare const user: CustomerUserInput;
declare const trip: OrderInput;
declare const room: BookingInput;
declare const signal: AbortSignal;

export const options: DuffelOptions = {
  token: async () => "duffel_test_…",
  basePath: "http://localhost:8787",
  fetch: (url, init) => fetch(url, init),
  timeout: 1000,
  maxRetries: undefined,
  validate: "off",
  source: "shop/1.0",
  check: { now: () => new Date().toISOString(), messages: undefined, maxBytes: 1000 },
  onResponse: (event: AttemptEvent) => void event.requestId?.length,
};
const duffel = new Duffel(options);
const call: RequestOptions = { signal, timeout: 5, headers: { "x-client-correlation-id": "1", "x-trace": undefined } };
// Where a header is optional, it need not be left out of the object.
declare const trace: { readonly "x-trace"?: string };
export const traced: RequestOptions = { headers: trace };

export async function customers(): Promise<CustomerUser> {
  const { data, outcome } = await duffel.identity.customerUsers.ensure(user, { ...call, update: "changed" });
  const kind: "found" | "created" | "updated" = outcome;
  void kind;
  const { data: list, meta } = await duffel.identity.customerUsers.list({ email: data.email, after: null });
  const after: string | null | undefined = meta?.after;
  for await (const { data: each } of duffel.identity.customerUsers.listWithGenerator({ after })) list.push(each);
  const gone: undefined = (await duffel.identity.customerUserGroups.delete("usg_1")).data;
  void gone;
  return data;
}

export async function book(): Promise<Order | Partial<Order> | undefined> {
  try {
    const made: DuffelResponse<Order> | DuffelPending<Order> = await duffel.orders.create(trip, call);
    // Told apart by `pending`.
    if (made.pending) return made.data;
    return made.data;
  } catch (error) {
    if (error instanceof ValidationError) return void (error.issues satisfies readonly Issue[]);
    if (error instanceof MainValidationError) return void (error satisfies ValidationError);
    if (error instanceof DuffelAbortError || error instanceof DuffelTimeoutError) throw error;
    if (error instanceof DuffelConnectionError && error.ambiguous) return duffel.orders.findAttempt(trip);
    if (error instanceof DuffelError) {
      const [first]: readonly ApiError[] = error.errors;
      const field = typeof first?.source === "object" ? first.source.pointer : first?.source;
      throw new Error(field, { cause: error.issues[0]?.pointer });
    }
    throw error;
  }
}

/** The offer says what is to be paid; it, like a quote, is given as a value or as the JSON that came. */
export async function payTheOffer(offer: OfferFacts, json: string, bytes: Uint8Array): Promise<Order | undefined> {
  const { payments: _, ...rest } = trip;
  const payload: OrderWithOfferInput = { ...rest, payments: [{ type: "balance" }] };
  for (const given of [offer, json, bytes]) await duffel.orders.create(payload, { ...call, offer: given });
  await duffel.orders.create({ ...rest, payments: [{ type: "balance", currency: undefined }] }, { offer });
  await duffel.orders.create(trip, { offer: undefined });
  return duffel.orders.findAttempt(payload);
}

export async function stay(): Promise<Booking> {
  await duffel.stays.bookings.create(room, { quote: '{"data":{"id":"quo_1"}}' });
  return (await duffel.stays.bookings.cancel("bok_1")).data;
}

interface Env {
  readonly TOKEN: string;
  readonly SECRET: string;
}
declare const store: OnceStore;
const owns = (payload: GatewayPayload): boolean => payload.customerUserIds.every((id) => id.startsWith("icu_"));

export default {
  fetch: createGateway<Env>({
    duffel: (env) => new Duffel({ token: env.TOKEN }),
    allow: ["orders.create", "orders.get"],
    authorize: async (request, { operation, id }: GatewayCall, env) =>
      operation === "orders.create" || (request.headers.get("x-order") === id && env.TOKEN !== ""),
    permit: (payload) => owns(payload) || new Response("Not yours", { status: 403 }),
    once: () => store,
    prefix: "/api",
    check: { strict: true, now: () => new Date().toISOString() },
  }),
};

export async function webhook(request: Request, env: Env): Promise<WebhookEvent | undefined> {
  try {
    await verifyWebhook(await request.clone().arrayBuffer(), null, env.SECRET);
    // As Express has it: `string | undefined`.
    await verifyWebhook("{}", new Map<string, string>().get("x-duffel-signature"), env.SECRET);
    return await verifyWebhook(await request.text(), request.headers.get("x-duffel-signature"), env.SECRET);
  } catch (error) {
    if (error instanceof WebhookSignatureError) return undefined;
    throw error;
  }
}

// Errors that a program's own tests make.
export const refused: DuffelError = new DuffelError("422", {
  status: 422,
  errors: [{ type: "validation_error", code: "validation_required", title: "T", message: "M" }],
  ambiguous: false,
});
export const late: DuffelConnectionError = new DuffelTimeoutError("late", { ambiguous: true, cause: signal.reason });
