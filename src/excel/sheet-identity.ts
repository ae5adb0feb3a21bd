/**
 * What our sheets carry as a worksheet custom property, and how it is read back: one property, for each costs the request
 * an object. It is a text that anyone may have changed: what cannot be understood counts as absent.
 */
import type { SheetOrigin, SheetTemplate } from "../workbook";

const KEY = "equilibre";

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

/**
 * The custom property of a new sheet, set as soon as it is there.
 *
 * @param isWhole false on the first sheet of an insertion until all is done: it then lacks its version
 */
export const identityOf = (
  { kind, version, origin }: SheetTemplate,
  suffix: string,
  isWhole: boolean,
): [key: string, value: string] => [
  KEY,
  JSON.stringify({ kind, ...(isWhole ? { version } : {}), suffix, ...origin }),
];

/**
 * How far the insertion of a sheet came; null when none of ours made it. Keys and values of its custom properties must be
 * loaded.
 */
export function marksOf({ customProperties }: Excel.Worksheet) {
  const property = customProperties.items.find(({ key }) => key === KEY);
  if (!property) return null;
  const { kind, version, suffix } = fieldsOf(property.value);
  return { kind, suffix: textOrNull(suffix), isWhole: version !== undefined };
}

/** Null when the sheet is not ours. */
export function readIdentity(properties: ReadonlyMap<string, string>): SheetIdentity | null {
  const fields = fieldsOf(properties.get(KEY));
  const { kind, version, suffix } = fields;
  if (typeof kind !== "string" || kind === "") return null;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return null;
  return { kind, version, suffix: textOrNull(suffix), origin: originIn(fields) };
}

type Fields = Partial<Record<keyof SheetIdentity | keyof SheetOrigin, unknown>>;

function originIn({ language, year, example, followUp }: Fields): SheetOrigin | null {
  if (language !== "fr" && language !== "en") return null;
  if (typeof year !== "number" || !Number.isInteger(year)) return null;
  return {
    language,
    year,
    example: example === "MECABOURG" || example === "COSMETIC_VALLEY" ? example : null,
    followUp: followUp === true,
  };
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** What the property says in JSON; nothing where it is not understood. */
function fieldsOf(text: string | undefined): Fields {
  try {
    const said: unknown = JSON.parse(text ?? "");
    return typeof said === "object" && said !== null ? said : {};
  } catch {
    return {};
  }
}
