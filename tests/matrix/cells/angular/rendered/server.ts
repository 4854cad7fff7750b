import { AngularAppEngine, createRequestHandler } from "@angular/ssr";

const angular = new AngularAppEngine();

export const reqHandler = createRequestHandler(
  async (request) => (await angular.handle(request)) ?? new Response(null, { status: 404 }),
);
