// Fills in the forms by keyboard alone: tabs from field to field, types, and presses keys.

/** The element, once it can be seen. It is found once: to find it by its label at every step would take most of the time. */
async function shown(control) {
  const element = await control.elementHandle();
  await element.waitForElementState("visible");
  return element;
}

/** Tabs to the control, however far away it is. */
export async function tabTo(page, control) {
  const element = await shown(control);
  for (let steps = 0; steps < 200; steps++) {
    if (await focused(element)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the control cannot be reached with the Tab key");
}

/** The control with this label, which may be marked as optional. */
export const labelled = (within, label) =>
  within.getByLabel(new RegExp(`^${label.replaceAll(/[$.]/g, "\\$&")}( optional)?$`)).first();

/** Types into fields, given by their labels in the order of the form. */
export async function typeInto(page, fields, within = page) {
  for (const [label, text] of Object.entries(fields)) {
    await tabTo(page, labelled(within, label));
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(text);
  }
}

/** Chooses in a `select` by typing the start of the choice. */
export async function choose(page, label, start, within = page) {
  await tabTo(page, labelled(within, label));
  await page.keyboard.type(start);
}

/** Presses Space on a box or button. */
export async function press(page, control) {
  await tabTo(page, control);
  await page.keyboard.press("Space");
}

/** Chooses one of several radio buttons: Tab leads to one of them, arrows to the others. */
export async function pick(page, name) {
  const radio = await shown(page.getByRole("radio", { name }).first());
  const isIn = (element) => document.activeElement?.name === element.name;
  for (let steps = 0; !(await radio.evaluate(isIn)); steps++) {
    if (steps > 200) throw new Error("the radio buttons cannot be reached with the Tab key");
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  while (!(await radio.isChecked())) await page.keyboard.press("ArrowDown");
}

/** Makes the visitor's first action, and waits until the other pages are fetched. */
export async function begin(page) {
  const fetched = ["offers", "quotes"].map(async (name) => {
    const response = await page.waitForResponse(`**/api/${name}`);
    await response.finished();
  });
  await page.mouse.move(1, 1);
  await Promise.all(fetched);
}

export async function submit(page, name) {
  await tabTo(page, page.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

export async function fillInCustomer(page, email, fields = {}) {
  await typeInto(page, { "Given name": "Grace", "Family name": "Hopper", Email: email, ...fields });
}

export async function fillInOrder(page) {
  await pick(page, /£430/);
  const passenger = page.getByRole("group", { name: "Passenger 1, adult" });
  await choose(page, "Customer", "Tony", passenger);
  await choose(page, "Title", "Mr", passenger);
  await choose(page, "Gender", "Male", passenger);
  await typeInto(page, { "Date of birth": "1970-05-29" }, passenger);
}

export async function fillInStay(page) {
  await pick(page, /takes a loyalty number/);
  await choose(page, "Customer", "Tony", page.getByRole("group", { name: "Guest 1" }));
  await typeInto(
    page,
    { Email: "tony@stark.com", "Phone number": "+14155550123" },
    page.getByRole("group", { name: "Contact" }),
  );
}

/** The JSON that the page shows. */
export const shownJson = (page) => page.locator(".listing code").evaluate((code) => code.textContent);

/** The messages at a field or group, without what style sheets add. */
export const noteAt = (page, path) => page.locator(`[data-path="${path}"] > .note`);

/** Whether this element has the focus. */
export const focused = (control) => control.evaluate((element) => element === document.activeElement);
