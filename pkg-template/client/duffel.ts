// The client: all calls, named and nested as in Duffel's own client.

import { bookings } from "./bookings.ts";
import { componentClientKeys } from "./component-client-keys.ts";
import { customerUserGroups } from "./customer-user-groups.ts";
import { customerUsers } from "./customer-users.ts";
import { FORWARD, forwarder } from "./forward.ts";
import { orders } from "./orders.ts";
import { settingsOf } from "./settings.ts";

export class Duffel {
  // Minified, the class would be printed under another name.
  static readonly name = "Duffel";

  readonly identity;
  readonly orders;
  readonly stays;

  constructor(options: unknown) {
    // Not a property, so that printing the client does not show the token.
    const settings = settingsOf(options);
    // Not frozen, so that tests can replace a call: `vi.spyOn(duffel.orders, "create")`.
    this.identity = {
      customerUsers: customerUsers(settings),
      customerUserGroups: customerUserGroups(settings),
      componentClientKeys: componentClientKeys(settings),
    };
    this.orders = orders(settings);
    this.stays = { bookings: bookings(settings) };
    Object.defineProperty(this, FORWARD, { value: forwarder(settings) });
  }
}
