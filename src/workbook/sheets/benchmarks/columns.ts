/** The columns that the own cluster and the reference clusters share. */
import { referenceClusters, type BenchmarkIndicator, type ReferenceCluster } from "../../../domain";
import type { texts } from "../../../i18n";
import type { SheetOptions, SheetTemplate } from "../../model";
import { formats } from "../../styles";
import type { InputColumn } from "../../table-block";

export interface BenchmarksContext {
  sheet: SheetTemplate;
  t: ReturnType<typeof texts>["benchmarks"];
  options: SheetOptions;
}

export type FigureKey =
  "budget" | "membres" | "etp" | "net" | "brut" | "declare" | "part_cotisations" | "cotisation_moyenne";

export interface FigureColumn {
  key: FigureKey;
  indicator: BenchmarkIndicator;
  title: (t: BenchmarksContext["t"]["columns"]) => string;
  numberFormat: string;
  isShare: boolean;
}

const EUROS = "#,##0";

export const FIGURES: FigureColumn[] = [
  { key: "budget", indicator: "BUDGET", title: (t) => t.budget, numberFormat: EUROS, isShare: false },
  { key: "membres", indicator: "MEMBRES", title: (t) => t.members, numberFormat: EUROS, isShare: false },
  { key: "etp", indicator: "ETP", title: (t) => t.staff, numberFormat: "0.0", isShare: false },
  { key: "net", indicator: "NET", title: (t) => t.net, numberFormat: formats.percent, isShare: true },
  { key: "brut", indicator: "BRUT", title: (t) => t.gross, numberFormat: formats.percent, isShare: true },
  {
    key: "declare",
    indicator: "DECLARE",
    title: (t) => t.declared,
    numberFormat: formats.percent,
    isShare: true,
  },
  {
    key: "part_cotisations",
    indicator: "PARTCOTISATIONS",
    title: (t) => t.feeShare,
    numberFormat: formats.percent,
    isShare: true,
  },
  {
    key: "cotisation_moyenne",
    indicator: "COTISATIONMOYENNE",
    title: (t) => t.averageFee,
    numberFormat: EUROS,
    isShare: false,
  },
];

/** Calculated for the own cluster and for each reference alike. */
export const PER_HEAD = [
  { key: "par_membre", divisor: "membres" },
  { key: "par_etp", divisor: "etp" },
] as const;

/** Columns on the sheet: margin, name, ranked, year, figures, basis, remark, source, gap, budgets per head. */
export const COLUMN = {
  name: 1,
  ranked: 2,
  year: 3,
  figures: 4,
  basis: 4 + FIGURES.length,
  remark: 5 + FIGURES.length,
  source: 6 + FIGURES.length,
  perHead: 8 + FIGURES.length,
  last: 9 + FIGURES.length,
} as const;
export const WIDTHS = [14, 132, 46, 42, 66, 54, 40, 50, 50, 54, 66, 66, 124, 300, 136, 10, 66, 66];

export const columnOf = (key: FigureKey): number =>
  COLUMN.figures + FIGURES.findIndex((figure) => figure.key === key);

/** Neither an average nor a trading company stands among the ranked clusters. */
const UNRANKED: ReferenceCluster["id"][] = ["AINGIL", "POLE_MOYEN_2011"];

/** The reference clusters as the columns of a list, with what may be typed into them. */
export function referenceColumns(
  { t, options }: BenchmarksContext,
  answers: [string, string],
): InputColumn[] {
  const clusters = referenceClusters();
  const { refused, answer, positive, rate, year } = t.validation;
  const checked = (rule: NonNullable<InputColumn["validation"]>["rule"], prompt: typeof year) => ({
    validation: { rule, prompt, error: { title: refused, message: prompt.message } },
  });
  const { language } = options;
  return [
    { key: "nom", title: t.columns.name, values: clusters.map((cluster) => cluster.name) },
    {
      key: "classe",
      title: t.columns.ranked,
      align: "Center",
      values: clusters.map(({ id }) => answers[UNRANKED.includes(id) ? 1 : 0]),
      ...checked({ kind: "list", source: "=eq_liste_reponses" }, answer),
    },
    {
      key: "annee",
      title: t.columns.year,
      numberFormat: formats.year,
      align: "Center",
      values: clusters.map((cluster) => cluster.year),
      ...checked({ kind: "whole", min: 1990, max: 2100 }, year),
    },
    ...FIGURES.map(({ key, indicator, title, numberFormat, isShare }) => ({
      key,
      title: title(t.columns),
      numberFormat,
      align: "Right" as const,
      values: clusters.map(({ figures }) => figures[indicator] ?? null),
      ...checked(
        isShare ? { kind: "decimal", min: 0, max: 1 } : { kind: "decimal", min: 0 },
        isShare ? rate : positive,
      ),
    })),
    { key: "base", title: t.columns.basis, values: clusters.map(({ basis }) => basis[language]) },
    { key: "remarque", title: t.columns.remark, values: clusters.map(({ note }) => note[language]) },
    {
      key: "source",
      title: t.columns.source,
      values: clusters.map(({ source }) =>
        source
          .map(({ document, page }) =>
            t.page(document === clusters[0]!.source[0]!.document ? "" : document, page),
          )
          .join(" · "),
      ),
    },
  ];
}
