/** Names of the columns that formulas of this sheet read, and what several of them say. */
import { area, paint } from "../../draft";
import { colourBySign } from "../../signs";
import { LIST_ROW, LIST_ROWS, MONTHS, type Draft } from "./layout";

/** The persons of the team. */
export const PERSONS = {
  name: "eq_temps_personnes_nom",
  cost: "eq_temps_personnes_cout",
  hours: "eq_temps_personnes_heures",
  hourly: "eq_temps_personnes_horaire",
  booked: "eq_temps_personnes_pointees",
} as const;

/** Productive hours: the legal year of Paramètres where none are given (definitions, §8). */
export const PRODUCTIVE = `IF(${PERSONS.hours}="",eq_heures_annuelles,${PERSONS.hours})`;

const months = Array.from({ length: MONTHS }, (_, index) => `m${String(index + 1).padStart(2, "0")}`);

/** Their hours, month by month. */
export const TEAM = {
  person: "eq_temps_equipe_personne",
  action: "eq_temps_equipe_action",
  total: "eq_temps_equipe_total",
  cost: "eq_temps_equipe_cout",
  monthKeys: months,
  months: months.map((key) => `eq_temps_equipe_${key}`),
} as const;

/** The column that says what is wrong with a line. */
export function verdictColumn(sheet: Draft["sheet"], column: number): void {
  const where = area(LIST_ROW + 2, column, LIST_ROWS);
  paint(sheet, where, "verdict");
  colourBySign(sheet, where);
}
