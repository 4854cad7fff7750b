// The site: which task a path shows, and what has to be there before it can.

import { validator } from "./start.ts";
import { type Account, loadAccount } from "./account.ts";
import { element } from "./element.ts";
import { TaskView } from "./form/task-view.ts";
import { customerTask } from "./tasks/customer.ts";
import type { Page } from "./tasks/others.ts";

/** The one that comes with the script; what belongs to the others is loaded when it is likely to be needed. */
const FIRST = "/customer";
const PATHS = [FIRST, "/group", "/order", "/stay"];

let account = askForAccount();
/** Somebody has filled in something, which would be lost if the page were loaded again. */
let isBegun = false;

function askForAccount(): Promise<Account> {
  const asked = loadAccount();
  // Where it fails, the page that needs it says so.
  asked.catch(() => undefined);
  return asked;
}

let others: Promise<Readonly<Record<string, Page>>> | undefined;

/** Loads the pages beside the first, and what their forms are filled from. Asks again only after it has failed. */
function loadOthers() {
  others ??= import("./tasks/others.ts").then(({ pagesFor }) => pagesFor(account));
  others.catch(() => (others = undefined));
  return others;
}

async function pageAt(path: string): Promise<Page> {
  return path === FIRST ? { task: customerTask, needs: Promise.resolve() } : (await loadOthers())[path]!;
}

const main = document.querySelector("main")!;
const waiting = document.querySelector(".waiting")!;
const views = new Map<string, TaskView>();

/** The path's view, once it can be shown. A form that was begun is still there when one comes back to it. */
async function viewAt(path: string): Promise<TaskView> {
  const { task, needs } = await pageAt(path);
  await needs;
  // Made while the validator is on its way.
  const view = views.get(path) ?? newView(path, task);
  await validator;
  return view;
}

function newView(path: string, task: Page["task"]): TaskView {
  const view = new TaskView(task(), () => show(newView(path, task)).focus());
  views.set(path, view);
  return view;
}

function show(view: TaskView): TaskView {
  view.refresh();
  main.replaceChildren(view.element);
  document.title = `${view.title} · duffel-customers`;
  return view;
}

/** Goes where the address bar says. */
async function go(): Promise<TaskView | undefined> {
  const path = pathHere();
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === path) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  main.replaceChildren(waiting);
  try {
    const view = await viewAt(path);
    // Somebody may have gone on meanwhile.
    return path === pathHere() ? show(view) : undefined;
  } catch (error) {
    console.error(error);
    if (path === pathHere()) unanswered();
    return undefined;
  }
}

/** Says so, below a form that somebody has begun, where nothing moves; else in place of everything. */
function unanswered(): void {
  const again = element("button", { type: "button", onclick: tryAgain }, "Try again");
  const notice = element("div", { class: "notice", role: "alert" }, element("p", {}, whatIsMissing()), again);
  if (isBegun && main.querySelector("form") !== null) main.append(notice);
  else main.replaceChildren(notice);
}

function whatIsMissing(): string {
  if (!("WebAssembly" in globalThis)) return "This browser has WebAssembly switched off, as in Lockdown Mode.";
  return navigator.onLine ? "The server does not answer." : "You are offline.";
}

function tryAgain(): void {
  if (!isBegun) return location.reload();
  account = askForAccount();
  others = undefined;
  void goAndFocus().then(greet);
}

const pathHere = () => (PATHS.includes(location.pathname) ? location.pathname : FIRST);

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='/']");
  if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history[link.href === location.href ? "replaceState" : "pushState"](null, "", link.href);
  scrollTo(0, 0);
  void goAndFocus();
});
addEventListener("popstate", goAndFocus);

async function goAndFocus(): Promise<void> {
  (await go())?.focus();
}

async function start(): Promise<void> {
  await go();
  performance.mark("checked");
  // Who begins to use the page may go on to another: from then on no network is needed until something is sent.
  for (const type of ["pointermove", "pointerdown", "focusin"]) addEventListener(type, loadOthers, { once: true });
  addEventListener("input", () => (isBegun = true), { once: true });
  await greet();
}

/** What waits for the account on every page. */
async function greet(): Promise<void> {
  try {
    const { duffel } = await account;
    document.querySelector("#duffel")!.textContent = duffel === "stand-in" ? "Stand-in for Duffel" : "Duffel, test mode";
    views.get(pathHere())?.refresh();
  } catch {
    // The first form needs no answer to be shown, and one to be sent.
    unanswered();
  }
}

void start();
