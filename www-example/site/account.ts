// The customers and groups of this session's account, which the forms offer.

import { fullName } from "./full-name.ts";
import type { Payload } from "./payload.ts";
import { get } from "./send.ts";

export interface Customer {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string;
  readonly phone_number?: string | null;
  readonly group?: CustomerGroup | null;
  readonly created_at?: string;
}

interface CustomerGroup {
  readonly id: string;
  readonly name: string;
  readonly created_at?: string;
}

export interface Account {
  /** What the Worker calls. */
  readonly duffel: "stand-in" | "test mode";
  /** Tells one session's account from another's. */
  readonly session: string;
  /** The Worker's clock: milliseconds since 1970. */
  readonly now: number;
  readonly customers: readonly Customer[];
  readonly groups: readonly CustomerGroup[];
}

let account: Account = { duffel: "stand-in", session: "", now: 0, customers: [], groups: [] };
/** How far the Worker's clock is ahead of this one. */
let ahead = 0;

let loading: Promise<unknown> = Promise.resolve();

/** Asks the Worker for this session's customers and groups. */
export function loadAccount(): Promise<Account> {
  const asked = askForAccount();
  loading = asked.catch(() => undefined);
  return asked;
}

async function askForAccount(): Promise<Account> {
  account = await get<Account>("/account");
  ahead = account.now - Date.now();
  return account;
}

/** Waits while the account is loading. If that fails, whoever asked for it says so. */
export const settled = () => loading;

/** The time by the Worker's clock. */
export const now = () => Date.now() + ahead;
export const session = () => account.session;
export const duffel = () => account.duffel;
export const customers = () => account.customers;
export const groups = () => account.groups;

export function addCustomer(customer: Payload): void {
  account = { ...account, customers: withRecord(account.customers, customer as unknown as Customer) };
}

/** Moves the group's members out of their other groups. */
export function addGroup(record: Payload): void {
  const group = record as unknown as CustomerGroup & { readonly user_ids?: readonly string[] };
  const customers = account.customers.map((each) =>
    group.user_ids?.includes(each.id) === true ? { ...each, group } : each,
  );
  account = { ...account, customers, groups: withRecord(account.groups, group) };
}

function withRecord<T extends { readonly id: string }>(records: readonly T[], record: T): T[] {
  return [...records.filter(({ id }) => id !== record.id), record];
}

/** The customer's name, or the ID if the customer is not in this account. */
export function nameOfCustomer(id: string): string {
  const customer = account.customers.find((each) => each.id === id);
  return customer === undefined ? id : fullName(customer);
}
