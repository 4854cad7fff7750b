// A Worker that passes an order on through its binding, and says how far it came.

export default {
  async fetch(request, env) {
    const headers = {
      authorization: "Bearer duffel_test_probe",
      "duffel-version": "v2",
      accept: "application/json",
      "content-type": "application/json",
    };
    let response;
    try {
      response = await env.DUFFEL.fetch("https://api.duffel.com/air/orders", {
        method: "POST",
        headers,
        body: await request.text(),
      });
    } catch {
      return Response.json({ stage: "fetch" });
    }
    try {
      return Response.json({ stage: "read", status: response.status, text: await response.text() });
    } catch {
      return Response.json({ stage: "body", status: response.status });
    }
  },
};
