/** The treasurer's own cluster, as far as the workbook knows it. */
import { profileOf, type Profile } from "../../domain";
import type { SetValues } from "../../excel";
import { readingOf, type Reading } from "../reading";
import { figuresOf, type Figures } from "../set-figures";

export interface OwnCluster {
  name: string;
  year: number | null;
  /** Null what is not filled in. */
  members: number | null;
  net: number | null;
  gross: number | null;
  /** Null as long as members or net rate are not known. */
  profile: Profile | null;
}

/** Rates of the budget; without it, those that were typed into the sheet *Repères*. */
const RATES = {
  net: ["eq_taux_net", "eq_reperes_propre_net"],
  gross: ["eq_taux_brut", "eq_reperes_propre_brut"],
} as const;

export const READ_BY_BENCHMARKS: readonly string[] = [
  "eq_structure",
  "eq_annee",
  "eq_membres",
  ...RATES.net,
  ...RATES.gross,
];

export function readOwnCluster(set: SetValues): Reading<OwnCluster> {
  const { has } = figuresOf(set);
  const [net, gross] = [RATES.net, RATES.gross].map((names) => names.find(has) ?? names[0]);
  return readingOf(set, { kinds: [], names: ["eq_membres", net!] }, (figures) => {
    const members = numberOrNull(figures, "eq_membres");
    const own = { members: members === 0 ? null : members, net: numberOrNull(figures, net!) };
    return {
      name: figures.text("eq_structure").trim(),
      year: figures.has("eq_annee") ? numberOrNull(figures, "eq_annee") : null,
      ...own,
      gross: figures.has(gross!) ? numberOrNull(figures, gross!) : null,
      profile: own.members === null || own.net === null ? null : profileOf(own.members, own.net, "net"),
    };
  });
}

/** @throws {Unreadable} */
const numberOrNull = (figures: Figures, name: string): number | null =>
  figures.text(name) === "" ? null : figures.number(name);
