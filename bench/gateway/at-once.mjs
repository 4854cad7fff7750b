// Stands where Duffel is, and answers at once: what is left is what the Worker before it costs.

const ORDER = JSON.stringify({ data: { id: "ord_0000AtOnce" } });

export default {
  async fetch(request) {
    await request.text();
    return new Response(ORDER, { status: 201, headers: { "content-type": "application/json" } });
  },
};
