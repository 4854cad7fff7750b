import { Component } from "@angular/core";
import { RouterOutlet, type Routes } from "@angular/router";
import { JsPage } from "./js-page";
import { Page } from "./page";

export const routes: Routes = [
  { path: "", component: Page },
  { path: "js", component: JsPage },
];

@Component({ selector: "app-root", imports: [RouterOutlet], template: "<router-outlet />" })
export class App {}
