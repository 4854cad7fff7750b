// Sends the same order to Workers in turns, and says how long a call takes: one after the other, in the same process.

export default {
  async fetch(request, env) {
    const { names, body, rounds, calls } = await request.json();
    const headers = { "content-type": "application/json" };
    const call = async (name) => {
      const answer = await env[name].fetch("https://shop.example/air/orders", { method: "POST", headers, body });
      const text = await answer.text();
      if (answer.status !== 201) throw new Error(`${name} answered ${answer.status}: ${text}`);
    };
    // The stand-in knows the guide's customers, has no orders yet, and keeps no log.
    const prepare = async () => {
      const control = (method, path, wanted) =>
        env.DUFFEL.fetch(`http://duffel/_stand-in/${path}`, { method, body: JSON.stringify(wanted) });
      await (await control("POST", "reset", { customers: "guide" })).text();
      await (await control("PATCH", "settings", { log: false })).text();
    };
    const took = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = 0; round <= rounds; round++) {
      for (const name of names) {
        await prepare();
        const start = performance.now();
        for (let at = 0; at < calls; at++) await call(name);
        // The first round warms everything up.
        if (round > 0) took[name].push((performance.now() - start) / calls);
      }
    }
    return Response.json(took);
  },
};
