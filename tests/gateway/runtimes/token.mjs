// The access token of the gateways under test, which no answer may hold.

export const TOKEN = "duffel_test_gatewaySecret";
