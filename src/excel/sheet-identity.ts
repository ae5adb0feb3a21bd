/**
 * What our sheets carry as worksheet custom properties, and how it is read back. Properties are texts that anyone may
 * have changed: what cannot be understood counts as absent.
 */
import type { SheetOrigin, SheetTemplate } from "../workbook";

const KIND = "equilibre.kind";
const VERSION = "equilibre.version";
const SUFFIX = "equilibre.suffix";
const ORIGIN = "equilibre.origin";

/** What a sheet says of itself. */
export interface SheetIdentity {
  /** A `SheetKind`, or a kind that a later version knows. */
  kind: string;
  /** Version of the template that made it. */
  version: number;
  /** What follows our names in its insertion; null on a sheet that does not say. */
  suffix: string | null;
  origin: SheetOrigin | null;
}

/** The custom properties of a new sheet, the first of them as soon as it is there. */
export const identityOf = (
  { kind, origin }: SheetTemplate,
  suffix: string,
): [key: string, value: string][] => [
  [KIND, kind],
  [SUFFIX, suffix],
  [ORIGIN, JSON.stringify(origin)],
];

/** On the first sheet set last of all: without it, the insertion never came to its end. */
export const completionOf = ({ version }: SheetTemplate): [key: string, value: string] => [
  VERSION,
  String(version),
];

/**
 * How far the insertion of a sheet came; null when none of ours made it. Keys and values of its custom properties must be
 * loaded.
 */
export function marksOf({ customProperties }: Excel.Worksheet) {
  const said = new Map(customProperties.items.map(({ key, value }) => [key, value]));
  const kind = said.get(KIND);
  return kind === undefined ? null : { kind, suffix: said.get(SUFFIX) ?? null, isWhole: said.has(VERSION) };
}

/** Null when the sheet is not ours. */
export function readIdentity(properties: ReadonlyMap<string, string>): SheetIdentity | null {
  const kind = properties.get(KIND);
  const version = Number(properties.get(VERSION));
  if (!kind || !Number.isInteger(version) || version < 1) return null;
  return {
    kind,
    version,
    suffix: properties.get(SUFFIX) ?? null,
    origin: readOrigin(properties.get(ORIGIN) ?? ""),
  };
}

function readOrigin(text: string): SheetOrigin | null {
  const said = parsed(text);
  if (typeof said !== "object" || said === null) return null;
  const { language, year, example, followUp } = said as Record<keyof SheetOrigin, unknown>;
  if (language !== "fr" && language !== "en") return null;
  if (typeof year !== "number" || !Number.isInteger(year)) return null;
  return {
    language,
    year,
    example: example === "MECABOURG" || example === "COSMETIC_VALLEY" ? example : null,
    followUp: followUp === true,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
