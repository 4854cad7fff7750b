// From a CommonJS module in Node.

import client = require("duffel-customers/client");
import { Duffel, type DuffelOptions } from "duffel-customers/client";

const options: DuffelOptions = { token: "duffel_test_…" };
const duffel: Duffel = new client.Duffel(options);
export const list = duffel.orders.list({ limit: 1 });
