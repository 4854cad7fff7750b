// The site: which task a path shows, and what has to be there before it can.

import { validator } from "./start.ts";
import { WasmUnavailableError } from "duffel-customers/slim";
import { type Account, loadAccount } from "./account.ts";
import { element } from "./element.ts";
import { TaskView } from "./form/task-view.ts";
import { Unanswered } from "./send.ts";
import { customerTask } from "./tasks/customer.ts";
import type { Page } from "./tasks/others.ts";
import { setTitle } from "./title.ts";

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
  others ??= import("./tasks/others.ts").catch(notLoaded).then(({ pagesFor }) => pagesFor(account));
  others.catch(() => (others = undefined));
  return others;
}

/** This part of the script is there no more, where the server that had it answers. */
class Replaced extends Error {}

async function notLoaded(): Promise<never> {
  const answer = await fetch("/", { method: "HEAD" }).catch(() => undefined);
  throw answer?.ok === true ? new Replaced("a part of the script is missing") : new Unanswered("the script");
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
  setTitle(view.title);
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
    if (path === pathHere()) report(error);
    return undefined;
  }
}

/** Says what is wrong, below a form that somebody has begun, where nothing moves; else in place of everything. */
function report(error: unknown): void {
  const [text, title, onclick] = remedyFor(error);
  const button = element("button", { type: "button", onclick }, title);
  const notice = element("div", { class: "notice", role: "alert" }, element("p", {}, text), button);
  if (isBegun && main.querySelector("form") !== null) main.append(notice);
  else main.replaceChildren(notice);
}

function remedyFor(error: unknown): [text: string, button: string, remedy: () => void] {
  const reload = () => location.reload();
  const lost = isBegun ? " What you have filled in is lost then." : "";
  if (!navigator.onLine) return ["You are offline.", "Try again", tryAgain];
  if (error instanceof Replaced)
    return [`This page has been updated since you opened it. Please reload it.${lost}`, "Reload", reload];
  if (error instanceof Unanswered && error.status === 403)
    return ["You have no access to this at Duffel.", "Try again", tryAgain];
  if (error instanceof Unanswered || error instanceof WasmUnavailableError)
    return ["The server does not answer.", "Try again", tryAgain];
  return [`Something went wrong on this page. Please reload it.${lost}`, "Reload", reload];
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
addEventListener("popstate", async () => (await go())?.resume());

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
  } catch (error) {
    // The first form needs no answer to be shown, and one to be sent.
    report(error);
  }
}

void start();
