import { texts } from "../../i18n";
import type { Content } from "../model";
import type { ClosingYear } from ".";
import { rollRows, textOf } from "./table-rows";

/**
 * Members stay, but for those who have left. A discovery offer or an exemption that has run out by then no longer stands
 * beside a name; how long both last is on *Grilles*, and the fee follows the dates in any case (definitions, §6).
 * @returns the names of those who have left
 */
export function rollMembers(closing: ClosingYear, inputs: Map<string, Content[][]>): string[] {
  const { yes, no } = texts(closing.language).parameters;
  const next = closing.year + 1;
  const years = (name: string): number | null => numberOf(inputs.get(name)?.[0]?.[0]);
  const discovery = years("eq_grille_decouverte_duree");
  const exemption = years("eq_grille_exoneration_duree");
  const hasRunOut = (first: Content | undefined, duration: number | null): boolean =>
    typeof first === "number" && duration !== null && next >= first + duration;
  const left: string[] = [];
  rollRows(closing, inputs, "eq_adherents", (row) => {
    if (row["actif"] === no) {
      left.push(textOf(row["nom"]));
      return null;
    }
    return {
      ...row,
      ...(row["decouverte"] === yes && hasRunOut(row["annee"], discovery) ? { decouverte: null } : {}),
      ...(hasRunOut(row["exonere"], exemption) ? { exonere: null } : {}),
    };
  });
  return left;
}

const numberOf = (content: Content | undefined): number | null =>
  typeof content === "number" ? content : null;
