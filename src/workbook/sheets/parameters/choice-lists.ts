import { area, name, paint, put } from "../../draft";
import { ACCOUNTS } from "./accounts";
import { FIRST_BLOCK, LISTS, type Draft } from "./layout";

const LEGAL_FORMS = ["association", "GIE", "SAS", "SARL", "SA", "SEM", "SEP"];
const MODES = ["net", "brut", "etroit", "apparent"];
const BASES = ["total", "numeraire"];

export type ChoiceLists = Record<"forms" | "modes" | "bases" | "answers" | "codes", string>;

/** Validation lists come from ranges: a list typed into a rule is split by locale. Returns their sources. */
export function choiceLists({ sheet, t }: Draft): ChoiceLists {
  const codes = [...new Set(Object.keys(ACCOUNTS).flatMap((code) => [code.slice(0, 2), code]))];
  const columns: [keyof ChoiceLists, `eq_${string}`, string[]][] = [
    ["forms", "eq_liste_formes", LEGAL_FORMS],
    ["modes", "eq_liste_modes", MODES],
    ["bases", "eq_liste_bases", BASES],
    ["answers", "eq_liste_reponses", [t.yes, t.no]],
    ["codes", "eq_liste_codes", codes],
  ];
  put(sheet, FIRST_BLOCK, LISTS.first, t.lists);
  paint(sheet, area(FIRST_BLOCK, LISTS.first, 1, columns.length), "columnHeading");
  const sources = columns.map(([key, eqName, items], index) => {
    const where = area(FIRST_BLOCK + 1, LISTS.first + index, items.length);
    items.forEach((item, line) => put(sheet, where.top + line, where.left, item));
    paint(sheet, where, "detail");
    name(sheet, eqName, where);
    return [key, `=${eqName}`] as const;
  });
  return Object.fromEntries(sources) as ChoiceLists;
}
