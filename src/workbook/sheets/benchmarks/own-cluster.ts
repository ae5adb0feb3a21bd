/** The own cluster in the same columns as the references, with its rank among them and their median. */
import { area, at, formula, name, paint, put } from "../../draft";
import { band } from "../../figures-block";
import { planSum, resourcesOf } from "../../plan-figures";
import { columnHeads } from "../../section";
import { COLUMN, columnOf, FIGURES, PER_HEAD, type BenchmarksContext, type FigureKey } from "./columns";

export const OWN = { title: 4, heads: 5, figures: 6, rank: 7, among: 8, median: 9, note: 10 } as const;

/** All resources but the neutral ones (definitions, §0: B). */
const BUDGET = `(eq_total_ressources-${resourcesOf("NE")})`;

const unless = (condition: string, expression: string): string => `IF(${condition},"",${expression})`;

/** A reference to a cell that holds nothing would show 0. */
const orEmpty = (name: string): string => unless(`${name}=""`, name);

/** What the plan and the parameters say of the own cluster. */
const FROM_PLAN: Record<FigureKey, string> = {
  budget: unless(`${BUDGET}=0`, BUDGET),
  membres: unless("N(eq_membres)=0", "eq_membres"),
  etp: unless("N(eq_etp)=0", "eq_etp"),
  net: orEmpty("eq_taux_net"),
  brut: orEmpty("eq_taux_brut"),
  declare: `IF(eq_mode="brut",${orEmpty("eq_taux_brut")},IF(eq_mode="etroit",${orEmpty("eq_taux_etroit")},IF(eq_mode="apparent",${orEmpty("eq_taux_apparent")},${orEmpty("eq_taux_net")})))`,
  part_cotisations: unless(`${BUDGET}=0`, `${planSum("CO")}/${BUDGET}`),
  cotisation_moyenne: unless(
    `OR(N(eq_membres)=0,${planSum("CO")}=0)`,
    `ROUND(${planSum("CO")}/eq_membres,2)`,
  ),
};

export function ownClusterBlock(context: BenchmarksContext, yes: string): void {
  const { sheet, t } = context;
  headings(context);
  put(sheet, OWN.figures, COLUMN.name, formula(`IF(eq_structure="","${t.own.noName}",eq_structure)`));
  put(sheet, OWN.figures, COLUMN.year, formula("eq_exercice"));
  put(sheet, OWN.figures, COLUMN.basis, formula(t.own.basis("eq_mode")));
  put(sheet, OWN.rank, COLUMN.name, t.own.rank);
  put(sheet, OWN.among, COLUMN.name, t.own.among);
  put(sheet, OWN.median, COLUMN.name, t.own.median);
  paint(sheet, area(OWN.figures, COLUMN.name, 1, COLUMN.last), "total");
  paint(sheet, area(OWN.figures, COLUMN.basis), "total", { align: "Center" });
  paint(sheet, area(OWN.figures, COLUMN.year), "total", { align: "Center", numberFormat: "0" });
  ownFigures(context);
  FIGURES.forEach(({ key, numberFormat }, index) =>
    rankOf(context, yes, key, COLUMN.figures + index, numberFormat),
  );
  PER_HEAD.forEach(({ key }, index) => rankOf(context, yes, key, COLUMN.perHead + index, "#,##0"));
  const note = area(OWN.note, COLUMN.name, 1, COLUMN.last);
  put(sheet, OWN.note, COLUMN.name, t.own.note);
  paint(sheet, note, "note");
  sheet.merges.push(note);
}

function headings({ sheet, t }: BenchmarksContext): void {
  const { columns } = t;
  band(sheet, OWN.title, [COLUMN.name, COLUMN.last], t.own.title);
  columnHeads(
    sheet,
    OWN.heads,
    COLUMN.last,
    [
      { column: COLUMN.name, text: columns.name },
      { column: COLUMN.year, text: columns.year, align: "Center" },
      ...FIGURES.map(({ title }, index) => ({
        column: COLUMN.figures + index,
        text: title(columns),
        align: "Right" as const,
      })),
      { column: COLUMN.basis, text: columns.basis, align: "Center" },
      { column: COLUMN.perHead, text: columns.perMember, align: "Right" },
      { column: COLUMN.perHead + 1, text: columns.perStaff, align: "Right" },
    ],
    42,
  );
}

/** Without the sheet *Budget*, what comes from the plan is to be filled in. */
function ownFigures({ sheet, t, options }: BenchmarksContext): void {
  const hasBudget = options.has("budget");
  FIGURES.forEach(({ key, numberFormat, isShare }, index) => {
    const where = area(OWN.figures, COLUMN.figures + index);
    const isFormula = hasBudget || key === "membres" || key === "etp";
    name(sheet, `eq_reperes_propre_${key}`, where);
    if (isFormula) put(sheet, where.top, where.left, formula(FROM_PLAN[key]));
    paint(sheet, where, isFormula ? "total" : "input", { numberFormat, align: "Right" });
    if (isFormula) return;
    const prompt = isShare ? t.validation.rate : t.validation.positive;
    sheet.validations.push({
      area: where,
      rule: isShare ? { kind: "decimal", min: 0, max: 1 } : { kind: "decimal", min: 0 },
      prompt,
      error: { title: t.validation.refused, message: prompt.message },
    });
  });
  const budget = at(OWN.figures, columnOf("budget"));
  PER_HEAD.forEach(({ divisor }, index) => {
    const heads = at(OWN.figures, columnOf(divisor));
    const where = area(OWN.figures, COLUMN.perHead + index);
    put(
      sheet,
      where.top,
      where.left,
      formula(unless(`OR(N(${budget})=0,N(${heads})=0)`, `ROUND(${budget}/${heads},2)`)),
    );
    paint(sheet, where, "total", { numberFormat: "#,##0", align: "Right" });
  });
}

/** A cluster that is its own reference (an example) is not counted twice: ranks pass over rows of its name. */
function rankOf(
  { sheet }: BenchmarksContext,
  yes: string,
  key: string,
  column: number,
  numberFormat: string,
): void {
  const own = at(OWN.figures, column);
  const references = `eq_reperes_${key}`;
  const others = `(eq_reperes_classe="${yes}")*(eq_reperes_nom<>${at(OWN.figures, COLUMN.name)})*ISNUMBER(${references})`;
  put(
    sheet,
    OWN.rank,
    column,
    formula(unless(`${own}=""`, `1+SUMPRODUCT(${others}*(${references}>${own}))`)),
  );
  put(sheet, OWN.among, column, formula(unless(`${own}=""`, `1+SUMPRODUCT(${others})`)));
  put(
    sheet,
    OWN.median,
    column,
    formula(`IFERROR(MEDIAN(IF((eq_reperes_classe="${yes}")*ISNUMBER(${references}),${references})),"")`),
  );
  paint(sheet, area(OWN.rank, column), "keyFigure", { numberFormat: "0", align: "Right" });
  paint(sheet, area(OWN.among, column), "formula", { numberFormat: "0", align: "Right" });
  paint(sheet, area(OWN.median, column), "formula", { numberFormat, align: "Right" });
  name(sheet, `eq_reperes_rang_${key}`, area(OWN.rank, column));
}
