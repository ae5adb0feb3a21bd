/** What the team costs in the year, and the lines to correct. */
import { formula } from "../../draft";
import { figuresBlock } from "../../figures-block";
import { formats } from "../../styles";
import { PERSONS, PRODUCTIVE } from "./columns";
import { LISTS, refusing, SUMMARY_ROW, type Draft } from "./layout";

export function teamFigures({ sheet, t }: Draft): void {
  const { lines, notes } = t.figures;
  const overPersons = (column: string) =>
    `SUMPRODUCT(IFERROR(IF(ISNUMBER(${PERSONS.hourly}),${column},0),0))`;
  const first = LISTS.persons[0];
  const left = {
    label: [first, first + 2],
    value: [first + 3, first + 5],
    remark: [first + 6, LISTS.team[0] + 5],
  } as const;
  figuresBlock(sheet, {
    title: t.figures.title,
    top: SUMMARY_ROW,
    ...left,
    lines: [
      {
        label: lines.cost,
        content: formula(overPersons(PERSONS.cost)),
        eqName: "eq_temps_cout_annuel",
        numberFormat: formats.euros,
        note: notes.cost,
      },
      {
        label: lines.hours,
        content: formula(overPersons(PRODUCTIVE)),
        eqName: "eq_temps_heures_annee",
        numberFormat: formats.number,
        note: notes.hours,
      },
      {
        label: lines.hourly,
        content: formula(`IF(eq_temps_heures_annee=0,"",eq_temps_cout_annuel/eq_temps_heures_annee)`),
        eqName: "eq_temps_cout_horaire",
        numberFormat: formats.cents,
        isKey: true,
        note: notes.hourly,
      },
      {
        label: lines.overhead,
        content: 0,
        isInput: true,
        eqName: "eq_temps_frais",
        numberFormat: formats.percent,
        note: notes.overhead,
        validation: refusing(t, { kind: "decimal", min: 0, max: 1 }, t.validation.share),
      },
      {
        label: lines.toCorrect,
        content: formula(
          `COUNTIF(eq_temps_personnes_avis,"✕*")+COUNTIF(eq_temps_equipe_avis,"✕*")+COUNTIF(eq_temps_entreprises_avis,"✕*")`,
        ),
        eqName: "eq_temps_anomalies",
        numberFormat: formats.number,
        isKey: true,
        verdict: formula(`IF(eq_temps_anomalies=0,"${t.figures.none}","${t.figures.some}")`),
      },
    ],
  });
}
