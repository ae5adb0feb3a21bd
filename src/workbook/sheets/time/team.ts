/** Hours of the team by person, action and month. */
import { area, formula, paint, put } from "../../draft";
import { band } from "../../figures-block";
import { sumOfAmounts } from "../../plan-figures";
import { formats } from "../../styles";
import { tableBlock, type InputColumn } from "../../table-block";
import { PERSONS, TEAM, verdictColumn } from "./columns";
import {
  empty,
  firstCase,
  LIST_ROW,
  LIST_ROWS,
  LISTS,
  MONTHS,
  refusing,
  unreadable,
  type Case,
  type Draft,
} from "./layout";

export function teamList(draft: Draft): void {
  const { sheet, t, options } = draft;
  const { columns, verdicts, validation } = t.team;
  const [first, last] = LISTS.team;
  band(sheet, LIST_ROW, [first, last], t.team.title);
  const hours = refusing(t, { kind: "decimal", min: 0 }, validation.hours);
  const actionCheck: Pick<InputColumn, "validation"> = options.has("actions")
    ? { validation: refusing(t, { kind: "list", source: "=eq_actions_nom" }, validation.action) }
    : {};
  const unknownAction: Case[] = options.has("actions")
    ? [[`(${TEAM.action}<>"")*(COUNTIF(eq_actions_nom,${TEAM.action})=0)`, verdicts.action]]
    : [];
  const placed = tableBlock(sheet, {
    eqName: "eq_temps_equipe",
    top: LIST_ROW + 1,
    left: first,
    rows: LIST_ROWS,
    inputs: [
      {
        key: "personne",
        title: columns.person,
        validation: refusing(t, { kind: "list", source: `=${PERSONS.name}` }, validation.person),
      },
      { key: "action", title: columns.action, ...actionCheck },
      ...TEAM.monthKeys.map((key, index): InputColumn => ({
        key,
        title: columns.months[index]!,
        align: "Right",
        numberFormat: "General",
        validation: hours,
      })),
    ],
    results: [
      {
        key: "total",
        title: columns.total,
        align: "Right",
        numberFormat: formats.number,
        formula: `IFERROR(IF(${empty(TEAM.months)},"",IF(${unreadable(TEAM.months)},"",${TEAM.months.join("+")})),"")`,
      },
      {
        key: "cout",
        title: columns.cost,
        align: "Right",
        numberFormat: formats.euros,
        formula: `IFERROR(IF(${TEAM.total}="","",ROUND(${TEAM.total}*SUMIF(${PERSONS.name},${TEAM.person},${PERSONS.hourly})/COUNTIF(${PERSONS.name},${TEAM.person}),2)),"")`,
      },
      {
        key: "avis",
        title: columns.verdict,
        align: "Center",
        formula: firstCase(
          [
            [empty([TEAM.person, TEAM.action, ...TEAM.months]), ""],
            [unreadable(TEAM.months), verdicts.hours],
            [`${TEAM.person}=""`, verdicts.person],
            [`COUNTIF(${PERSONS.name},${TEAM.person})=0`, verdicts.unknown],
            [`SUMIF(${PERSONS.name},${TEAM.person},${PERSONS.hourly})=0`, verdicts.noCost],
            ...unknownAction,
          ],
          t.fine,
          t.pasted,
        ),
      },
    ],
  });
  verdictColumn(sheet, placed.columns["avis"]!);
  monthTotals(draft, placed.columns);
}

/** Hours of each month, right above the list so that the list can grow. */
function monthTotals({ sheet, t }: Draft, columns: Record<string, number>): void {
  const row = LIST_ROW - 2;
  const [first, last] = LISTS.team;
  put(sheet, row, columns["action"]!, t.team.monthTotals);
  paint(sheet, area(row, columns["action"]!, 1, last - first), "total");
  TEAM.monthKeys.forEach((key, index) =>
    put(sheet, row, columns[key]!, formula(sumOfAmounts(TEAM.months[index]!))),
  );
  put(sheet, row, columns["total"]!, formula(`SUM(${TEAM.total})`), formula(`SUM(${TEAM.cost})`));
  paint(sheet, area(row, columns["m01"]!, 1, MONTHS + 2), "total", { numberFormat: "#,##0", align: "Right" });
  paint(sheet, area(row, columns["cout"]!), "total", { numberFormat: formats.euros, align: "Right" });
  sheet.names.push(
    { name: "eq_temps_heures", area: area(row, columns["total"]!) },
    { name: "eq_temps_cout", area: area(row, columns["cout"]!) },
  );
}
