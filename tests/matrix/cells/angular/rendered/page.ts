import { Component } from "@angular/core";
import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "../src/verdict.mjs";
import { onBothSides } from "./sides";

try {
  customerUser.safeParse({});
} catch {
  (await import("duffel-customers/js")).init();
}

@Component({ selector: "app-page", template: "<p>{{ page.standard }}</p>" })
export class Page {
  readonly page = onBothSides(verdict({ customerUser, flatten, order, ValidationError }));
}
