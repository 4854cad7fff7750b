// In Duffel's place: each time it is asked, somebody else is its only customer.

import { createServer } from "node:http";

let asked = 0;

createServer(({ url }, answer) => {
  const isList = url.startsWith("/identity/customer/users");
  if (isList) asked += 1;
  answer.writeHead(isList ? 200 : 404, { "content-type": "application/json" });
  answer.end(JSON.stringify({ data: [{ id: `icu_${asked}`, email: `customer-${asked}@stark.com` }], meta: null }));
}).listen(process.env.PORT, "127.0.0.1");
