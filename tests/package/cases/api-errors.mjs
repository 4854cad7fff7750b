// `fromApiError`: Duffel's refusals, however odd they are.

import { equal } from "../expect.mjs";

const UNANSWERED = "No answer came from Duffel. Please try again.";
const REFUSED = "Duffel refused this without saying why.";
const UNREADABLE = "No readable answer came from Duffel, so it is not known whether this was done.";

const ERROR = {
  type: "validation_error",
  code: "validation_required",
  title: "Required field",
  message: "Field 'email' can't be blank",
  documentation_url: "https://duffel.com/docs/api/overview/errors",
  source: { field: "email", pointer: "/passengers/0/email" },
};
const ISSUE = {
  code: "validation_required",
  severity: "error",
  message: "Field 'email' can't be blank",
  path: ["passengers", 0, "email"],
  pointer: "/passengers/0/email",
};
const whole = (code, message) => ({ code, severity: "error", message, path: [], pointer: "" });

export default ({ booking, customerUser, fromApiError, ValidationError }) => {
  const one = (error) => fromApiError({ errors: [error], meta: { request_id: "F", status: 422 } })[0];
  const refuse = () => {
    throw new Error("hands off");
  };
  return {
    "the body": () => equal(fromApiError({ errors: [ERROR, ERROR], meta: { status: 422 } }), [ISSUE, ISSUE]),
    "the body as text": () => equal(fromApiError(JSON.stringify({ errors: [ERROR] })), [ISSUE]),
    "the errors alone": () => equal(fromApiError([ERROR]), [ISSUE]),
    "a DuffelError": () =>
      equal(fromApiError(Object.assign(new Error("422"), { errors: [ERROR], meta: { status: 422 }, headers: {} })), [
        ISSUE,
      ]),
    "a ValidationError of our own": () => {
      const { error } = customerUser.safeParse({});
      equal(fromApiError(error), error.issues);
    },
    "a ValidationError as JSON, from a server": () => {
      const { error } = booking.safeParse({ guests: [{ given_name: "x" }], metadata: { "a/b": 1, 7: 2 } });
      const pointers = error.issues.map(({ pointer }) => pointer);
      for (const pointer of ["/guests/0/family_name", "/metadata/7", "/metadata/a~1b"]) {
        equal(pointers.includes(pointer), true);
      }
      for (const answer of [JSON.stringify(error), { issues: error.issues }]) equal(fromApiError(answer), error.issues);
      const messages = { validation_type: () => "Text, bitte." };
      const reworded = fromApiError(JSON.stringify(error), { messages });
      equal(reworded.find(({ pointer }) => pointer === "/metadata/7").message, "Text, bitte.");
      equal(fromApiError({ issues: [] }), [whole("unknown_error", UNREADABLE)]);
    },
    "a ValidationError without issues": () => {
      equal(fromApiError(new ValidationError("Not yours")), [whole("unknown_error", "Not yours")]);
      equal(fromApiError(new ValidationError()), [whole("unknown_error", UNREADABLE)]);
    },

    "a source that names the field alone": () =>
      equal(
        [one({ ...ERROR, source: { field: "email" } }).pointer, one({ ...ERROR, source: { field: "email" } }).path],
        ["/email", ["email"]],
      ),
    "a field's name that a pointer must escape": () => {
      const { pointer, path } = one({ ...ERROR, source: { field: "a/b~c" } });
      equal([pointer, path], ["/a~1b~0c", ["a/b~c"]]);
    },
    "a pointer that is escaped": () =>
      equal(one({ ...ERROR, source: { pointer: "/metadata/a~1b~0c" } }).path, ["metadata", "a/b~c"]),
    "a pointer to a name of digits": () =>
      equal(one({ ...ERROR, source: { pointer: "/metadata/7" } }).path, ["metadata", "7"]),
    "a pointer that begins with data": () => {
      const { pointer, path } = one({ ...ERROR, source: { pointer: "/data/users/1" } });
      equal([pointer, path], ["/users/1", ["users", 1]]);
    },
    "a source that is an airline": () =>
      equal(
        one({ ...ERROR, code: "airline_internal", source: "Duffel Airways" }),
        whole("airline_internal", ERROR.message),
      ),
    "no source, null and an empty one": () => {
      for (const source of [
        undefined,
        null,
        {},
        "",
        [],
        { pointer: "", field: "" },
        { pointer: 7, field: null },
        { pointer: null },
      ]) {
        equal(one({ ...ERROR, source }).pointer, "");
      }
    },
    "a code that is a number": () => equal(one({ ...ERROR, code: 422 }).code, "422"),
    "no code": () =>
      equal(
        [one({ ...ERROR, code: undefined }).code, one({ message: "no" }).code],
        ["validation_error", "unknown_error"],
      ),
    "no message": () => {
      equal(one({ ...ERROR, message: undefined }).message, "Required field");
      equal(one({ ...ERROR, message: " ", title: null }).message, REFUSED);
      equal(one({ ...ERROR, message: { en: "no" }, title: ["no"] }).message, REFUSED);
    },
    "errors that are none": () => {
      equal(
        fromApiError({ errors: [null, 7, "Not here", ["x"]] }).map(({ message }) => message),
        [REFUSED, "7", "Not here", REFUSED],
      );
    },

    "plain text": () => {
      for (const said of ["You do not have access to Stays", "x".repeat(300)])
        equal(fromApiError(` ${said}\n`), [whole("unknown_error", said)]);
    },
    "HTML, and text that is no sentence": () => {
      for (const body of ["<html><body><h1>502 Bad Gateway</h1></body></html>", "two\nlines", "x".repeat(301)]) {
        equal(fromApiError(body), [whole("unknown_error", UNREADABLE)]);
      }
    },
    "a Response whose body nobody has read": async () => {
      const { Response } = globalThis; // jsdom has none
      const like = { type: "default", status: 422, text: async () => '{"errors":[]}' };
      for (const response of Response === undefined ? [like] : [like, new Response(await like.text(), like)]) {
        equal(fromApiError(response), [whole("unknown_error", UNREADABLE)]);
      }
    },
    "a refusal without an error": () => {
      for (const body of [{ errors: [] }, { errors: [], meta: { status: 422 } }, '{"errors":[]}', []]) {
        equal(fromApiError(body), [whole("unknown_error", REFUSED)]);
      }
    },
    "text that is JSON but no object": () => equal(fromApiError('"no"'), [whole("unknown_error", '"no"')]),
    nothing: () => {
      for (const nothing of [
        null,
        undefined,
        "",
        " ",
        {},
        "null",
        "{}",
        Promise.resolve("{}"),
        { errors: null },
        { errors: "x" },
        { errors: {} },
        true,
        () => 1,
      ]) {
        equal(fromApiError(nothing), [whole("unknown_error", UNREADABLE)]);
      }
    },
    "a `DuffelError` without words of Duffel's: its message is for the log": () => {
      const error = (details) => Object.assign(new Error("POST /air/orders: no answer"), { errors: [], ...details });
      for (const [details, message] of [
        [{ ambiguous: true }, UNREADABLE],
        [{ ambiguous: true, status: 502 }, UNREADABLE],
        [{ ambiguous: false }, UNANSWERED],
        [{ ambiguous: false, status: 502, retryable: true }, UNANSWERED],
        [{ ambiguous: false, status: 200, retryable: true }, UNANSWERED],
        [{ ambiguous: false, status: 302, retryable: false }, UNANSWERED],
        [{ ambiguous: false, status: 399 }, UNANSWERED],
        [{ ambiguous: false, status: 400 }, REFUSED],
        [{ ambiguous: false, status: 403 }, REFUSED],
      ]) {
        equal(fromApiError(error(details)), [whole("unknown_error", message)]);
      }
    },
    "in the caller's own words, with the params of a gateway's refusal": () => {
      const refused = {
        code: "validation_length",
        message: "Use a name of at most 255 characters.",
        params: { max: 255 },
      };
      const [plain] = fromApiError({ errors: [refused] });
      equal([plain.message, plain.params], [refused.message, { max: 255 }]);
      const messages = { validation_length: ({ params }) => `Höchstens ${params.max} Zeichen.` };
      // Every object has something under these names, but no message.
      for (const code of ["constructor", "toString", "toLocaleString", "valueOf", "__proto__"]) {
        const other = { code, message: "Duffel's own words" };
        const said = fromApiError({ errors: [refused, other] }, { messages }).map(({ message }) => message);
        equal([code, ...said], [code, "Höchstens 255 Zeichen.", "Duffel's own words"]);
      }
      for (const odd of [7, null, "messages", { messages: null }, { messages: 7 }]) {
        equal(fromApiError({ errors: [refused] }, odd), [plain]);
      }
      for (const params of [null, 7, [], ["max"], "max", {}, { max: {} }]) {
        equal("params" in fromApiError({ errors: [{ ...refused, params }] })[0], false);
      }
    },
    "a network failure": () =>
      equal(fromApiError(new TypeError("fetch failed")), [whole("unknown_error", "fetch failed")]),
    "hostile ones": () => {
      const angry = new Proxy({}, { get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse });
      const revoked = Proxy.revocable([], {});
      revoked.revoke();
      equal(fromApiError(angry), [whole("unknown_error", UNREADABLE)]);
      equal(fromApiError(revoked.proxy), [whole("unknown_error", UNREADABLE)]);
      equal(
        fromApiError({
          get errors() {
            return refuse();
          },
        }),
        [whole("unknown_error", UNREADABLE)],
      );
      equal(fromApiError({ errors: [angry] }), [whole("unknown_error", REFUSED)]);
      equal(fromApiError({ errors: [{ ...ERROR, params: angry }] }), [ISSUE]);
      equal(
        fromApiError({
          errors: [
            {
              get message() {
                return refuse();
              },
              title: "No",
              source: angry,
            },
          ],
        }),
        [whole("unknown_error", "No")],
      );
      equal(fromApiError({ errors: new Proxy([], { get: refuse }) }), [whole("unknown_error", REFUSED)]);
      const endless = new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 53 : ERROR) });
      equal(fromApiError({ errors: endless }).length, 1000);
    },
  };
};
