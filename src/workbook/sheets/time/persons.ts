/** The persons of the team: what an hour of each costs. */
import { band } from "../../figures-block";
import { formats } from "../../styles";
import { tableBlock } from "../../table-block";
import { PERSONS, PRODUCTIVE, TEAM, verdictColumn } from "./columns";
import { empty, firstCase, LIST_ROW, LIST_ROWS, LISTS, refusing, unreadable, type Draft } from "./layout";

export function personList({ sheet, t }: Draft): void {
  const { columns, verdicts, validation } = t.persons;
  const positive = { kind: "decimal", min: 0 } as const;
  const [first, last] = LISTS.persons;
  band(sheet, LIST_ROW, [first, last], t.persons.title);
  const placed = tableBlock(sheet, {
    eqName: "eq_temps_personnes",
    top: LIST_ROW + 1,
    left: first,
    rows: LIST_ROWS,
    inputs: [
      { key: "nom", title: columns.name },
      {
        key: "cout",
        title: columns.cost,
        align: "Right",
        numberFormat: formats.euros,
        validation: refusing(t, positive, validation.cost),
      },
      {
        key: "heures",
        title: columns.hours,
        align: "Right",
        numberFormat: formats.number,
        validation: refusing(t, positive, validation.hours),
      },
    ],
    results: [
      {
        key: "horaire",
        title: columns.hourly,
        align: "Right",
        numberFormat: formats.cents,
        formula: `IFERROR(IF(ISNUMBER(${PERSONS.cost})*(${PERSONS.cost}>=0)*(${PRODUCTIVE}>0),${PERSONS.cost}/${PRODUCTIVE},""),"")`,
      },
      {
        key: "pointees",
        title: columns.booked,
        align: "Right",
        numberFormat: formats.number,
        formula: `IFERROR(IF(${PERSONS.name}="","",SUMIF(${TEAM.person},${PERSONS.name},${TEAM.total})),"")`,
      },
      {
        key: "avis",
        title: columns.verdict,
        align: "Center",
        formula: firstCase(
          [
            [empty([PERSONS.name, PERSONS.cost, PERSONS.hours]), ""],
            [`${PERSONS.name}=""`, verdicts.name],
            [unreadable([PERSONS.cost, PERSONS.hours]), verdicts.amount],
            [`COUNTIF(${PERSONS.name},${PERSONS.name})>1`, verdicts.twice],
            [`${PERSONS.cost}=""`, verdicts.cost],
            [`${PERSONS.booked}>${PRODUCTIVE}`, verdicts.tooMany],
          ],
          t.fine,
          t.pasted,
        ),
      },
    ],
  });
  verdictColumn(sheet, placed.columns["avis"]!);
}
