// The site: which task a path shows, and what has to be there before it can.

import { validator } from "./start.ts";
import { loadAccount } from "./account.ts";
import { element } from "./element.ts";
import { TaskView } from "./form/task-view.ts";
import { customerTask } from "./tasks/customer.ts";
import { groupTask } from "./tasks/group.ts";
import { loadOffers } from "./tasks/order/offers.ts";
import { orderTask } from "./tasks/order/order.ts";
import { loadQuotes, stayTask } from "./tasks/stay.ts";
import type { Task } from "./tasks/task.ts";

interface Page {
  readonly task: () => Task;
  /** What the form cannot be shown without, beside the validator. */
  readonly needs: Promise<unknown>;
}

// All of it is asked for at once: from then on no network is needed until something is sent.
const account = loadAccount();
const PAGES: Readonly<Record<string, Page>> = {
  "/customer": { task: customerTask, needs: Promise.resolve() },
  "/group": { task: groupTask, needs: account },
  "/order": { task: orderTask, needs: account.then(loadOffers) },
  "/stay": { task: stayTask, needs: account.then(loadQuotes) },
};

// Where one of them fails, the page that needs it says so.
for (const { needs } of Object.values(PAGES)) needs.catch(() => undefined);

const FIRST = "/customer";
const main = document.querySelector("main")!;
const waiting = document.querySelector(".waiting")!;
const views = new Map<string, TaskView>();

/** Shows the path's task. A form that was begun is still there when one comes back to it. */
function show(path: string): TaskView {
  const startOver = () => {
    views.delete(path);
    show(path).focus();
  };
  const view = views.get(path) ?? new TaskView(PAGES[path]!.task(), startOver);
  views.set(path, view);
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
    await Promise.all([validator, PAGES[path]!.needs]);
  } catch {
    unanswered();
    return undefined;
  }
  // Somebody may have gone on meanwhile.
  return path === pathHere() ? show(path) : undefined;
}

function unanswered(): void {
  const again = element("button", { type: "button", onclick: () => location.reload() }, "Try again");
  main.replaceChildren(
    element("div", { class: "notice", role: "alert" }, element("p", {}, "The server does not answer."), again),
  );
}

const pathHere = () => (location.pathname in PAGES ? location.pathname : FIRST);

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
