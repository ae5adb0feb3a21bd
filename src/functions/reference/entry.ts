/** What the reference says of a function beyond what Excel shows in the formula bar. Read by the build only. */

/** A text in both languages. */
export interface InBoth {
  readonly fr: string;
  readonly en: string;
}

/** What a cell holds: a number, a text, or the code of an error. */
export type ResultCell = number | string;

export interface Example {
  /** Invariant form, to be typed alone in an empty cell: constants only, no reference to another cell. */
  readonly formula: string;
  /** The double itself, not what a cell shows of it; rows of cells when it spills. */
  readonly result: ResultCell | readonly (readonly ResultCell[])[];
  /** What the figures are, in one line. */
  readonly says: InBoth;
}

export type ErrorCode = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A";

export interface ReferenceEntry {
  /** What one uses it for. */
  readonly purpose: InBoth;
  /** Errors of this function; those of all functions are told once for all. */
  readonly errors: readonly { readonly code: ErrorCode; readonly when: InBoth }[];
  /** Where the rule comes from. */
  readonly source: InBoth;
  /** At least two. */
  readonly examples: readonly Example[];
}

export interface Family {
  readonly title: InBoth;
  /** By name of the function, in the order of the catalogue. */
  readonly entries: Readonly<Record<string, ReferenceEntry>>;
}
