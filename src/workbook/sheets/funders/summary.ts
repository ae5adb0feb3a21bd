/** Above the list: totals on the left, duties and cap on the right. */
import { area, at, formula, height, name, paint, put } from "../../draft";
import type { Content } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { quoted } from "../../column-checks";
import { column } from "./inputs";
import { DUTIES, SUMMARY, TOP, type FundersContext } from "./layout";
import { PUBLIC_CASH } from "../../plan-figures";

const RIGHT = `${column("saisie")},"✓*"`;
const totalOf = (key: Parameters<typeof column>[0]): string => `SUMIFS(${column(key)},${RIGHT})`;
const PUBLIC_OF_YEAR = `SUMIFS(${column("annee")},${column("code")},"PU*",${RIGHT})`;

/** Totals: rows to correct are left out and counted, so that nothing is skipped in silence. */
export function totalsBlock({ sheet, t }: FundersContext): void {
  const words = t.summary;
  const { label, wide, value, verdict } = SUMMARY;
  put(sheet, TOP, label, words.title);
  paint(sheet, area(TOP, label, 1, verdict - label + 1), "heading");
  height(sheet, TOP, 22);
  const lines: [`eq_financeurs_${string}`, string, Content][] = [
    ["eq_financeurs_situation", words.situation, null],
    ["eq_financeurs_total_demande", words.asked, formula(totalOf("demande"))],
    ["eq_financeurs_total_accorde", words.granted, formula(totalOf("accorde"))],
    ["eq_financeurs_total_annee", words.year, formula(totalOf("annee"))],
    ["eq_financeurs_public_annee", words.publicYear, formula(PUBLIC_OF_YEAR)],
    ["eq_financeurs_total_recu", words.received, formula(totalOf("recu"))],
    ["eq_financeurs_total_reste", words.due, formula(totalOf("reste"))],
    ["eq_financeurs_a_corriger", words.toCorrect, formula(`COUNTIF(${column("saisie")},"✕*")`)],
  ];
  lines.forEach(([eqName, text, content], index) => {
    const row = TOP + 1 + index;
    put(sheet, row, label, text);
    put(sheet, row, value, content);
    sheet.merges.push(area(row, label, 1, wide));
    paint(sheet, area(row, label, 1, wide), text === words.publicYear ? "detail" : "label");
    paint(sheet, area(row, value), "keyFigure", { numberFormat: formats.euros });
    name(sheet, eqName, area(row, value));
  });
  paint(sheet, area(TOP + 1, value), "input", { numberFormat: formats.date, align: "Right" });
  sheet.validations.push({
    area: area(TOP + 1, value),
    rule: { kind: "date", from: "2000-01-01", to: "2100-12-31" },
    prompt: t.validation.date,
    error: { title: t.validation.refused, message: t.validation.date.message },
  });
  const last = TOP + lines.length;
  paint(sheet, area(last, value), "keyFigure", { numberFormat: formats.number });
  put(sheet, last, verdict, formula(`IF(eq_financeurs_a_corriger=0,"${words.none}","${words.some}")`));
  paint(sheet, area(last, verdict), "verdict");
  colourBySign(sheet, area(last, verdict));
  // Two of the labels say a condition and take two lines.
  for (const row of [TOP + 1, last]) {
    paint(sheet, area(row, label, 1, wide), "note");
    height(sheet, row, 26);
  }
}

interface Duty {
  what: string;
  found: string;
  mark: Content;
  verdict: string;
  numberFormat?: string;
  markIsInput?: boolean;
}

