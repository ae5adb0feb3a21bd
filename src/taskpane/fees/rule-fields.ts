/** The rules of the trial grid other than its slabs. */
import {
  COUNT,
  NON_NEGATIVE,
  RATE,
  SHARE,
  YEAR,
  type Entry,
  type FeeBase,
  type FeeGrid,
  type ProrationMode,
  type Quantity,
} from "../../domain";
import { element } from "../dom";
import { numberField, type NumberField } from "../number-field";
import type { FeeSurroundings } from "./fee-surroundings";

export interface RuleFields {
  node: HTMLElement;
  show: (trial: FeeGrid) => void;
}

type Edit = (change: (trial: FeeGrid) => FeeGrid) => void;
type Refusal = keyof FeeSurroundings["words"]["trial"]["refusals"];

/** Rules of one figure, in the order of the sheet. */
type Figure =
  "turnoverRate" | "minimum" | "maximum" | "premium" | "discovery" | "discoveryYears" | "exemptionYears";

const KINDS = {
  amount: [NON_NEGATIVE, 0, "amount"],
  rate: [RATE, -2, "share"],
  years: [COUNT, 0, "years"],
  share: [SHARE, -2, "share"],
} as const satisfies Record<string, readonly [Quantity, number, Refusal]>;

const FIGURES: readonly (readonly [Figure, keyof typeof KINDS])[] = [
  ["turnoverRate", "rate"],
  ["minimum", "amount"],
  ["maximum", "amount"],
  ["premium", "amount"],
  ["discovery", "amount"],
  ["discoveryYears", "years"],
  ["exemptionYears", "years"],
];
/** They only count where fees are a rate of turnover. */
const OF_RATE: readonly Figure[] = ["turnoverRate", "minimum", "maximum"];

export function ruleFields({ words, language }: FeeSurroundings, grid: FeeGrid, onEdit: Edit): RuleFields {
  const t = words.trial;
  const field = (
    id: string,
    label: string,
    kind: keyof typeof KINDS,
    set: (trial: FeeGrid, value: number | undefined) => FeeGrid,
  ): NumberField => {
    const [quantity, exponent, refusal] = KINDS[kind];
    return numberField({
      id,
      label,
      language,
      quantity,
      exponent,
      refusal: t.refusals[refusal],
      onChange: (value) => onEdit((trial) => set(trial, value)),
    });
  };

  const figures = FIGURES.map(
    ([key, kind]) =>
      [key, field(`rule-${key}`, t[key], kind, (trial, value) => ({ ...trial, [key]: value }))] as const,
  );
  const flat = grid.flatFees.map(({ type }, row) =>
    field(`flat-${row}`, type, "amount", (trial, fee) => ({
      ...trial,
      flatFees: trial.flatFees.map((line, index) => (index === row ? { ...line, fee } : line)),
    })),
  );
  const last = grid.discounts.length - 1;
  const discounts = grid.discounts.map((_, row) =>
    field(
      `discount-${row}`,
      row === 0 ? t.firstRank : t.rank(row + 1, row === last),
      "share",
      (trial, discount) => ({
        ...trial,
        discounts: trial.discounts.map((one, index) => (index === row ? discount : one)),
      }),
    ),
  );
  const base = options("rule-base", t.base, Object.entries(t.bases) as [FeeBase, string][], (value) =>
    onEdit((trial) => ({ ...trial, base: value })),
  );
  const proration = options(
    "rule-proration",
    t.proration,
    Object.entries(t.prorations) as [ProrationMode, string][],
    (value) => onEdit((trial) => ({ ...trial, proration: value })),
  );
  const addsUp = element("input", { type: "checkbox", id: "rule-addsUp" });
  addsUp.addEventListener("change", () => onEdit((trial) => ({ ...trial, premiumAddsUp: addsUp.checked })));
  const figure = (key: Figure): HTMLElement => figures.find(([own]) => own === key)![1].node;

  const node = element(
    "details",
    { class: "rules" },
    element("summary", {}, t.rules),
    base.node,
    element("div", { class: "pairs" }, ...OF_RATE.map(figure)),
    figure("premium"),
    element("div", { class: "option" }, addsUp, element("label", { for: addsUp.id }, t.premiumAddsUp)),
    element("div", { class: "pairs" }, figure("discovery"), figure("discoveryYears")),
    figure("exemptionYears"),
    proration.node,
    group(t.flatFees, flat),
    group(t.discounts, discounts),
  );
  return {
    node,
    show: (trial) => {
      const ofRate = trial.base === "taux";
      for (const [key, { node: own, show }] of figures) {
        show(trial[key]);
        if (OF_RATE.includes(key)) own.hidden = !ofRate;
      }
      flat.forEach(({ show }, row) => show(trial.flatFees[row]?.fee));
      discounts.forEach(({ show }, row) => show(trial.discounts[row]));
      base.show(trial.base);
      proration.show(trial.proration);
      addsUp.checked = trial.premiumAddsUp;
    },
  };
}

const group = (title: string, fields: readonly NumberField[]): HTMLElement =>
  element(
    "fieldset",
    { class: "field" },
    element("legend", { class: "label" }, title),
    element("div", { class: "pairs" }, ...fields.map(({ node }) => node)),
  );

interface Options<Value extends string> {
  node: HTMLElement;
  show: (value: Value) => void;
}

function options<Value extends string>(
  id: string,
  label: string,
  values: readonly (readonly [Value, string])[],
  onChange: (value: Value) => void,
): Options<Value> {
  const select = element("select", { id });
  select.append(...values.map(([value, text]) => element("option", { value }, text)));
  select.addEventListener("change", () => onChange(select.value as Value));
  return {
    node: element("div", { class: "field" }, element("label", { for: id }, label), select),
    show: (value) => {
      select.value = value;
    },
  };
}

export interface IndexationFields {
  node: HTMLElement;
  show: (trial: FeeGrid, year: number) => void;
}

/** The year that indexation counts from, beside its slider. */
export function indexedSinceField({ words, language }: FeeSurroundings, onEdit: Edit): IndexationFields {
  const t = words.trial;
  const since = numberField({
    id: "indexed-since",
    label: t.indexedSince,
    language,
    quantity: YEAR,
    refusal: t.refusals.year,
    onChange: (indexedSince) => onEdit((trial) => ({ ...trial, indexedSince })),
  });
  const note = element("p", { class: "note" });
  return {
    node: element("div", { class: "field" }, since.node, note),
    show: ({ indexedSince, indexation }, year) => {
      since.show(indexedSince);
      note.textContent = t.indexedSinceNote(yearsSince(indexedSince, year));
      note.hidden = !indexation;
    },
  };
}

export const yearsSince = (since: Entry, year: number): number =>
  typeof since === "number" ? Math.max(0, year - since) : 0;
