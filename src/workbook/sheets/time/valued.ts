/** Valued time by origin, the rates of each nature, and the gauge against the share that can be justified. */
import { area, at, formula, name, over, paint, put } from "../../draft";
import { band, figuresBlock, type FigureLine } from "../../figures-block";
import { PRIVATE_CASH, PUBLIC_CASH } from "../../plan-figures";
import { formats } from "../../styles";
import { gaugeChart } from "./chart";
import { COUNTED, HOURS, ORIGIN, VALUE } from "./companies";
import { LISTS, LIST_ROW, refusing, SUMMARY_ROW, type Draft } from "./layout";

const FIRST = LISTS.companies[0];
const ORIGINS = ["TP", "MP", "MQ"] as const;
/** Columns of the block by origin: code, label, hours, value counted, value that does not count. */
const AT = { code: FIRST, hours: FIRST + 3, counted: FIRST + 4, rest: FIRST + 6, last: FIRST + 7 };
const RATES = { nature: FIRST + 9, multiple: FIRST + 11, rate: FIRST + 12 };
const HEADS = SUMMARY_ROW + 1;
const TOP = HEADS + 1;
const TOTAL = TOP + ORIGINS.length;

export function valuedByOrigin({ sheet, t }: Draft): void {
  const words = t.valued;
  band(sheet, SUMMARY_ROW, [AT.code, AT.last], words.title);
  put(sheet, HEADS, AT.code, words.columns.origin);
  put(sheet, HEADS, AT.hours, words.columns.hours, words.columns.counted);
  put(sheet, HEADS, AT.rest, words.columns.rest);
  ORIGINS.forEach((origin, index) => {
    const row = TOP + index;
    put(sheet, row, AT.code, origin, words.origins[origin]);
    const hours = `SUMPRODUCT(IFERROR(IF(ISNUMBER(${COUNTED})*(${ORIGIN}="${origin}"),${HOURS},0),0))`;
    put(sheet, row, AT.hours, formula(hours), formula(`SUMIF(${ORIGIN},"${origin}",${COUNTED})`));
    put(sheet, row, AT.rest, formula(`SUMIF(${ORIGIN},"${origin}",${VALUE})-${at(row, AT.counted)}`));
    name(sheet, `eq_temps_valorise_${origin.toLowerCase()}`, area(row, AT.counted));
  });
  name(sheet, "eq_temps_origines", area(TOP, AT.code, ORIGINS.length));
  put(sheet, TOTAL, AT.code, words.total);
  const sum = (column: number) => formula(`SUM(${over(TOP, column, TOTAL - 1, column)})`);
  put(sheet, TOTAL, AT.hours, sum(AT.hours), sum(AT.counted));
  put(sheet, TOTAL, AT.rest, formula(`SUM(${VALUE})-${at(TOTAL, AT.counted)}`));
  name(sheet, "eq_temps_valorise", area(TOTAL, AT.counted));
  name(sheet, "eq_temps_non_retenu", area(TOTAL, AT.rest));
  paint(sheet, area(HEADS, AT.code, 1, 8), "columnHeading");
  paint(sheet, area(TOP, AT.code, ORIGINS.length, 3), "label");
  paint(sheet, area(TOTAL, AT.code, 1, 8), "total");
  figure(sheet, AT.hours, 1, formats.number);
  figure(sheet, AT.counted, 2, formats.euros);
  figure(sheet, AT.rest, 2, formats.euros);
}

/** A column of figures, merged over `wide` columns of the list below. */
function figure(sheet: Draft["sheet"], column: number, wide: number, numberFormat: string): void {
  paint(sheet, area(HEADS, column, 1, wide), "columnHeading", { align: "Right" });
  paint(sheet, area(TOP, column, ORIGINS.length, wide), "formula", { align: "Right", numberFormat });
  paint(sheet, area(TOTAL, column, 1, wide), "total", { align: "Right", numberFormat });
  if (wide > 1) for (let row = HEADS; row <= TOTAL; row++) sheet.merges.push(area(row, column, 1, wide));
}

