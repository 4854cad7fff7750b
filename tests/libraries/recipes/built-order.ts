import { type BuildOptions, type OrderInput, type OrderWithOfferInput, order, type Schema } from "duffel-customers";

/** For an order's form: hands over what `build` makes, with each traveller in `users` and the offer's price paid. */
export function builtOrder(options: BuildOptions): Pick<Schema<OrderWithOfferInput, OrderInput>, "~standard"> {
  return {
    "~standard": {
      ...order["~standard"],
      validate(value) {
        const built = order.build(value, options);
        return built.success ? { value: built.data.body.data } : { issues: built.error.issues };
      },
    },
  };
}
