// The form of a recipe for React, used as a person would use it.

import { cleanup, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CustomerUserInput } from "duffel-customers";
import type { ComponentType } from "react";
import { afterEach, expect, test } from "vitest";
import { EMAIL_WRONG, NAME_MISSING, TIDIED, TYPED, WRONG } from "./person.ts";

type Form = ComponentType<{ send: (user: CustomerUserInput) => void }>;

export function testForm(CustomerUserForm: Form) {
  afterEach(cleanup);

  /** Fills the form and sends it: what it handed over, and what it says at each field. */
  async function filledWith(values: Record<string, string>) {
    const sent: CustomerUserInput[] = [];
    const { container } = render(<CustomerUserForm send={(user) => sent.push(user)} />);
    const user = userEvent.setup();
    for (const [name, value] of Object.entries(values)) {
      if (value !== "") await user.type(container.querySelector(`[name=${name}]`)!, value);
    }
    await user.click(container.querySelector("button")!);
    // What is said appears some promises later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const said: Record<string, string> = {};
    for (const input of container.querySelectorAll("input")) {
      said[input.name] = input.parentElement!.querySelector("em")!.textContent;
    }
    return { sent, said };
  }

  test("good values come through, tidied", async () => {
    const { sent, said } = await filledWith(TYPED);
    expect(sent).toEqual([TIDIED]);
    expect(said).toEqual({ email: "", given_name: "", family_name: "", phone_number: "" });
  });

  test("bad values land on their fields", async () => {
    const { sent, said } = await filledWith(WRONG);
    expect(sent).toEqual([]);
    expect(said).toEqual({ email: EMAIL_WRONG, given_name: "", family_name: NAME_MISSING, phone_number: "" });
  });
}
