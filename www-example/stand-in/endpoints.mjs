// Every endpoint of Duffel's that the stand-in has, one line each. Each has its own file.

export { createCustomerUser } from "./endpoints/customer-users/create.mjs";
export { getCustomerUser } from "./endpoints/customer-users/get.mjs";
export { listCustomerUsers } from "./endpoints/customer-users/list.mjs";
export { updateCustomerUser } from "./endpoints/customer-users/update.mjs";

export { createCustomerUserGroup } from "./endpoints/customer-user-groups/create.mjs";
export { getCustomerUserGroup } from "./endpoints/customer-user-groups/get.mjs";
export { listCustomerUserGroups } from "./endpoints/customer-user-groups/list.mjs";
export { updateCustomerUserGroup } from "./endpoints/customer-user-groups/update.mjs";
export { deleteCustomerUserGroup } from "./endpoints/customer-user-groups/delete.mjs";

export { createComponentClientKey } from "./endpoints/component-client-keys/create.mjs";

export { createOrder } from "./endpoints/orders/create.mjs";
export { getOrder } from "./endpoints/orders/get.mjs";
export { listOrders } from "./endpoints/orders/list.mjs";
export { updateOrder } from "./endpoints/orders/update.mjs";

export { createBooking } from "./endpoints/bookings/create.mjs";
export { getBooking } from "./endpoints/bookings/get.mjs";
export { listBookings } from "./endpoints/bookings/list.mjs";
export { cancelBooking } from "./endpoints/bookings/cancel.mjs";

export { createOfferRequest } from "./endpoints/offer-requests/create.mjs";
export { getOffer } from "./endpoints/offers/get.mjs";
export { listOffers } from "./endpoints/offers/list.mjs";

export { getQuote } from "./endpoints/quotes/get.mjs";
