/** Where things stand on the sheet *Trésorerie*: assumptions and figures, the 24 months, European projects. */
import type { texts } from "../../../i18n";
import { height, paint, put, area, at } from "../../draft";
import type { SheetOptions, SheetTemplate, TemplateValidation } from "../../model";

export type CashTexts = ReturnType<typeof texts>["cash"];

export interface CashContext {
  sheet: SheetTemplate;
  t: CashTexts;
  options: SheetOptions;
}

export const MONTHS = 24;

/** Columns of the plan; the other blocks stand on the same grid. */
export const COLUMN = {
  number: 1,
  month: 2,
  opening: 3,
  fees: 4,
  invoices: 5,
  otherPrivate: 6,
  advances: 7,
  instalments: 8,
  balances: 9,
  otherIn: 10,
  totalIn: 11,
  running: 12,
  actions: 13,
  taxes: 14,
  otherOut: 15,
  totalOut: 16,
  closing: 17,
  status: 18,
} as const;
export const LAST_COLUMN = COLUMN.status;
const AMOUNT = 66;
export const WIDTHS = [
  14,
  24,
  60,
  74,
  ...Array<number>(7).fill(AMOUNT),
  76,
  ...Array<number>(4).fill(AMOUNT),
  76,
  78,
  132,
];

/** What comes in and goes out in a year; the opening balance and a note follow. */
export const FLOWS = {
  top: 4,
  first: 6,
  label: 1,
  wide: 3,
  year: 4,
  next: 5,
  delay: 6,
  before: 7,
  status: 8,
} as const;
export type FlowKey = "fees" | "invoices" | "otherPrivate" | "running" | "actions";
export const FLOW_KEYS: readonly FlowKey[] = ["fees", "invoices", "otherPrivate", "running", "actions"];
export const OPENING_ROW = FLOWS.first + FLOW_KEYS.length;

/** Key figures, beside the assumptions. */
export const FIGURES = { top: 4, label: 11, wide: 4, value: 15, verdict: 17 } as const;

/** The plan: band, headings, 24 months, two totals. */
export const PLAN = { top: 15, first: 17 } as const;
export const PLAN_LAST = PLAN.first + MONTHS - 1;

/** Second page: European projects on the left, the spread over the year on the right, room for the chart under it. */
export const BELOW = PLAN_LAST + 10;
export const PROJECTS = { top: BELOW, first: 4, count: 5 } as const;
export const PROFILE = { top: BELOW, month: 11, first: 12 } as const;

/** The absolute address of one column of the plan, over the 24 months. */
export const planColumn = (column: number): string =>
  `${absolute(PLAN.first, column)}:${absolute(PLAN_LAST, column)}`;
export const absolute = (row: number, column: number): string =>
  at(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");

/** The weights of a flow over the twelve months. */
export function weights(flow: FlowKey): string {
  const column = PROFILE.first + FLOW_KEYS.indexOf(flow);
  return `${absolute(PROFILE.top + 2, column)}:${absolute(PROFILE.top + 13, column)}`;
}

/** A band with a title. */
export function band(sheet: SheetTemplate, row: number, column: number, wide: number, text: string): void {
  put(sheet, row, column, text);
  paint(sheet, area(row, column, 1, wide), "heading");
  height(sheet, row, 22);
}

export function refuse(
  { sheet, t }: CashContext,
  where: TemplateValidation["area"],
  rule: TemplateValidation["rule"],
  prompt: TemplateValidation["prompt"],
): void {
  sheet.validations.push({
    area: where,
    rule,
    prompt,
    error: { title: t.validation.refused, message: prompt.message },
  });
}
