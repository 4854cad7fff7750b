// The options of a check, and the errors for bad ones.

import { equal, expectIssues, issuesOf, throws } from "../expect.mjs";
import { faultsDone, orderFaults, trap } from "../instances.mjs";
import { bytesOf, order, passenger, user } from "../payloads.mjs";

const LOCALHOST = user({ email: "tony@localhost" });
const EXPIRED = order({
  passengers: [
    passenger({
      identity_documents: [
        { type: "passport", unique_identifier: "1", issuing_country_code: "US", expires_on: "2026-05-01" },
      ],
    }),
  ],
});
const UNBORN = order({ passengers: [passenger({ born_on: "2026-05-04" })] });

const NOT_NOW = "`now` must be a date as YYYY-MM-DD, with a time or without, or a function that gives one.";

export default ({ customerUser, order: orders }) => ({
  "strict makes errors of warnings": () => {
    expectIssues(customerUser.safeParse(LOCALHOST), "W validation_format /email");
    const result = customerUser.safeParse(LOCALHOST, { strict: true });
    expectIssues(result, "E validation_format /email");
    equal(result.error.issues[0].severity, "error");
  },
  "envelope required": () => {
    expectIssues(customerUser.safeParse(user(), { envelope: "required" }), "E missing_data_param");
    expectIssues(customerUser.safeParse({ data: user() }, { envelope: "required" }));
    expectIssues(customerUser.safeParse([], { envelope: "required" }), "E missing_data_param");
    expectIssues(customerUser.checkJson(JSON.stringify(user()), { envelope: "required" }), "E missing_data_param");
  },
  "envelope optional": () => expectIssues(customerUser.safeParse(user(), { envelope: "optional" })),

  "without now, nothing depends on a clock": () => {
    expectIssues(orders.safeParse(EXPIRED));
    expectIssues(orders.safeParse(UNBORN));
  },
  "now: a document that has expired": () => {
    expectIssues(orders.safeParse(EXPIRED, { now: "2026-05-01" }));
    expectIssues(
      orders.safeParse(EXPIRED, { now: "2026-05-02" }),
      "E validation_format /passengers/0/identity_documents/0/expires_on",
    );
  },
  "now: born after tomorrow": () => {
    expectIssues(orders.safeParse(UNBORN, { now: "2026-05-03" }));
    expectIssues(orders.safeParse(UNBORN, { now: "2026-05-02" }), "E validation_format /passengers/0/born_on");
  },
  "now: a function, asked once per check": () => {
    let asked = 0;
    const dated = orders.with({ now: () => (asked++, "2026-05-02") });
    equal(asked, 0);
    equal(issuesOf(dated.safeParse(UNBORN)).length, 1);
    equal(issuesOf(dated.checkJson(JSON.stringify(UNBORN))).length, 1);
    equal(asked, 2);
  },
  "now: no date": () => {
    const noDates = [
      "",
      "today",
      "2026-02-30",
      "2026-5-1",
      "\u0000",
      "2026-05-0\u0661",
      "2026-05-01T",
      "2026-05-01T25:00:00Z",
      "2026-05-01T10:00:00+2",
      20260501,
      new Date(0),
      {},
      () => "today",
      () => 1,
      () => undefined,
    ];
    for (const now of noDates) {
      for (const work of [
        () => orders.safeParse(order(), { now }),
        () => orders.checkJson("{", { now }),
        () => orders.build(order(), { now }),
      ]) {
        throws("TypeError", work, NOT_NOW);
      }
    }
    const angry = () => {
      throw new Error("no clock");
    };
    equal(throws("TypeError", () => orders.safeParse(order(), { now: angry })).cause.message, "no clock");
  },
  "now: said before anything about the payload": () => {
    throws("TypeError", () => orders.safeParse(undefined, { now: "today" }));
    throws("TypeError", () => orders.checkJson("x".repeat(100), { now: "today", maxBytes: 10 }));
    // A fresh instance has no room yet, not even for the day.
    orderFaults(trap());
    throws("TypeError", () => orders.checkJson("x".repeat(100), { now: "2026-02-30", maxBytes: 10 }), NOT_NOW);
    equal(faultsDone(), true);
  },

  "maxBytes: to the byte, for text, bytes and values": () => {
    const text = JSON.stringify(user({ given_name: "Zoë" }));
    const bytes = bytesOf(text);
    const { length } = bytes;
    for (const check of [
      (maxBytes) => customerUser.checkJson(text, { maxBytes }),
      (maxBytes) => customerUser.safeParse(JSON.parse(text), { maxBytes }),
    ]) {
      expectIssues(check(length));
      expectIssues(check(length - 1), "E too_large");
      expectIssues(check(0), "E too_large");
    }
    expectIssues(customerUser.checkJson(bytes, { maxBytes: length }));
    expectIssues(customerUser.checkJson(bytes, { maxBytes: length - 1 }), "E too_large");
  },
  "maxBytes: in a fresh instance, whose room for a text is small": () => {
    // As many letters as may be, of two bytes each, and a fresh instance, which has room for no more bytes than may be.
    const text = JSON.stringify(user({ given_name: "é".repeat(4000) }));
    orderFaults(trap());
    expectIssues(customerUser.checkJson(text, { maxBytes: 6000 }), "E too_large");
    orderFaults(trap());
    expectIssues(customerUser.checkJson(text), "E validation_length /given_name");
    equal(faultsDone(), true);
  },
  "maxBytes: 262144 unless said otherwise": () => {
    const padded = (bytes) => JSON.stringify(user()).padEnd(bytes, " ");
    expectIssues(customerUser.checkJson(padded(262_144)));
    expectIssues(customerUser.checkJson(padded(262_145)), "E too_large");
    expectIssues(customerUser.checkJson(padded(2_000_000)), "E too_large");
    expectIssues(customerUser.checkJson(padded(2_000_000), { maxBytes: 2_000_000 }));
    expectIssues(customerUser.checkJson(padded(1000), { maxBytes: Number.MAX_SAFE_INTEGER }));
  },
  "maxBytes and now together": () => {
    const text = JSON.stringify(UNBORN);
    expectIssues(orders.checkJson(text, { now: "2026-05-02", maxBytes: text.length - 1 }), "E too_large");
    expectIssues(
      orders.checkJson(text, { now: "2026-05-02", maxBytes: text.length }),
      "E validation_format /passengers/0/born_on",
    );
  },
  maxIssues: () => {
    const users = Array.from({ length: 200 }, () => 1);
    const all = (maxIssues) =>
      issuesOf(orders.safeParse(order({ users, passengers: [passenger({ user_id: undefined })] }), { maxIssues }));
    equal(
      all(1000),
      users.map((_, index) => `E validation_type /users/${index}`),
    );
    equal(all(undefined), [
      ...users.slice(0, 100).map((_, index) => `E validation_type /users/${index}`),
      "E too_many_issues",
    ]);
    equal(all(2), ["E validation_type /users/0", "E validation_type /users/1", "E too_many_issues"]);
    equal(all(200).length, 200);
  },

  "messages: other words, by code": () => {
    const messages = {
      validation_required: ({ pointer }) => `Bitte ausfüllen: ${pointer}`,
      validation_format: () => {
        throw new Error("no words");
      },
      validation_type: () => 7,
    };
    const { error } = customerUser.safeParse({ email: "tony", given_name: 1 }, { messages });
    equal(
      error.issues.map(({ code }) => code),
      ["validation_format", "validation_type", "validation_required"],
    );
    const plain = customerUser.safeParse({ email: "tony", given_name: 1 }).error.issues;
    equal(
      error.issues.map(({ message }) => message),
      [plain[0].message, plain[1].message, "Bitte ausfüllen: /family_name"],
    );
  },
  "messages: no text in them leaves the message as it was": () => {
    const plain = customerUser.safeParse({}).error.issues.map(({ message }) => message);
    for (const said of ["", " \n", undefined, null, 7, {}]) {
      const { error } = customerUser.safeParse({}, { messages: { validation_required: () => said } });
      equal(
        error.issues.map(({ message }) => message),
        plain,
      );
    }
  },
  "messages: those of a call are laid over those of the schema": () => {
    const german = customerUser.with({
      messages: { validation_required: () => "Fehlt", validation_format: () => "Ungültig" },
    });
    const said = (schema, messages) =>
      schema.safeParse({ email: "tony", given_name: "Tony" }, { messages }).error.issues.map(({ message }) => message);
    equal(said(german), ["Ungültig", "Fehlt"]);
    equal(said(german, {}), ["Ungültig", "Fehlt"]);
    equal(said(german, { validation_format: () => "Keine E-Mail" }), ["Keine E-Mail", "Fehlt"]);
    equal(said(german, { validation_format: undefined }), ["Ungültig", "Fehlt"]);
    equal(said(german.with({ messages: { validation_required: () => "Bitte ausfüllen" } })), [
      "Ungültig",
      "Bitte ausfüllen",
    ]);
    equal(said(german), ["Ungültig", "Fehlt"]);
  },
  "messages: an object that makes its words up as they are asked for": () => {
    const messages = new Proxy({}, { get: (_, code) => () => `t:${code}` });
    equal(customerUser.checkField("email", "tony", { messages })[0].message, "t:validation_format");
  },
  "messages: for what cannot be read, too": () => {
    const messages = {
      unreadable_input: () => "Unlesbar",
      invalid_json: () => "Kein JSON",
      unknown_field: () => "Unbekannt",
    };
    equal(customerUser.safeParse(1n, { messages }).error.issues[0].message, "Unlesbar");
    equal(customerUser.checkJson("{", { messages }).error.issues[0].message, "Kein JSON");
    equal(customerUser.checkField("nickname", "T", { messages })[0].message, "Unbekannt");
  },
  "messages: a function may check something itself": () => {
    const messages = { validation_required: () => String(customerUser.safeParse(user()).success) };
    equal(
      customerUser.safeParse({}, { messages }).error.issues.map(({ message }) => message),
      ["true", "true", "true"],
    );
  },

  "with: defaults, overridden by each call": () => {
    const strict = customerUser.with({ strict: true, messages: { validation_format: () => "Ungültig" } });
    expectIssues(strict.safeParse(LOCALHOST), "E validation_format /email");
    equal(strict.safeParse(LOCALHOST).error.issues[0].message, "Ungültig");
    expectIssues(strict.safeParse(LOCALHOST, { strict: false }), "W validation_format /email");
    expectIssues(strict.with({ strict: undefined }).safeParse(LOCALHOST), "E validation_format /email");
    expectIssues(customerUser.safeParse(LOCALHOST), "W validation_format /email");
    equal(strict.kind, "customer_user");
  },
  "with: what a call leaves as it was": () => {
    const kept = {
      now: [{ now: "2026-05-02" }, UNBORN, "E validation_format /passengers/0/born_on"],
      strict: [{ strict: true }, order({ colour: "red" }), "E unknown_field /colour"],
      envelope: [{ envelope: "required" }, order(), "E missing_data_param"],
      maxBytes: [{ maxBytes: 10 }, order(), "E too_large"],
      maxIssues: [{ maxIssues: 0 }, order({ users: [1] }), "E too_many_issues"],
    };
    for (const [options, payload, line] of Object.values(kept)) {
      for (const others of [undefined, {}, { normalize: false, messages: {} }])
        expectIssues(orders.with(options).safeParse(payload, others), line);
    }
  },
  "with: bad options at once": () => {
    throws("TypeError", () => customerUser.with({ maxBytes: -1 }));
    for (const now of ["today", "", "2026-5-1", "01.05.2026"]) {
      throws("TypeError", () => customerUser.with({ now }), NOT_NOW);
    }
  },

  "options of the wrong type": () => {
    const flag = (name) => `\`${name}\` must be true or false.`;
    const envelope = '`envelope` must be "optional" or "required".';
    const limit = (name) => `\`${name}\` must be a whole number, 0 or more.`;
    const messages = "`messages` must be an object of functions, by code.";
    const wrong = [
      [null, "The options must be an object."],
      ["strict", "The options must be an object."],
      [true, "The options must be an object."],
      [{ strict: 1 }, flag("strict")],
      [{ strict: "yes" }, flag("strict")],
      [{ normalize: null }, flag("normalize")],
      [{ envelope: "maybe" }, envelope],
      [{ envelope: true }, envelope],
      [{ maxBytes: -1 }, limit("maxBytes")],
      [{ maxBytes: 1.5 }, limit("maxBytes")],
      [{ maxBytes: NaN }, limit("maxBytes")],
      [{ maxBytes: "10" }, limit("maxBytes")],
      [{ maxIssues: null }, limit("maxIssues")],
      [{ messages: "none" }, messages],
      [{ messages: null }, messages],
      [{ messages: [] }, messages],
      [{ messages: { validation_required: "Bitte ausfüllen" } }, messages],
      [{ messages: { validation_required: null } }, messages],
      [{ messages: { validation_format: () => "", validation_required: {} } }, messages],
    ];
    for (const [options, message] of wrong) {
      throws("TypeError", () => customerUser.safeParse(user(), options), message);
      throws("TypeError", () => customerUser.checkJson("{}", options), message);
      throws("TypeError", () => customerUser.checkField("email", "x", options), message);
      throws("TypeError", () => customerUser.buildJson("{}", options), message);
    }
    throws("TypeError", () => customerUser.build(user(), { linkUsers: "no" }), flag("linkUsers"));
  },
  "an option is read once": () => {
    let reads = 0;
    const options = {
      get strict() {
        reads += 1;
        return true;
      },
    };
    expectIssues(customerUser.safeParse(LOCALHOST, options), "E validation_format /email");
    equal(reads, 1);
  },
});
