/**
 * The template as data: what a sheet is, not how Excel draws it. Rows and columns count from 0; sizes are in
 * points. Names and tables are written with their logical name (`eq_…`); the renderer may give them a suffix
 * when the workbook already holds one, and carries it into every formula.
 */
import type { TemplateChart } from "./chart";
import type { Role } from "./styles";

export type Language = "fr" | "en";

/** A rectangle of cells, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A formula in invariant form (English function names, `,` between arguments). Anything else is a plain value. */
export interface Formula {
  formula: string;
  /** A person's own formula: the names in it are the workbook's, and get no suffix. */
  isOwn?: true;
}

/** `null` leaves the cell empty. A text stays a text, whatever it starts with. */
export type Content = string | number | boolean | null | Formula;

export interface CellEntry {
  row: number;
  column: number;
  content: Content;
}

/** Gives an area a look; later spans win over earlier ones. */
export interface StyleSpan {
  area: Area;
  role: Role;
  /** Invariant number format. */
  numberFormat?: string;
  align?: "Left" | "Center" | "Right";
}

export interface TemplateName {
  name: `eq_${string}`;
  area: Area;
  /** The area is one cell, and the name stands for all that its formula spills (`$M$6#`). */
  spills?: true;
}

export interface TemplateTable {
  name: `eq_${string}`;
  /** Header row included. */
  area: Area;
}

export interface TemplateValidation {
  area: Area;
  rule:
    | { kind: "list"; source: string }
    | { kind: "decimal"; min: number; max?: number }
    | { kind: "whole"; min: number; max: number }
    | { kind: "date"; from: string; to: string };
  /** Shown when the cell is selected. */
  prompt: { title: string; message: string };
  /** Shown when what is typed is refused. */
  error: { title: string; message: string };
}

/** A conditional format: `formula` is written for the top left cell of `area` and never calls a custom function. */
export interface TemplateRule {
  area: Area;
  formula: string;
  look: "fine" | "question" | "error";
}

export interface PrintSetup {
  orientation: "Portrait" | "Landscape";
  area: Area;
  /** Rows repeated at the top of each page. */
  titleRows?: { top: number; bottom: number };
  pagesWide: number;
  /** Absent = as many as it takes. */
  pagesTall?: number;
  footerLeft: string;
  footerRight: string;
}

export type SheetKind =
  | "parameters"
  | "dashboard"
  | "budget"
  | "actions"
  | "members"
  | "grids"
  | "funders"
  | "ledger"
  | "time"
  | "services"
  | "cash"
  | "trajectory"
  | "benchmarks"
  | "levers"
  | "cerfa"
  | "data"
  | "checks";

export interface SheetTemplate {
  /** What the sheet is, whatever its name: written into the worksheet as a custom property. */
  kind: SheetKind;
  version: number;
  /** What it was made with: written into the worksheet too, so that a later insertion can make it again. */
  origin: SheetOrigin;
  name: string;
  tabColor: string;
  /** From column A on. */
  columnWidths: number[];
  /** Height of the rows that `rowHeights` does not name. */
  rowHeight: number;
  rowHeights: { top: number; bottom: number; height: number }[];
  frozenRows: number;
  cells: CellEntry[];
  styles: StyleSpan[];
  /** Looks, of formats and alignment only, of the free cells that the results of a list come to as it grows. */
  ahead: StyleSpan[];
  merges: Area[];
  names: TemplateName[];
  tables: TemplateTable[];
  validations: TemplateValidation[];
  /** Areas whose cells are coloured by the sign (✓ ! ✕) their text begins with. */
  verdicts: Area[];
  rules: TemplateRule[];
  charts: TemplateChart[];
  print: PrintSetup;
  /** The first cell a person fills in. */
  start: { row: number; column: number };
}

/** What the treasurer chose before inserting. */
export interface TemplateOptions {
  language: Language;
  /** Year N of the budget. */
  year: number;
  /** Name of the structure; empty = to be filled in. */
  structure: string;
  /** Published figures to fill in, or none. */
  example: ExampleId | null;
  /** Adds the columns N−1, revised, actual and % done beside the budget. */
  followUp: boolean;
}

/** The choices that shape a sheet; year and structure are inputs, and may have changed since. */
export type SheetOrigin = Pick<TemplateOptions, "language" | "year" | "example" | "followUp">;

/** What a sheet is built from: the choices, and which other sheets come with it. */
export interface SheetOptions extends TemplateOptions {
  /** Whether that sheet is inserted too. Where it is not, what it would give is a cell to fill in. */
  has: (kind: SheetKind) => boolean;
}

export type ExampleId = "MECABOURG" | "COSMETIC_VALLEY";
