/** The slabs of the trial grid beside those of today: bounds and amounts may be typed over, slabs added and taken away. */
import { NON_NEGATIVE, type Entry, type FeeGrid } from "../../domain";
import { element } from "../dom";
import { numberField, shownEntry, type NumberField } from "../number-field";
import { typedNumber } from "../typed-numbers";
import type { FeeSurroundings } from "./fee-surroundings";
import { shownLines, slabSideOf, withNewSlab, withoutSlab, withSlab } from "./trial-grid";

export interface SlabTable {
  node: HTMLElement;
  show: (trial: FeeGrid, today: FeeGrid) => void;
}

export function slabTable(
  { words, formats, language }: FeeSurroundings,
  onEdit: (change: (trial: FeeGrid) => FeeGrid) => void,
): SlabTable {
  const t = words.trial;
  const heading = element("th", { scope: "col" });
  const body = element("tbody");
  const full = element("p", { class: "note" });
  const table = element(
    "table",
    { class: "slabs", "aria-label": t.slabs },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        heading,
        element("th", { scope: "col", class: "number" }, t.todayFee),
        element("th", { scope: "col" }, t.trialFee),
        element("td"),
      ),
    ),
    body,
  );
  let shape = "";
  let fields: { from: NumberField; fee: NumberField }[] = [];
  let trialShown: FeeGrid | null = null;

  const added = numberField({
    id: "new-slab",
    label: t.addFrom,
    language,
    quantity: NON_NEGATIVE,
    refusal: t.refusals.amount,
    onChange: () => {},
  });
  const add = element("fluent-button", { id: "add-slab", size: "small" }, t.add);
  const adding = element("div", { class: "adding" }, added.node, add);
  add.addEventListener("click", () => {
    const from = typedNumber(added.input.value);
    const side = trialShown && slabSideOf(trialShown);
    if (!side) return;
    const isBound = typeof from === "number" && from >= 0;
    if (!isBound || withNewSlab(trialShown!, side, from) === trialShown) {
      added.refuse(isBound ? t.known : t.refusals.amount);
      added.input.focus();
      return;
    }
    added.show(undefined);
    onEdit((trial) => withNewSlab(trial, side, from));
  });

  /** One row a slab; focus goes to the table when the row it was in is taken away. */
  function build(trial: FeeGrid, side: NonNullable<ReturnType<typeof slabSideOf>>): void {
    const lines = shownLines(trial[side]);
    fields = lines.map((_, row) => ({
      from: numberField({
        id: `slab-${row}-from`,
        label: t.boundLabel(row + 1),
        hiddenLabel: true,
        language,
        quantity: NON_NEGATIVE,
        refusal: t.refusals.amount,
        onChange: (from) => onEdit((grid) => withSlab(grid, side, row, { from })),
      }),
      fee: numberField({
        id: `slab-${row}-fee`,
        label: t.trialFee,
        hiddenLabel: true,
        language,
        quantity: NON_NEGATIVE,
        refusal: t.refusals.amount,
        onChange: (fee) => onEdit((grid) => withSlab(grid, side, row, { fee })),
      }),
    }));
    body.replaceChildren(
      ...fields.map(({ from, fee }, row) => {
        const remove = element("button", { type: "button", class: "link", id: `slab-${row}-remove` }, "✕");
        remove.addEventListener("click", () => {
          onEdit((grid) => withoutSlab(grid, side, row));
          (fields[Math.min(row, fields.length - 1)]?.fee.input ?? added.input).focus();
        });
        return element(
          "tr",
          {},
          element("td", {}, from.node),
          element("td", { class: "number" }),
          element("td", {}, fee.node),
          element("td", {}, remove),
        );
      }),
    );
  }

  function show(trial: FeeGrid, today: FeeGrid): void {
    trialShown = trial;
    const side = slabSideOf(trial);
    table.hidden = adding.hidden = side === null;
    full.hidden = true;
    if (!side) return;
    const lines = shownLines(trial[side]);
    if (shape !== `${side} ${lines.length}`) {
      shape = `${side} ${lines.length}`;
      build(trial, side);
    }
    heading.textContent = side === "turnoverSlabs" ? t.fromTurnover : t.from;
    const isFull = lines.length >= trial[side].length;
    full.hidden = !isFull;
    full.textContent = t.full(trial[side].length);
    adding.hidden = isFull;
    lines.forEach(({ from, fee }, row) => {
      const name = shownEntry(from, language);
      fields[row]!.from.show(from);
      fields[row]!.fee.show(fee);
      fields[row]!.fee.input.setAttribute("aria-label", t.feeLabel(name));
      const cells = body.rows[row]!.cells;
      cells[1]!.textContent = feeToday(today, side, from);
      const remove = cells[3]!.firstElementChild!;
      remove.setAttribute("aria-label", t.removeLabel(name));
      remove.setAttribute("title", t.removeLabel(name));
    });
  }

  /** What the slab of the same bound costs today. */
  function feeToday(today: FeeGrid, side: "headcountSlabs" | "turnoverSlabs", from: Entry): string {
    const line = today[side].find((slab) => slab.from === from && typeof from === "number");
    return typeof line?.fee === "number" ? formats.amount(line.fee) : "—";
  }

  return { node: element("div", { class: "slab-block" }, table, full, adding), show };
}
