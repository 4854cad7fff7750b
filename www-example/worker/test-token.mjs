// Which tokens the example takes: anyone may start a session and book, so that with a live one the bookings would be real.

export const isTestToken = (token) => /^duffel_test_\w/.test(token);
