/** Published clusters with year, basis and source of each figure, and the own cluster's rank among them. */
import { referenceClusters } from "../../../domain";
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, height, paint, put } from "../../draft";
import { band } from "../../figures-block";
import type { SheetOptions, SheetTemplate } from "../../model";
import { tableBlock } from "../../table-block";
import { titleBlock } from "../../title-block";
import { CHART_END, CHART_WIDTHS, positionChart, type ListRows } from "./chart";
import { COLUMN, PER_HEAD, referenceColumns, WIDTHS, type BenchmarksContext } from "./columns";
import { OWN, ownClusterBlock } from "./own-cluster";

const LIST = { title: CHART_END + 2, heads: CHART_END + 4, free: 6 } as const;
/** The document that nearly every figure comes from: sources name only the others. */
const MEMENTO = referenceClusters()[0]!.source[0]!.document;
/** Columns that wrap, and the letters that one of their lines holds. */
const WRAPPED = [
  { key: "nom", letters: 24 },
  { key: "base", letters: 24 },
  { key: "remarque", letters: 64 },
  { key: "source", letters: 28 },
];

/** The sheet *Repères* as data. */
export function benchmarksSheet(options: SheetOptions): SheetTemplate {
  const { benchmarks: t, parameters, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "benchmarks",
      name: t.sheetName,
      tabColor: colours.privateMoney,
      columnWidths: [...WIDTHS, ...CHART_WIDTHS],
      frozenRows: OWN.title - 1,
      titleRows: { top: LIST.heads, bottom: LIST.heads },
      start: { row: LIST.heads + 1 + referenceClusters().length, column: COLUMN.name },
    },
    options,
  );
  titleBlock(sheet, {
    title: t.title,
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: COLUMN.perHead,
    last: COLUMN.last,
  });
  const context: BenchmarksContext = { sheet, t, options };
  ownClusterBlock(context, parameters.yes);
  const list = referenceList(context, [parameters.yes, parameters.no]);
  positionChart(context, list);
  sheet.print.area = area(0, 0, list.last + 2, COLUMN.last + 1);
  return sheet;
}

function referenceList(context: BenchmarksContext, answers: [string, string]): ListRows {
  const { sheet, t } = context;
  const published = referenceClusters().length;
  band(sheet, LIST.title, [COLUMN.name, COLUMN.last], t.list);
  const legend = area(LIST.title + 1, COLUMN.name, 1, COLUMN.last);
  put(sheet, legend.top, COLUMN.name, t.legend(MEMENTO));
  paint(sheet, legend, "note");
  sheet.merges.push(legend);
  const inputs = referenceColumns(context, answers);
  const titles = { par_membre: t.columns.perMember, par_etp: t.columns.perStaff };
  const { firstRow, lastRow } = tableBlock(sheet, {
    eqName: "eq_reperes",
    top: LIST.heads,
    left: COLUMN.name,
    rows: published + LIST.free,
    inputs,
    results: PER_HEAD.map(({ key, divisor }) => ({
      key,
      title: titles[key],
      numberFormat: "#,##0",
      align: "Right" as const,
      formula: `IF(ISNUMBER(eq_reperes_budget)*ISNUMBER(eq_reperes_${divisor}),IFERROR(ROUND(eq_reperes_budget/eq_reperes_${divisor},2),""),"")`,
    })),
  });
  paint(sheet, area(LIST.heads, COLUMN.basis), "columnHeading", { align: "Center" });
  height(sheet, LIST.heads, 36);
  inputs[0]!.values!.forEach((_, index) => {
    const lines = WRAPPED.map(({ key, letters }) => {
      const text = String(inputs.find((input) => input.key === key)!.values![index]);
      return Math.ceil(text.length / letters);
    });
    height(sheet, firstRow + index, 5 + 11.5 * Math.max(...lines));
  });
  // Published rows are read, not filled in: only the free rows below them look like cells to fill in.
  inputs.forEach(({ numberFormat, align }, index) =>
    paint(sheet, area(firstRow, COLUMN.name + index, published), "formula", {
      ...(numberFormat ? { numberFormat } : {}),
      ...(align ? { align } : {}),
    }),
  );
  paint(sheet, area(firstRow, COLUMN.name, published), "wrapped");
  paint(sheet, area(firstRow, COLUMN.basis, published, 3), "remark");
  return { first: firstRow, added: firstRow + published, last: lastRow };
}
