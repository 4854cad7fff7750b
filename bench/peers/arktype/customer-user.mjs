// A customer user, by arktype.

import { type } from "arktype";
import { GROUP_ID, PHONE } from "../../rules.mjs";
import { email, issuesIn, nullable, text } from "./forms.mjs";

const name = text.and("string <= 255");

const Body = type({
  data: {
    email,
    given_name: name,
    family_name: name,
    "phone_number?": nullable(PHONE),
    "group_id?": nullable(GROUP_ID),
  },
});

export const issuesOf = (value) => issuesIn(Body(value));
