// What the offer of the guide's order requires, as a Worker fetches it from Duffel.

export const GUIDE_OFFER = {
  id: "off_0000AgZitpOnQtd3NQxjwO",
  total_amount: "430.00",
  total_currency: "GBP",
  passengers: [{ id: "pas_0000AgZpQrZjNcR4Mqklwx", type: "adult" }],
  available_services: [],
};
