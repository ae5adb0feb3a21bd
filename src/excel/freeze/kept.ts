/** The formulas that were taken out of their cells, as the workbook keeps them: a part of its own in the file. */

export interface KeptFormula {
  /** Of its tracker: `eq_fige_7`. */
  id: number;
  /** Where it stood: what a person is told when it cannot return. */
  sheetName: string;
  address: string;
  formula: string;
  /** Of the values that were frozen, row by row. */
  marks: string[];
}

/** A workbook name that stood for what a kept formula spilled (`=Adhérents!$M$6#`): frozen, it stands for its cells. */
export interface KeptName {
  name: string;
  before: string;
  frozen: string;
  /** Which of its references spilled, and the kept formula of each. */
  spills: { reference: number; id: number }[];
}

export interface Kept {
  formulas: KeptFormula[];
  names: KeptName[];
}

export const NOTHING_KEPT: Kept = { formulas: [], names: [] };

export const KEPT_NAMESPACE = "urn:equilibre:formules-gardees";

/** Of the way the part is written. */
const VERSION = 1;

export const keptXml = (kept: Kept): string =>
  `<formules xmlns="${KEPT_NAMESPACE}" version="${VERSION}">${escaped(JSON.stringify(kept))}</formules>`;

/** @returns null when the part was written by a later version, or by somebody else */
export function readKeptXml(xml: string): Kept | null {
  const [, version, content] =
    /<formules\s[^>]*\bversion=["'](\d+)["'][^>]*>([^<]*)<\/formules>/.exec(xml) ?? [];
  if (Number(version) !== VERSION || content === undefined) return null;
  try {
    const kept: unknown = JSON.parse(unescaped(content));
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Excel may have written the part anew, with entities of its own choice. */
const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? entity;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown, check: (item: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) && value.every((item: unknown) => isRecord(item) && check(item));

const texts = (item: Record<string, unknown>, ...keys: string[]): boolean =>
  keys.every((key) => typeof item[key] === "string");

const isKept = (value: unknown): value is Kept =>
  isRecord(value) &&
  listOf(
    value["formulas"],
    (item) =>
      Number.isInteger(item["id"]) &&
      texts(item, "sheetName", "address", "formula") &&
      Array.isArray(item["marks"]) &&
      item["marks"].every((mark) => typeof mark === "string"),
  ) &&
  listOf(
    value["names"],
    (item) =>
      texts(item, "name", "before", "frozen") &&
      listOf(item["spills"], ({ reference, id }) => Number.isInteger(reference) && Number.isInteger(id)),
  );
