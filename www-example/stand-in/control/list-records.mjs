// GET /_stand-in/records: everything created, including hidden records, oldest first.

import { Records } from "../records/records.mjs";

export const listRecords = {
  method: "GET",
  path: "/_stand-in/records",
  handle(_given, store) {
    const collections = Object.values(new Records(store, Date.now()));
    return {
      status: 200,
      body: Object.fromEntries(collections.map((collection) => [collection.name, collection.all()])),
    };
  },
};
