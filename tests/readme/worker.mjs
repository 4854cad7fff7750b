// A Worker that checks what the form sends before Duffel sees it. The token never leaves it.
import { customerUser } from "duffel-customers";

export default {
  async fetch(request, env) {
    // Who may create a Customer User is yours to decide: check the visitor's session here.
    const built = customerUser.buildJson(await request.arrayBuffer());
    if (!built.success) {
      const errors = built.error.issues.map(({ code, message, pointer }) => ({
        code,
        message,
        source: { pointer },
      }));
      return Response.json({ errors }, { status: 422 }); // in the shape of Duffel's own errors
    }
    return fetch("https://api.duffel.com/identity/customer/users", {
      method: "POST",
      headers: {
        Authorization: `Bearer ${env.DUFFEL_ACCESS_TOKEN}`,
        "Duffel-Version": "v2",
        "Content-Type": "application/json",
      },
      body: built.data,
    });
  },
};
