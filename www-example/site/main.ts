// The site: which task a path shows, and what must be loaded first.

import { validator } from "./start.ts";
import { WasmUnavailableError } from "duffel-customers/slim";
import { type Account, loadAccount } from "./account.ts";
import { announce, hush } from "./announce.ts";
import { element } from "./element.ts";
import { TaskView } from "./form/task-view.ts";
import { hasNews, seen } from "./news.ts";
import { Unanswered } from "./send.ts";
import { customerTask } from "./tasks/customer.ts";
import { linkTo } from "./tasks/facts.ts";
import type { Page } from "./tasks/others.ts";
import { setTitle } from "./title.ts";

/** This page comes with the script. The others are loaded when they are likely to be needed. */
const FIRST = "/customer";
const PATHS = [FIRST, "/group", "/order", "/stay"];

let account = askForAccount();
/** The visitor has filled in something, which a reload would lose. */
let isBegun = false;

function askForAccount(): Promise<Account> {
  const asked = loadAccount();
  // If it fails, the page that needs it says so.
  asked.catch(() => undefined);
  return asked;
}

let others: Promise<Readonly<Record<string, Page>>> | undefined;

/** Loads the other pages and the data that their forms offer. Retries only after a failure. */
function loadOthers() {
  others ??= importOthers().then(({ pagesFor }) => pagesFor(account));
  others.catch(() => (others = undefined));
  return others;
}

const othersAt = document.querySelector<HTMLMetaElement>("meta[name=others]")?.content;
let timesNotLoaded = 0;

/** Firefox never again requests a script that it could not load: each retry has another address. */
async function importOthers(): Promise<typeof import("./tasks/others.ts")> {
  try {
    if (timesNotLoaded === 0 || othersAt === undefined) return await import("./tasks/others.ts");
    return await import(/* @vite-ignore */ `${othersAt}?${timesNotLoaded}`);
  } catch {
    timesNotLoaded += 1;
    return notLoaded();
  }
}

/** The server has a newer version of this page, and no longer the rest of this script. */
class Replaced extends Error {}

async function notLoaded(): Promise<never> {
  const response = await fetch("/", { cache: "no-store" }).catch(() => undefined);
  const page = response?.ok ? await response.text().catch(() => "") : "";
  // A script is named after its content, so a new version of the page asks for another one. A proxy's page asks for none.
  const [script] = /\/assets\/index-[\w-]+\.js/.exec(page) ?? [];
  const isReplaced = script !== undefined && script !== new URL(import.meta.url).pathname;
  throw isReplaced ? new Replaced("the page has been updated") : new Unanswered("the script");
}

async function pageAt(path: string): Promise<Page> {
  return path === FIRST ? { task: customerTask, needs: Promise.resolve() } : (await loadOthers())[path]!;
}

const main = document.querySelector("main")!;
const waiting = document.querySelector(".waiting")!;
const WAITING = waiting.textContent!;
// As soon as it becomes visible.
waiting.addEventListener("animationstart", () => announce(WAITING));
const views = new Map<string, TaskView>();

/** The path's view, once it can be shown. A form keeps its entries when the visitor returns to it. */
async function viewAt(path: string, isLinked: boolean): Promise<TaskView> {
  const { task, needs } = await pageAt(path);
  await needs;
  const before = views.get(path);
  // A link leads to a form, or to a result that is still unseen: one that was seen makes room for a new form.
  const isOver = before === undefined || (isLinked && before.isDone && !hasNews(path));
  // Created while the validator loads.
  const view = isOver ? newView(path, task, before) : before;
  await validator;
  return view;
}

function newView(path: string, task: Page["task"], before?: TaskView): TaskView {
  const view: TaskView = new TaskView(task(), () => show(newView(path, task, view)).focus(), before);
  views.set(path, view);
  return view;
}

function show(view: TaskView): TaskView {
  view.refresh();
  main.replaceChildren(view.element);
  seen(view.path);
  setTitle(view.title);
  return view;
}