/** What an hour is worth: 1, 2 or 3 times the minimum wage, a practice the user may change. */
export function natureRates({ sheet, t }: Draft): void {
  const { title, columns, natures } = t.natures;
  band(sheet, SUMMARY_ROW, [RATES.nature, RATES.rate], title);
  put(sheet, HEADS, RATES.nature, columns.nature);
  put(sheet, HEADS, RATES.multiple, columns.multiple, columns.rate);
  paint(sheet, area(HEADS, RATES.nature, 1, 4), "columnHeading");
  paint(sheet, area(HEADS, RATES.multiple, 1, 2), "columnHeading", { align: "Right" });
  natures.forEach((nature, index) => {
    const row = TOP + index;
    put(sheet, row, RATES.nature, nature);
    put(sheet, row, RATES.multiple, index + 1, formula(`${at(row, RATES.multiple)}*eq_smic`));
  });
  const count = natures.length;
  paint(sheet, area(TOP, RATES.nature, count), "label");
  paint(sheet, area(TOP, RATES.multiple, count), "input", { align: "Right", numberFormat: "General" });
  paint(sheet, area(TOP, RATES.rate, count), "formula", { align: "Right", numberFormat: formats.cents });
  name(sheet, "eq_temps_natures_multiples", area(TOP, RATES.multiple, count));
  name(sheet, "eq_temps_natures", area(TOP, RATES.nature, count));
  name(sheet, "eq_temps_natures_taux", area(TOP, RATES.rate, count));
  sheet.validations.push({
    area: area(TOP, RATES.multiple, count),
    ...refusing(t, { kind: "decimal", min: 0 }, t.natures.prompt),
  });
}

export function gauge(draft: Draft): void {
  const { sheet, t, options, no } = draft;
  const { lines, notes, verdicts } = t.gauge;
  const cash = `${PUBLIC_CASH}+${PRIVATE_CASH}`;
  const budget: Pick<FigureLine, "content" | "isInput" | "validation"> = options.has("budget")
    ? { content: formula(`IF(${cash}=0,"",${cash})`) }
    : {
        content: null,
        isInput: true,
        validation: refusing(t, { kind: "decimal", min: 0 }, t.validation.amount),
      };
  figuresBlock(sheet, {
    title: t.gauge.title,
    top: TOTAL + 2,
    label: [FIRST, FIRST + 2],
    value: [FIRST + 3, FIRST + 3],
    remark: [FIRST + 4, AT.last],
    lines: [
      {
        label: lines.budget,
        eqName: "eq_temps_budget",
        numberFormat: formats.euros,
        note: notes.budget,
        ...budget,
      },
      {
        label: lines.most,
        content: formula(`IF(eq_temps_budget="","",CLUSTER.TEMPSMAX(eq_temps_budget,eq_seuil_temps))`),
        eqName: "eq_temps_maximum",
        numberFormat: formats.euros,
        note: notes.most,
      },
      {
        label: lines.used,
        content: formula(`IF(N(eq_temps_maximum)=0,"",eq_temps_valorise_tp/eq_temps_maximum)`),
        eqName: "eq_temps_part_du_maximum",
        numberFormat: formats.percent,
        isKey: true,
        verdict: formula(
          `IF(eq_temps_admis="${no}","${verdicts.forbidden}",IF(eq_temps_part_du_maximum="","",IF(eq_temps_part_du_maximum>1.000000001,"${verdicts.over}","${verdicts.within}")))`,
        ),
      },
    ],
  });
  gaugeChart(draft, {
    // Under the rates, beside the figures; the row above the list stays empty.
    chart: { top: TOP + 4, bottom: LIST_ROW - 2, left: RATES.nature, right: RATES.rate },
    counted: area(TOP, AT.counted),
    most: area(TOTAL + 4, FIRST + 3),
  });
}
