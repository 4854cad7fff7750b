// Duffel's error responses: each code of the stand-in, with its status, type and title, and the response's body.

const DOCUMENTATION = "https://duffel.com/docs/api/overview/errors";

/** code: [HTTP status, type, title] */
const CODES = {
  missing_authorization_header: [401, "authentication_error", "Missing authorization header"],
  invalid_authorization_header: [401, "authentication_error", "Invalid authorization header"],
  access_token_not_found: [401, "authentication_error", "Access token not found"],

  missing_version_header: [400, "invalid_request_error", "Missing version header"],
  invalid_version_header: [400, "invalid_request_error", "Invalid version header"],
  unsupported_version: [400, "invalid_request_error", "Unsupported version"],
  missing_content_type_header: [400, "invalid_request_error", "Missing content type header"],
  invalid_content_type_header: [400, "invalid_request_error", "Invalid content type header"],
  bad_request: [400, "invalid_request_error", "Bad request"],
  missing_data_param: [400, "invalid_request_error", "Missing data param"],
  invalid_data_param: [400, "invalid_request_error", "Invalid data param"],
  not_found: [404, "invalid_request_error", "Not found"],
  unsupported_action: [405, "invalid_request_error", "Unsupported action"],
  unsupported_format: [406, "invalid_request_error", "Unsupported format"],

  validation_required: [422, "validation_error", "Required field"],
  validation_type: [422, "validation_error", "Wrong type"],
  validation_format: [422, "validation_error", "Invalid format"],
  validation_length: [422, "validation_error", "Invalid length"],
  validation_inclusion: [422, "validation_error", "Unknown value"],
  validation_unique: [422, "validation_error", "Repeated value"],
  payments_not_allowed_for_order_type: [422, "validation_error", "Payments not allowed for order type"],
  duplicate_passenger_name: [422, "validation_error", "Duplicate passenger name"],
  user_not_listed: [422, "validation_error", "User not listed"],
  unknown_passenger: [422, "validation_error", "Unknown passenger"],
  infant_already_assigned: [422, "validation_error", "Infant already assigned"],
  payment_amount_does_not_match_order_amount: [422, "validation_error", "Payment amount does not match order amount"],
  payment_currency_does_not_match_order_currency: [
    422,
    "validation_error",
    "Payment currency does not match order currency",
  ],
  order_passengers_incompatible_with_offer: [422, "validation_error", "Passengers incompatible with offer"],
  not_valid_with_selected_offer: [422, "validation_error", "Not valid with selected offer"],

  emails_not_unique: [422, "invalid_state_error", "Emails not unique"],
  offer_expired: [422, "invalid_state_error", "Offer expired"],
  offer_no_longer_available: [422, "invalid_state_error", "Offer no longer available"],
  offer_request_already_booked: [422, "invalid_state_error", "Offer already booked"],
  already_cancelled: [422, "invalid_state_error", "Already cancelled"],

  rate_limit_exceeded: [429, "rate_limit_error", "Rate limit exceeded"],
  internal_server_error: [500, "api_error", "Internal server error"],
  service_unavailable: [503, "api_error", "Service unavailable"],
};

/** Thrown to refuse a request; becomes Duffel's error response. */
export class Refusal extends Error {
  constructor(status, errors, headers = {}) {
    super(errors.map((error) => error.code).join(", "));
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

/** One entry of `errors`; `pointer` is relative to `data`, and "" (the whole payload) has no source. */
export function duffelError(code, message, pointer = "") {
  const [, type, title] = CODES[code];
  const error = { type, code, title, message, documentation_url: DOCUMENTATION };
  if (pointer !== "") error.source = { field: fieldName(pointer), pointer };
  return error;
}

/** A refusal with a single error. */
export function refusal(code, message, { pointer, status, headers } = {}) {
  return new Refusal(status ?? CODES[code][0], [duffelError(code, message, pointer)], headers);
}

/** The body of an error response. */
export function errorBody(errors, status, requestId) {
  return { errors, meta: { request_id: requestId, status } };
}

function fieldName(pointer) {
  const names = pointer.split("/").filter((part) => part !== "" && !/^[0-9]+$/.test(part));
  return (names.at(-1) ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
}
