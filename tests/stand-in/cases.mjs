// Every group of cases, one line each.

export { preconditions } from "./cases/preconditions.mjs";
export { envelope } from "./cases/envelope.mjs";
export { paths } from "./cases/paths.mjs";
export { customerUsers } from "./cases/customer-users.mjs";
export { customerUserGroups } from "./cases/customer-user-groups.mjs";
export { pagination } from "./cases/pagination.mjs";
export { orders } from "./cases/orders.mjs";
export { orderRefusals } from "./cases/order-refusals.mjs";
export { ordersAgainstOffers } from "./cases/orders-against-offers.mjs";
export { bookings } from "./cases/bookings.mjs";
export { componentClientKeys } from "./cases/component-client-keys.mjs";
export { offersAndQuotes } from "./cases/offers-and-quotes.mjs";
export { rateLimit } from "./cases/rate-limit.mjs";
export { faults } from "./cases/faults.mjs";
export { readyAnswers } from "./cases/ready-answers.mjs";
export { control } from "./cases/control.mjs";
export { callers } from "./cases/callers.mjs";
export { officialClient } from "./cases/official-client.mjs";
