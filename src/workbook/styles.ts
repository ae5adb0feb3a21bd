/**
 * The few looks a cell can have, defined once. They are applied as direct formats: Excel on the web cannot undo
 * the making of named styles.
 */
import { colours } from "./colours";

export type Edge = "top" | "bottom" | "left" | "right";

export interface Look {
  bold?: boolean;
  italic?: boolean;
  /** Points; absent = the workbook's own body size. */
  size?: number;
  color?: string;
  fill?: string;
  /** `Fill` shows no more of a text than the cell has room for. */
  horizontal?: "Left" | "Center" | "Right" | "Fill";
  vertical?: "Top" | "Center";
  wrap?: boolean;
  indent?: number;
  /** Lines around each cell, or only along one edge of the block. */
  lines?: { edges: Edge[] | "all"; color: string; weight: "Thin" | "Medium" };
}

/** What every cell of a sheet has before its role says otherwise. */
export const base = { size: 10, color: colours.ink, vertical: "Center" } as const satisfies Look;

export const roles = {
  /** The sheet's title. */
  title: { bold: true, size: 18, color: colours.teal },
  /** The line under the title. */
  subtitle: { size: 11, color: colours.grey },
  /** Band above a block. */
  heading: { bold: true, size: 11, color: colours.white, fill: colours.teal },
  /** Heads of a block's columns. */
  columnHeading: {
    bold: true,
    color: colours.teal,
    wrap: true,
    lines: { edges: ["bottom"], color: colours.teal, weight: "Thin" },
  },
  label: {},
  /** A label that follows a figure on the same line. */
  nextLabel: { horizontal: "Left", indent: 1 },
  /** A label or figure that details the line above it and is not added again. */
  detail: { color: colours.grey, horizontal: "Left", indent: 1 },
  /** A cell to fill in. */
  input: {
    fill: colours.input,
    lines: { edges: "all", color: colours.inputLine, weight: "Thin" },
  },
  /** The legend's sample of a cell to fill in. */
  sample: {
    fill: colours.input,
    lines: { edges: "all", color: colours.inputLine, weight: "Thin" },
  },
  formula: {},
  /** The legend's sample of a calculated cell: white, with the lines of the sample beside it. */
  calculated: {
    lines: { edges: "all", color: colours.inputLine, weight: "Thin" },
  },
  total: {
    bold: true,
    size: 11,
    fill: colours.paleTeal,
    lines: { edges: ["top"], color: colours.teal, weight: "Thin" },
  },
  /** A figure the eye should find first. */
  keyFigure: { bold: true, size: 11 },
  /** What a check says; the rules colour it. */
  verdict: { bold: true, horizontal: "Center" },
  /** A card of the dashboard: what, how much, what to make of it. */
  cardLabel: {
    size: 9,
    color: colours.grey,
    fill: colours.paleTeal,
    horizontal: "Left",
    indent: 1,
    lines: { edges: ["top"], color: colours.teal, weight: "Medium" },
  },
  cardValue: {
    bold: true,
    size: 18,
    color: colours.teal,
    fill: colours.paleTeal,
    horizontal: "Left",
    indent: 1,
  },
  /** The value of a card where it has to be filled in. */
  cardInput: {
    bold: true,
    size: 18,
    color: colours.teal,
    fill: colours.input,
    horizontal: "Left",
    indent: 1,
    lines: { edges: "all", color: colours.inputLine, weight: "Thin" },
  },
  cardNote: { size: 9, color: colours.ink, fill: colours.paleTeal, horizontal: "Left", indent: 1 },
  /** What a chart says, in the cell that it covers. */
  description: { size: 9, color: colours.grey, horizontal: "Fill" },
  /** Something to press. */
  link: { size: 9, color: colours.publicMoney, horizontal: "Center" },
  note: { size: 9, color: colours.grey, wrap: true },
  /** A note that stands beside figures. */
  remark: { size: 9, color: colours.grey, horizontal: "Left", wrap: true, indent: 1 },
  /** A label of several lines. */
  wrapped: { wrap: true },
} as const satisfies Record<string, Look>;

export type Role = keyof typeof roles;

export const looks = {
  fine: { color: colours.fine },
  question: { color: colours.question, fill: colours.questionFill },
  error: { color: colours.error, fill: colours.errorFill },
} as const;

/** Invariant number formats: Excel shows them in the user's locale. */
export const formats = {
  euros: '#,##0 "€"',
  cents: '#,##0.00 "€"',
  percent: "0.0%",
  /** For rates read to the hundredth, as the published ones are. */
  percent2: "0.00%",
  number: "#,##0",
  ratio: "0.00",
  ratio3: "0.000",
  year: "0",
  date: "dd/mm/yyyy",
  text: "@",
} as const;
