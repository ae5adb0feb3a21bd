/** Which of the conditions that the memento found favourable the cluster meets. */
import { area, at, formula, name, paint, put } from "../../draft";
import { band } from "../../figures-block";
import type { Content } from "../../model";
import { columnHeads } from "../../section";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { checked, COLUMN, ROW, type LeversContext } from "./context";

/** Over three years old (memento, favourable variables). */
const MATURE = 3;
const [FOUND, MARK, VERDICT] = [COLUMN.impact, COLUMN.ease, COLUMN.today];
const FIRST = ROW.conditions + 2;

interface Condition {
  label: string;
  found: Content;
  mark: Content;
  /** Whether it is met, once something is found. */
  met: (cell: string) => string;
}

export function conditionsBlock({ sheet, t }: LeversContext, yes: string): void {
  const words = t.conditions;
  const answered = (label: string): Condition => ({
    label,
    found: null,
    mark: yes,
    met: (cell) => `${cell}="${yes}"`,
  });
  const conditions: Condition[] = [
    {
      label: words.age,
      found: formula(`IF(N(eq_date_creation)=0,"",N(eq_exercice)-YEAR(eq_date_creation))`),
      mark: formula(words.more(String(MATURE))),
      met: (cell) => `${cell}>${MATURE}`,
    },
    {
      label: words.members,
      found: formula(`IF(N(eq_membres)=0,"",eq_membres)`),
      mark: formula(words.more("eq_seuil_membres")),
      met: (cell) => `${cell}>eq_seuil_membres`,
    },
    answered(words.market),
    answered(words.governance),
    answered(words.monitoring),
  ];
  band(sheet, ROW.conditions, [COLUMN.label, VERDICT], words.title);
  columnHeads(sheet, ROW.conditions + 1, VERDICT, [
    { column: COLUMN.label, text: words.columns.condition },
    { column: FOUND, text: words.columns.found, align: "Center" },
    { column: MARK, text: words.columns.mark, align: "Center" },
    { column: VERDICT, text: words.columns.verdict, align: "Center" },
  ]);
  conditions.forEach(({ label, found, mark, met }, index) => {
    const row = FIRST + index;
    const cell = at(row, FOUND);
    put(sheet, row, COLUMN.label, label, found, mark);
    put(
      sheet,
      row,
      VERDICT,
      formula(`IF(${cell}="","${words.unknown}",IF(${met(cell)},"${words.met}","${words.notMet}"))`),
    );
    paint(sheet, area(row, FOUND), found === null ? "input" : "formula", {
      align: "Center",
      numberFormat: formats.number,
    });
  });
  const count = conditions.length;
  const verdicts = area(FIRST, VERDICT, count);
  paint(sheet, area(FIRST, COLUMN.label, count), "label");
  paint(sheet, area(FIRST, MARK, count), "note", { align: "Center" });
  paint(sheet, verdicts, "verdict");
  colourBySign(sheet, verdicts);
  sheet.validations.push({
    area: area(FIRST + 2, FOUND, count - 2),
    ...checked(t.validation.refused, { kind: "list", source: "=eq_liste_reponses" }, t.validation.answer),
  });
  put(
    sheet,
    FIRST + count,
    COLUMN.label,
    formula(words.count(`COUNTIF(eq_leviers_conditions,"${words.met}")`)),
  );
  paint(sheet, area(FIRST + count, COLUMN.label), "keyFigure");
  name(sheet, "eq_leviers_conditions", verdicts);
  name(sheet, "eq_leviers_reponses", area(FIRST, FOUND, count));
}