/** Shows the page in the address bar. */
async function go(isLinked = false): Promise<TaskView | undefined> {
  const path = pathHere();
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === path) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  main.replaceChildren(waiting);
  hush();
  if (path === undefined) return showInstead("There is no page at this address", linkTo(FIRST, "Register a customer"));
  try {
    const view = await viewAt(path, isLinked);
    // The visitor may be on another page by now.
    return path === pathHere() ? show(view) : undefined;
  } catch (error) {
    console.error(error);
    if (path === pathHere()) report(error);
    return undefined;
  } finally {
    if (path === pathHere()) hush(WAITING);
  }
}

/** Reports an error: below a form in use, so that nothing moves; otherwise in place of everything. */
function report(error: unknown): void {
  const [text, title, onclick] = remedyFor(error);
  const button = element("button", { type: "button", onclick }, title);
  const alert = element("div", { role: "alert" }, element("p", {}, text), button);
  if (isBegun && main.querySelector("form") !== null) {
    alert.className = "notice";
    return main.append(alert);
  }
  if (navigator.onLine) return showInstead("This page cannot be shown", alert);
  showInstead("This page opens once you are online", alert);
  addEventListener("online", () => alert.isConnected && tryAgain(), { once: true });
}

/** A page without a form. It has the focus, because what had it before may be gone. */
function showInstead(title: string, content: HTMLElement): undefined {
  const heading = element("h1", { tabindex: -1 }, title);
  main.replaceChildren(element("div", { class: "notice" }, heading, content));
  setTitle(title);
  heading.focus();
}

function remedyFor(error: unknown): [text: string, button: string, remedy: () => void] {
  const reload = () => location.reload();
  const lost = isBegun ? " Your entries will be lost." : "";
  if (!navigator.onLine) return ["You are offline.", "Try again", tryAgain];
  if (error instanceof Replaced)
    return [`This page has been updated since you opened it. Please reload it.${lost}`, "Reload", reload];
  if (error instanceof Unanswered && error.status === 403)
    return ["The Duffel account has no access to this.", "Try again", tryAgain];
  if (error instanceof Unanswered || error instanceof WasmUnavailableError)
    return ["The server is not responding.", "Try again", tryAgain];
  return [`Something went wrong on this page. Please reload it.${lost}`, "Reload", reload];
}

function tryAgain(): void {
  // Without a network, the browser would show its own error page, which cannot come back here.
  if (!isBegun && navigator.onLine) return location.reload();
  account = askForAccount();
  others = undefined;
  void goAndFocus().then(greet);
}

/** The path of the page in the address bar, if there is one. */
function pathHere(): string | undefined {
  const path = location.pathname.replace(/\/+$/, "");
  return path === "" ? FIRST : PATHS.find((each) => each === path);
}

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='/']");
  if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history[link.href === location.href ? "replaceState" : "pushState"](null, "", link.href);
  scrollTo(0, 0);
  void goAndFocus(true);
});
addEventListener("popstate", async () => (await go())?.resume());

async function goAndFocus(isLinked = false): Promise<void> {
  (await go(isLinked))?.focus();
}

async function start(): Promise<void> {
  await go();
  performance.mark("checked");
  // The visitor may open another page next. Once all are loaded, only sending needs the network.
  for (const type of ["pointermove", "pointerdown", "focusin"]) addEventListener(type, loadOthers, { once: true });
  addEventListener("input", () => (isBegun = true), { once: true });
  await greet();
}

/** Completes the page once the account has loaded. */
async function greet(): Promise<void> {
  try {
    const { duffel } = await account;
    document.querySelector("#duffel")!.textContent = duffel === "stand-in" ? "Stand-in for Duffel" : "Duffel, test mode";
    views.get(pathHere() ?? "")?.refresh();
  } catch (error) {
    // The first form can be shown without the account, but not sent. Another page has failed with it and says so.
    if (main.querySelector("form") !== null) report(error);
  }
}

void start();