/** Duties of the treasurer towards funders, each with what is found, the mark and a verdict. */
export function dutiesBlock(context: FundersContext): void {
  const { sheet, t } = context;
  const words = t.duties;
  const { label, labelWide, found, foundWide, mark, verdict, verdictWide, last } = DUTIES;
  const wide = last - label + 1;
  put(sheet, TOP, label, words.title);
  paint(sheet, area(TOP, label, 1, wide), "heading");
  put(sheet, TOP + 1, label, words.columns.what);
  put(sheet, TOP + 1, found, words.columns.found);
  put(sheet, TOP + 1, mark, words.columns.mark);
  put(sheet, TOP + 1, verdict, words.columns.verdict);
  paint(sheet, area(TOP + 1, label, 1, wide), "columnHeading");
  const lines = duties(context);
  lines.forEach((duty, index) => {
    const row = TOP + 2 + index;
    put(sheet, row, label, duty.what);
    put(sheet, row, found, formula(duty.found));
    put(sheet, row, mark, duty.mark);
    put(
      sheet,
      row,
      verdict,
      formula(duty.verdict.replaceAll("$FOUND", at(row, found)).replaceAll("$MARK", at(row, mark))),
    );
    const numberFormat = duty.numberFormat ?? formats.euros;
    paint(sheet, area(row, label, 1, labelWide), "note");
    height(sheet, row, 27);
    paint(sheet, area(row, found, 1, foundWide), "keyFigure", { numberFormat });
    paint(sheet, area(row, mark), duty.markIsInput ? "input" : "formula", { numberFormat });
    paint(sheet, area(row, verdict, 1, verdictWide), "verdict");
  });
  for (let row = TOP + 1; row < TOP + 2 + lines.length; row++) {
    sheet.merges.push(
      area(row, label, 1, labelWide),
      area(row, found, 1, foundWide),
      area(row, verdict, 1, verdictWide),
    );
  }
  paint(sheet, area(TOP + 1, found, 1, foundWide + 1), "columnHeading", { align: "Right" });
  paint(sheet, area(TOP + 1, verdict, 1, verdictWide), "columnHeading", { align: "Center" });
  colourBySign(sheet, area(TOP + 2, verdict, lines.length, verdictWide));
  const marks = lines.findIndex(({ markIsInput }) => markIsInput);
  if (marks >= 0) name(sheet, "eq_financeurs_plafond", area(TOP + 2 + marks, mark));
}

function duties({ t, options }: FundersContext): Duty[] {
  const words = t.duties;
  const { agreement, report, late } = t.followUp;
  const none = `IF(COUNTIF(${column("saisie")},"✓*")=0,"",`;
  const countOf = (text: string): string => `COUNTIF(${column("suivi")},${quoted(text)})`;
  const needsDate = `IF(NOT(ISNUMBER(eq_financeurs_situation)),${quoted(words.needsDate)},`;
  // SUMIF gives every row the sum of its funder; the largest of them is that of one authority.
  const largest = `MAX(IF((LEFT(${column("saisie")},1)="✓")*(LEFT(${column("code")},2)="PU"),SUMIF(${column("financeur")},${column("financeur")},${column("annee")}),0))`;
  const withActions = options.has("actions");
  return [
    {
      what: words.agreement,
      found: `IFERROR(${largest},0)`,
      mark: formula("eq_seuil_convention"),
      verdict: `${none}IF(${countOf(agreement)}>0,"✕ "&${countOf(agreement)}&${words.unsigned},"${words.fine}"))`,
    },
    {
      what: words.accounts,
      found: "eq_financeurs_public_annee",
      mark: formula("eq_seuil_comptes"),
      verdict: `${none}IF($FOUND>$MARK,"${words.accountsDue}","${words.fine}"))`,
    },
    {
      what: words.report,
      found: countOf(report),
      mark: null,
      verdict: `${none}${needsDate}IF($FOUND>0,${words.lateReports}&$FOUND,"${words.fine}")))`,
      numberFormat: formats.number,
    },
    {
      what: words.late,
      found: countOf(late),
      mark: null,
      verdict: `${none}${needsDate}IF($FOUND>0,"${words.latePayments}","${words.fine}")))`,
      numberFormat: formats.number,
    },
    {
      what: withActions ? words.cap : words.capInput,
      found: "eq_financeurs_public_annee",
      mark: withActions ? formula(`IF(N(eq_public_max)=0,"",eq_public_max)`) : null,
      markIsInput: !withActions,
      verdict: `${none}IF(N($MARK)=0,"",IF($FOUND>$MARK+0.005,${words.capExceeded("ROUND($FOUND-$MARK,0)")},"${words.fine}")))`,
    },
    ...(options.has("budget")
      ? [
          {
            what: words.budget,
            found: "eq_financeurs_public_annee",
            mark: formula(PUBLIC_CASH),
            verdict: `${none}IF(ABS($FOUND-$MARK)<0.5,"${words.fine}",${words.notAll("($FOUND-$MARK)")}))`,
          },
        ]
      : []),
  ];
}
