// Which pages may call.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusalOf, tonysOrder } from "../visitor.mjs";

export function origins({ visitor, trace, calls }) {
  const from = (path, origin, headers) => visitor.post(path, tonysOrder(), { headers: { ...headers, origin } });
  const refused = async (answer) => {
    assert.deepEqual(refusalOf(answer), ["403 origin_not_allowed"]);
    assert.equal(answer.headers.get("access-control-allow-origin"), null);
    assert.deepEqual([await trace(), await calls()], [[], []]);
  };

  describe("origins", () => {
    test("the gateway's own passes", async () => {
      assert.equal((await from("/open/air/orders", visitor.url)).status, 201);
    });

    test("what is no browser's says none, and passes", async () => {
      const answer = await from("/open/air/orders", null);
      assert.equal(answer.status, 201);
      assert.equal(answer.headers.get("access-control-allow-origin"), null);
    });

    for (const origin of [
      "https://evil.example",
      "null",
      "http://127.0.0.1",
      "https://www.example.com.evil.example",
      "HTTPS://WWW.EXAMPLE.COM",
    ]) {
      test(`${origin} is refused`, async () => refused(await from("/open/air/orders", origin)));
      test(`${origin} is refused where another is allowed`, async () =>
        refused(await from("/elsewhere/air/orders", origin)));
    }

    test("of those allowed each passes, and may read the answer", async () => {
      for (const origin of ["https://www.example.com", "http://localhost:3000"]) {
        const { status, headers } = await from("/elsewhere/air/orders", origin);
        assert.deepEqual(
          [status, headers.get("access-control-allow-origin"), headers.get("access-control-allow-credentials")],
          [201, origin, "true"],
        );
        assert.match(headers.get("access-control-expose-headers"), /x-request-id/);
      }
    });

    test("it may read a refusal too", async () => {
      const { status, headers } = await visitor.get("/elsewhere/nowhere", {
        headers: { origin: "https://www.example.com" },
      });
      assert.deepEqual([status, headers.get("access-control-allow-origin")], [404, "https://www.example.com"]);
    });

    test("the gateway's own is not allowed where others are, unless it is named", async () =>
      refused(await from("/elsewhere/air/orders", visitor.url)));

    test("a read that another site's page has caused is refused, without an Origin too", async () => {
      for (const site of ["cross-site", "same-site"])
        await refused(await visitor.get("/open/air/orders", { headers: { "sec-fetch-site": site } }));
      for (const site of ["same-origin", "none"])
        assert.equal((await visitor.get("/open/air/orders", { headers: { "sec-fetch-site": site } })).status, 200);
    });

    test("it comes first: before the path", async () =>
      refused(await visitor.get("/open/nowhere", { headers: { origin: "https://evil.example" } })));
  });
}
