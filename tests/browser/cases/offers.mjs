// What an order's form shows of its offers: their flights, when they expire, what each keeps, and their extras.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { choose, labelled, noteAt, pick, shownJson, typeInto } from "../forms.mjs";

const HALF_AN_HOUR = 30 * 60_000;

export function offers(site) {
  /** Opens the order's form with offers that `change` has changed. */
  async function visited(change, work) {
    await site.visited("/customer", async (page) => {
      await page.getByRole("heading", { name: "Register a customer" }).waitFor();
      await page.clock.install();
      await page.route("**/api/offers", async (route) => {
        const answer = await (await route.fetch()).json();
        change(answer.data);
        await route.fulfill({ json: answer });
      });
      await page.goto(`${site.url}/order`);
      await work(page);
    });
  }

  describe("the offers of an order", () => {
    const soon = (data) => {
      const expires_at = new Date(Date.now() + HALF_AN_HOUR).toISOString();
      for (const offer of data) if (Date.parse(offer.expires_at) > Date.now()) Object.assign(offer, { expires_at });
    };

    test("an offer that expires says so, and the chosen one is reported", () =>
      visited(soon, async (page) => {
        const expired = page.getByRole("radio", { name: /expired/ });
        await pick(page, /1 adult/);
        const before = await expired.count();
        const note = noteAt(page, "selected_offers");
        await page.clock.fastForward(HALF_AN_HOUR - 120_000);
        assert.equal(await expired.count(), before);
        assert.equal(await note.textContent(), "");
        await page.clock.fastForward(180_000);
        await page.locator("#selected_offers-note.error").waitFor();
        assert.equal(await expired.count(), await page.getByRole("radio", { name: / to / }).count());
        assert.equal(await note.textContent(), "Choose another offer: this one has expired.");
        assert.match(await page.locator("#announcements").textContent(), /^Offer: .*expired/);
        // The clock stood still meanwhile: how long the check took is not known.
        assert.equal(await page.locator(".time").textContent(), "checked");
      }));

    test("an offer that expires while another is chosen only says so", () => {
      const family = (data) => soon(data.filter(({ passengers }) => passengers.length > 1));
      return visited(family, async (page) => {
        await pick(page, /passport/);
        await page.clock.fastForward(2 * HALF_AN_HOUR);
        await page.getByRole("radio", { name: /2 adults.*expired/ }).waitFor();
        assert.equal(await noteAt(page, "selected_offers").textContent(), "");
        await pick(page, /2 adults/);
        await page.locator("#selected_offers-note.error").waitFor();
      });
    });

    test("an offer leads with its flight, and says when that arrives if not on the same day", () => {
      const flights = (data) => {
        const [, overnight] = data;
        overnight.owner.name = "Iberia";
        overnight.slices[0].segments.at(-1).arriving_at = "2099-06-14T02:05:00";
      };
      return visited(flights, async (page) => {
        const cards = page.getByRole("radiogroup", { name: "Offer" }).locator(".option");
        await cards.first().waitFor();
        const texts = (part) =>
          cards.locator(`.option-${part}`).evaluateAll((all) => all.map((each) => each.innerText));
        assert.deepEqual((await texts("label")).slice(0, 2), [
          "Duffel Airways, LHR 16:38 to JFK 19:23",
          "Iberia, LHR 16:38 to JFK 02:05 on 14 Jun 2099",
        ]);
        const details = await texts("detail");
        assert.equal(details[2], "13 Jun 2099 · 1 adult · passport needed");
        assert.equal(details.at(-1), "13 Jun 2099 · 2 adults, 1 child, 1 infant");
      });
    });

    test("passing other offers by keyboard loses no entry, and what has no field is not sent", () => {
      const extras = (data) => {
        const family = data.find(({ passengers }) => passengers.length > 1);
        const [service] = data.flatMap((offer) => offer.available_services ?? []);
        family.available_services = [{ ...service, id: `${service.id}x`, passenger_ids: [family.passengers[0].id] }];
      };
      return visited(extras, async (page) => {
        await pick(page, /2 adults/);
        const card = (number) => page.getByRole("group", { name: new RegExp(`^Passenger ${number},`) });
        const lap = labelled(card(1), "Infant on the lap");
        const bag = page.getByLabel("Checked bag for passenger 1, 23 kg, US$0.20");
        for (const number of [1, 4]) await typeInto(page, { "Given name": `Name ${number}` }, card(number));
        await lap.selectOption({ label: "Passenger 4" });
        await bag.selectOption("2");
        const entered = await shownJson(page);

        const family = page.getByRole("radio", { name: /2 adults/ });
        await family.focus();
        await page.keyboard.press("ArrowUp");
        assert.ok(!(await family.isChecked()));
        const { passengers, services } = JSON.parse(await shownJson(page)).data;
        assert.deepEqual([passengers.length, passengers[0].given_name, services], [1, "Name 1", undefined]);
        assert.equal(passengers[0].infant_passenger_id, undefined);
        await page.keyboard.press("ArrowDown");
        assert.ok(await family.isChecked());
        assert.equal(await shownJson(page), entered);
        assert.equal(await lap.locator("option:checked").textContent(), "Passenger 4");
        assert.equal(await bag.inputValue(), "2");
      });
    });

    test("extras have names in plain words, by the kind of bag or service", () => {
      const extras = (data) => {
        const family = data.find(({ passengers }) => passengers.length > 1);
        const [bag] = data.flatMap((offer) => offer.available_services ?? []);
        const one = [family.passengers[2].id];
        family.available_services = [
          { ...bag, id: "ase_1", passenger_ids: one, metadata: { ...bag.metadata, type: "carry_on" } },
          { ...bag, id: "ase_2", passenger_ids: one, type: "seat", metadata: null },
          { ...bag, id: "ase_3", passenger_ids: one, metadata: null },
          { ...bag, id: "ase_4", passenger_ids: [], type: "cancel_for_any_reason", metadata: null },
        ];
      };
      return visited(extras, async (page) => {
        await pick(page, /2 adults/);
        const labels = await page.getByRole("group", { name: "Extras" }).locator("label").allTextContents();
        assert.deepEqual(labels, [
          "Cabin bag for passenger 3, 23 kg, US$0.20",
          "Seat for passenger 3, US$0.20",
          "Baggage for passenger 3, US$0.20",
          "Cancel for any reason, US$0.20",
        ]);
        // The first label wraps, and the one beside it does not: their choices are in one row all the same.
        const choices = await page.getByRole("group", { name: "Extras" }).locator("select").all();
        const [first, second] = await Promise.all(choices.map((choice) => choice.boundingBox()));
        assert.equal(first.y, second.y);
      });
    });

    test("extras say which passengers they are for, if there are several", () => {
      const extras = (data) => {
        const family = data.find(({ passengers }) => passengers.length > 1);
        const [first, second] = data.flatMap((offer) => offer.available_services ?? []);
        const [{ id: one }, { id: two }, { id: three }] = family.passengers;
        family.available_services = [
          { ...first, id: `${first.id}1`, passenger_ids: [one] },
          { ...first, id: `${first.id}2`, passenger_ids: [two] },
          { ...second, passenger_ids: [two, three], total_amount: "25.005" },
        ];
      };
      return visited(extras, async (page) => {
        await pick(page, /2 adults/);
        const labels = await page.getByRole("group", { name: "Extras" }).locator("label").allTextContents();
        assert.deepEqual(labels, [
          "Checked bag for passenger 1, 23 kg, US$0.20",
          "Checked bag for passenger 2, 23 kg, US$0.20",
          "Checked bag for passengers 2 and 3, 23 kg, US$25.005",
        ]);
        await choose(page, "Checked bag for passenger 2, 23 kg, US$0.20", "1");
        const { services } = JSON.parse(await shownJson(page)).data;
        assert.deepEqual(services, [{ id: "ase_0000StandInServicesBag12", quantity: 1 }]);
      });
    });
  });
}
