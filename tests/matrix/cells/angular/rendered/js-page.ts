import { Component } from "@angular/core";
import { customerUser, flatten, order, ValidationError } from "duffel-customers/js";
import { verdict } from "../src/verdict.mjs";
import { onBothSides } from "./sides";

@Component({ selector: "app-js-page", template: "<p>{{ page.standard }}</p>" })
export class JsPage {
  readonly page = onBothSides(verdict({ customerUser, flatten, order, ValidationError }));
}
