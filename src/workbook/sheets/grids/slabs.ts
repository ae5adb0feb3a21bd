/** The two grids to fill in, by headcount and by turnover, and the one that fees are computed with. */
import { publishedFees } from "../../../domain";
import { notNumber, quoted } from "../../column-checks";
import { area, formula, name, nameSpill, paint, put } from "../../draft";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { tableBlock, type InputColumn } from "../../table-block";
import {
  band,
  FIRST_ROW,
  HEADING_ROW,
  BAND_ROW,
  BASES,
  LEFT,
  SLABS,
  VERDICT_ROW,
  type Draft,
} from "./layout";

/** Stands for the bound of a slab not filled in, above every headcount and turnover: bounds must increase to the end. */
const BEYOND = "10^12";
/** Shows nothing of what is beyond. */
const BOUND_FORMAT = '[<1000000000000]#,##0;""';

type Column = "bornes" | "montants";

export function slabTables(draft: Draft): void {
  const { sheet, t, options } = draft;
  const example = publishedFees.find(({ id }) => id === options.example);
  band(sheet, BAND_ROW, LEFT.headcount, 2, t.headings.headcount);
  tableBlock(sheet, {
    eqName: "eq_grille",
    top: HEADING_ROW,
    left: LEFT.headcount,
    rows: SLABS,
    inputs: slabColumns(draft, t.columns.fromEmployees, example?.slabs),
    results: [],
  });
  band(sheet, BAND_ROW, LEFT.turnover, 2, t.headings.turnover);
  tableBlock(sheet, {
    eqName: "eq_grille_ca",
    top: HEADING_ROW,
    left: LEFT.turnover,
    rows: SLABS,
    inputs: slabColumns(draft, t.columns.fromTurnover),
    results: [],
  });
}

function slabColumns(
  { t }: Draft,
  from: string,
  slabs: { from: number; fee: number | null }[] = [],
): InputColumn[] {
  const positive = { kind: "decimal", min: 0 } as const;
  const checked = (prompt: { title: string; message: string }) => ({
    rule: positive,
    prompt,
    error: { title: t.validation.refused, message: prompt.message },
  });
  return [
    {
      key: "bornes",
      title: from,
      numberFormat: formats.number,
      align: "Right",
      values: slabs.map((slab) => slab.from),
      validation: checked(t.validation.bound),
    },
    {
      key: "montants",
      title: t.columns.fee,
      numberFormat: formats.euros,
      align: "Right",
      values: slabs.map((slab) => slab.fee),
      validation: checked(t.validation.fee),
    },
  ];
}

/** The grid that the base in use chooses, as COTISATION takes it: bounds that increase to the end, "" for a fee not set. */
export function slabsInUse({ sheet, t }: Draft): void {
  const typed = (column: Column) =>
    `IF(eq_grille_assiette="${BASES.turnover}",eq_grille_ca_${column},eq_grille_${column})`;
  // What is no amount stays out, or every fee would be an error; the last column says so.
  const byBase = (column: Column, empty: (name: string) => string): string => {
    const read = (name: string) =>
      `IF(ISNUMBER(${name}),IF(${name}>=0,${name},${empty(name)}),${empty(name)})`;
    return `IF(eq_grille_assiette="${BASES.turnover}",${read(`eq_grille_ca_${column}`)},${read(`eq_grille_${column}`)})`;
  };
  const isUnreadable = `${notNumber(typed("bornes"))}+${notNumber(typed("montants"))}>0`;
  const columns = [
    {
      title: t.columns.from,
      eqName: "eq_grille_retenue_bornes",
      text: byBase("bornes", (bounds) => `${BEYOND}+ROW(${bounds})`),
      numberFormat: BOUND_FORMAT,
    },
    {
      title: t.columns.fee,
      eqName: "eq_grille_retenue_montants",
      text: byBase("montants", () => '""'),
      numberFormat: formats.euros,
    },
    {
      title: t.columns.indexed,
      eqName: "eq_grille_retenue_indexes",
      text: 'CLUSTER.INDEXER(eq_grille_retenue_montants,IF(eq_grille_indexation="",0,eq_grille_indexation),eq_grille_indexation_annees)',
      numberFormat: formats.cents,
    },
    {
      title: t.columns.state,
      eqName: "eq_grille_retenue_etats",
      text: `IF(${isUnreadable},"${t.state.unreadable}",IF(eq_grille_retenue_bornes>=${BEYOND},IF(eq_grille_retenue_montants="","","${t.state.noBound}"),IF(eq_grille_retenue_montants="","${t.state.missing}","${t.state.fine}")))`,
      numberFormat: undefined,
    },
  ] as const;
  band(sheet, BAND_ROW, LEFT.used, columns.length, t.headings.used);
  columns.forEach(({ title, eqName, text, numberFormat }, index) => {
    const column = LEFT.used + index;
    const align = numberFormat ? "Right" : "Center";
    put(sheet, HEADING_ROW, column, title);
    put(sheet, FIRST_ROW, column, formula(text));
    paint(sheet, area(HEADING_ROW, column), "columnHeading", { align });
    const body = area(FIRST_ROW, column, SLABS);
    if (numberFormat) paint(sheet, body, "formula", { numberFormat, align });
    else {
      paint(sheet, body, "verdict");
      colourBySign(sheet, body);
    }
    nameSpill(sheet, eqName, FIRST_ROW, column);
  });
}

/** Under the title: whether the grid in use can be computed with. */
export function slabsVerdict({ sheet, t }: Draft): void {
  const bounds = "eq_grille_retenue_bornes";
  // In increasing order, as many bounds are smaller than a bound as stand above it.
  const disorder = `SUMPRODUCT(--(COUNTIF(${bounds},"<"&${bounds})<>ROW(${bounds})-MIN(ROW(${bounds}))))`;
  const missing = `COUNTIF(eq_grille_retenue_etats,"!*")`;
  const unreadable = `COUNTIF(eq_grille_retenue_etats,${quoted(t.state.unreadable)})`;
  put(
    sheet,
    VERDICT_ROW,
    LEFT.headcount,
    formula(
      `IF(SUMPRODUCT(--(${bounds}<${BEYOND}))+COUNT(eq_grille_retenue_montants)+${unreadable}=0,"",IF(IFERROR(${disorder},1)>0,"${t.verdict.disorder}",IF(${unreadable}>0,"${t.verdict.unreadable}",IF(${missing}>0,${t.verdict.missing(missing)},"${t.verdict.fine}"))))`,
    ),
  );
  const where = area(VERDICT_ROW, LEFT.headcount, 1, 5);
  sheet.merges.push(where);
  paint(sheet, where, "verdict", { align: "Left" });
  colourBySign(sheet, where);
  name(sheet, "eq_grille_avis", area(where.top, where.left));
}
