// Creates that Duffel took without having finished them.

import { booking, customerUser, order } from "../../stand-in/payloads.mjs";
import { equal, holds } from "../expect.mjs";

export default ({ client, fault, log }) => {
  const books = [
    ["an order", () => client().orders.create(order())],
    ["a booking", () => client().stays.bookings.create(booking())],
  ];
  const cases = {
    "a user is done with a 202": async () => {
      await fault({ carried_out: true, answer: "accepted" });
      holds(await client().identity.customerUsers.create(customerUser()), { pending: false, status: 202 });
    },
  };
  for (const [name, create] of books) {
    cases[`${name} with a 202 is pending, and sent once`] = async () => {
      await fault({ carried_out: true, answer: "accepted" });
      holds(await create(), { pending: true, status: 202, data: {} });
      equal((await log()).length, 1);
    };
    cases[`${name} with a 200 is pending, with what there is of it`] = async () => {
      await fault({ carried_out: true, answer: "incomplete" });
      const { pending, status, data } = await create();
      equal([pending, status, Object.keys(data)], [true, 200, ["id"]]);
    };
    cases[`${name} with a 202 and no body, a page, or what is no record, is pending`] = async () => {
      const odd = ['{"data":[]}', '{"data":"later"}', '{"data":null}', "[]", "null"];
      for (const body of ["", "<h1>Accepted</h1>", "{", ...odd]) {
        await fault({ carried_out: true, answer: { status: 202, body } });
        holds(await create(), { pending: true, status: 202, data: undefined });
      }
    };
  }
  cases["what is no object beside the data is no meta"] = async () => {
    for (const meta of [undefined, null, "none", 7, []]) {
      const { orders } = client({ fetch: async () => Response.json({ data: [], meta }) });
      equal((await orders.list()).meta, undefined);
    }
  };
  return cases;
};
