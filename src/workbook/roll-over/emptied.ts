/** What belongs to the year that closes and starts empty in the next. */
import { areaAddress } from "../address";
import type { SheetTemplate } from "../model";

/** Lists of what happened in the year: none of their lines goes on. */
const JOURNALS = ["eq_realise", "eq_temps_entreprises"];

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0"));

/** Amounts, volumes, dates and states of the year. */
const OF_THE_YEAR = [
  "eq_depenses",
  "eq_fonctionnement",
  "eq_depenses_revise",
  "eq_depenses_realise",
  "eq_ressources",
  "eq_ressources_revise",
  "eq_ressources_realise",
  "eq_detail_etat",
  "eq_detail_prive",
  ...["externe", "heures", "participations", "autres", "public", "participants", "statut"].map(
    (key) => `eq_actions_${key}`,
  ),
  ...["facturee", "recu", "relances", "montant"].map((key) => `eq_adherents_${key}`),
  "eq_adherents_annonces",
  "eq_adherents_total_annonce",
  "eq_services_clients",
  "eq_services_clients_autres",
  ...MONTHS.map((month) => `eq_temps_equipe_m${month}`),
  "eq_temps_budget",
  "eq_financeurs_situation",
  "eq_treso_flux_annee",
  "eq_treso_flux_suivante",
  "eq_trajectoire_departs",
  "eq_trajectoire_gains",
  "eq_leviers_aujourdhui",
  ...["depenses", "ressources"].flatMap((side) => [`eq_realise_${side}_budget`, `eq_realise_${side}_autres`]),
  "eq_cerfa_depenses",
  "eq_cerfa_connus",
  "eq_cerfa_produits_exacts",
  "eq_cerfa_dons_exacts",
];

/** Names that stand for figures of the own cluster where no other sheet gives them. */
const TYPED_FIGURES = /^eq_(?:tableau|reperes_propre)_/;

export function emptied(sheets: readonly SheetTemplate[]): Set<string> {
  const names = new Set<string>(OF_THE_YEAR);
  for (const sheet of sheets) {
    for (const { name } of sheet.names) if (TYPED_FIGURES.test(name)) names.add(name);
    for (const table of sheet.tables) {
      if (!JOURNALS.includes(table.name)) continue;
      for (const name of columnsOf(sheet, table.name)) names.add(name);
    }
  }
  // A list is carried column by column; the year itself is what the new sheets are made for.
  return names.add("eq_annee");
}

/** The names of a table's columns. */
export function columnsOf(sheet: SheetTemplate, table: string): string[] {
  const { area } = sheet.tables.find(({ name }) => name === table)!;
  const rows = ({ top, bottom }: { top: number; bottom: number }): string =>
    areaAddress({ top, bottom, left: 0, right: 0 });
  return sheet.names
    .filter(
      ({ area: own, spills }) =>
        !spills &&
        own.left >= area.left &&
        own.right <= area.right &&
        rows(own) === rows({ top: area.top + 1, bottom: area.bottom }),
    )
    .map(({ name }) => name);
}
