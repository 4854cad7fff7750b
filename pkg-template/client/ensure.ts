// Finds or creates the Customer User with an email.

import type { CustomerUser, DuffelResponse, RequestOptions } from "../types/client.js";
import { OPEN } from "./call.ts";
import type { EnsureCalls } from "./customer-users.ts";
import { DuffelAbortError, DuffelError } from "./errors.ts";
import { pause } from "./pause.ts";
import type { Body } from "./payload.ts";
import { callOptionsOf } from "./settings.ts";

/**
 * How often to look for a user that another caller has just created, and how long to wait before the first look. Each
 * later wait is twice as long.
 */
const LOOKS = 3;
const FIRST_WAIT = 200;

/** Duffel's code for an email that is taken. */
const TAKEN = "emails_not_unique";

/** The fields of a payload that are used here. */
interface Fields {
  readonly email: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly phone_number?: string | null;
  readonly group_id?: string | null;
}

type EnsureOptions = RequestOptions & { readonly update?: "never" | "changed" };
type Found = DuffelResponse<CustomerUser>;
type Ensured = Found & { readonly outcome: "found" | "created" | "updated" };

export async function ensure(
  users: EnsureCalls,
  body: Body,
  given: unknown,
): Promise<Ensured> {
  const options: EnsureOptions = callOptionsOf(given);
  const { update = "never" } = options;
  if (update !== "never" && update !== "changed") throw new TypeError('`update` must be "never" or "changed".');
  const { data: fields } = JSON.parse(body.json) as { data: Fields };
  const found = await find(users, fields, options);
  if (found !== undefined) return settle(users, found, fields, update, options);
  try {
    return { ...(await users.post(body, options)), outcome: "created" };
  } catch (error) {
    const other = await afterFailure(users, fields, options, error);
    if (other === undefined) throw error;
    return settle(users, other, fields, update, options);
  }
}

/** Looks for the user after a failed create: another caller, or this request itself, may have created it. */
async function afterFailure(
  users: EnsureCalls,
  fields: Fields,
  options: RequestOptions,
  error: unknown,
): Promise<Found | undefined> {
  const known = error instanceof DuffelError && !(error instanceof DuffelAbortError) ? error : undefined;
  const mayExist = known !== undefined && (known.ambiguous || known.errors.some(({ code }) => code === TAKEN));
  for (let look = 0; mayExist && look < LOOKS; look++) {
    await pause(FIRST_WAIT * 2 ** look, options.signal);
    // A failed look counts as not found. The create's outcome stays unknown, whatever the result of the look.
    const found = await find(users, fields, options).catch(() => undefined);
    if (found !== undefined) return found;
    if (options.signal?.aborted) {
      throw new DuffelAbortError(`customerUsers.ensure: aborted by the caller${known.ambiguous ? OPEN : ""}`, {
        ambiguous: known.ambiguous,
        cause: options.signal.reason,
      });
    }
  }
  return undefined;
}

/** The user with this email in this group, or among the users without one. */
async function find(users: EnsureCalls, fields: Fields, options: RequestOptions): Promise<Found | undefined> {
  // An unvalidated payload may be `null` or lack the email: then there is nothing to search for.
  const { email, group_id: groupId }: Partial<Fields> = fields ?? {};
  if (typeof email !== "string") return undefined;
  for await (const found of users.listWithGenerator({ email }, options)) {
    // Ignore anything that isn't a user or has no email.
    const { email: theirs, group }: Partial<CustomerUser> = found.data ?? {};
    const isTheirs = typeof theirs === "string" && theirs.toLowerCase() === email.toLowerCase();
    if (isTheirs && (group?.id ?? null) === (groupId ?? null)) return found;
  }
  return undefined;
}

async function settle(
  users: EnsureCalls,
  found: Found,
  fields: Fields,
  update: "never" | "changed",
  options: RequestOptions,
): Promise<Ensured> {
  const { id, given_name, family_name, phone_number = null } = found.data;
  // PUT replaces the whole user, so keep a phone number that the payload does not mention.
  const wanted = { ...fields, phone_number: fields.phone_number === undefined ? phone_number : fields.phone_number };
  const isSame =
    wanted.given_name === given_name && wanted.family_name === family_name && wanted.phone_number === phone_number;
  if (update === "never" || isSame) return { ...found, outcome: "found" };
  // The payload has been checked, and the rest is Duffel's own.
  const body = { json: JSON.stringify({ data: wanted }), warnings: [] };
  return { ...(await users.put(id, body, options)), outcome: "updated" };
}
