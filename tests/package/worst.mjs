// What takes longest to check and to build: bodies that are full of one thing.

/** As many bytes as `maxBytes` lets pass unless it is given. */
export const MOST_BYTES = 262_144;

/** As many items as fit between `before` and `after`, separated by commas. */
function filled(bytes, before, item, after) {
  const items = [];
  for (let length = before.length + after.length; ; ) {
    const next = item(items.length);
    length += next.length + 1;
    if (length > bytes) return `${before}${items.join(",")}${after}`;
    items.push(next);
  }
}

/** The same text as often as it fits. */
const repeated = (bytes, before, text, after) =>
  `${before}${text.repeat((bytes - before.length - after.length) / text.length)}${after}`;

const id = (at) => `icu_${at.toString(36)}`;
const unknown = (at) => `"${at.toString(36)}":0`;

const PASSENGERS =
  '[{"id":"pas_1","title":"mr","gender":"m","given_name":"T","family_name":"S","born_on":"1970-05-29","email":"t@s.co","phone_number":"+14155550123"}]';
const PAID = '"selected_offers":["off_1"],"type":"instant","payments":[{"type":"balance","amount":"1","currency":"GBP"}]';
const USERS = `{${PAID},"passengers":${PASSENGERS},"users":[`;
const GROUP = '{"name":"x","user_ids":[';

/** By name: `schema`, `text(bytes)` of at most so many bytes, and a `code` that the answer has (`undefined`: it is valid). */
export const WORST = {
  "131 000 wrong elements": {
    schema: "customerUserGroup",
    text: (bytes) => filled(bytes, GROUP, () => "1", "]}"),
    code: "too_many_issues",
  },
  "131 000 wrong users": {
    schema: "order",
    text: (bytes) => filled(bytes, USERS, () => "1", "]}"),
    code: "too_many_issues",
  },
  "33 000 unknown names": {
    schema: "customerUser",
    text: (bytes) => filled(bytes, "{", unknown, "}"),
    code: "too_many_issues",
  },
  "33 000 names of metadata": {
    schema: "orderUpdate",
    text: (bytes) => filled(bytes, '{"metadata":{', unknown, "}}"),
    code: "too_many_issues",
  },
  "one name 29 000 times": {
    schema: "customerUser",
    text: (bytes) => filled(bytes, "{", () => '"name":0', "}"),
    code: "validation_required",
  },
  "16 000 lists of users": {
    schema: "order",
    text: (bytes) => filled(bytes, "{", () => '"users":["",""]', "}"),
    code: "validation_required",
  },
  "16 000 lists of a group's users": {
    schema: "customerUserGroup",
    text: (bytes) => filled(bytes, "{", () => '"user_ids":["",""]', "}"),
    code: "validation_required",
  },
  "8700 payloads in one body": {
    schema: "order",
    text: (bytes) => filled(bytes, "{", () => '"data":{"users":["icu_1"]}', "}"),
    code: "validation_required",
  },
  "26 000 users": {
    schema: "order",
    text: (bytes) => filled(bytes, USERS, (at) => `"${id(at)}"`, "]}"),
    code: undefined,
  },
  "32 000 users, all the same": {
    schema: "order",
    text: (bytes) => filled(bytes, USERS, () => '"icu_1"', "]}"),
    code: "too_many_issues",
  },
  "26 000 users of a group": {
    schema: "customerUserGroup",
    text: (bytes) => filled(bytes, GROUP, (at) => `"${id(at)}"`, "]}"),
    code: undefined,
  },
  "12 000 passengers who are not listed": {
    schema: "order",
    text: (bytes) =>
      filled(bytes, `{${PAID},"users":["icu_9"],"passengers":[`, (at) => `{"user_id":"${id(at)}"}`, "]}"),
    code: "too_many_issues",
  },
  "7700 infants who are nobody": {
    schema: "order",
    text: (bytes) =>
      filled(bytes, `{${PAID},"passengers":[`, (at) => `{"infant_passenger_id":"${id(at)}"}`, "]}"),
    code: "too_many_issues",
  },
  "260 000 brackets": { schema: "order", text: (bytes) => "[".repeat(bytes), code: "too_deep" },
  "260 000 letters": {
    schema: "customerUser",
    text: (bytes) => repeated(bytes, '{"given_name":"T","family_name":"S","email":"', "a", '"}'),
    code: "validation_format",
  },
  "43 000 escapes": {
    schema: "customerUserGroup",
    text: (bytes) => repeated(bytes, '{"name":"', "\\u0041", '"}'),
    code: "validation_length",
  },
};
