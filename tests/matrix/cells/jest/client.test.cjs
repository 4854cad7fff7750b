/** @jest-environment node */
const { Duffel, DuffelError } = require("duffel-customers/client");

const options = { token: "duffel_test_1", fetch: async () => Response.json({ data: { id: "icu_1" } }, { status: 201 }) };
const user = { email: "tony@stark.com", given_name: "Tony", family_name: "Stark" };

test("with a fetch that answers", async () => {
  const { status, data } = await new Duffel(options).identity.customerUsers.create(user);
  expect([status, data.id]).toEqual([201, "icu_1"]);
});

test("with a call that is replaced", async () => {
  const { customerUsers } = new Duffel(options).identity;
  const create = jest.spyOn(customerUsers, "create").mockRejectedValue(new DuffelError("busy", { retryable: true }));
  await expect(customerUsers.create(user)).rejects.toMatchObject({ retryable: true });
  expect(create).toHaveBeenCalledWith(user);
  create.mockRestore();
  expect((await customerUsers.create(user)).status).toBe(201);
});
