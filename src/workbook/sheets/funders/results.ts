/** What is calculated of each grant: one formula a column, spilled beside the list. */
import { anyFilled, firstOf, notNumber, quoted } from "../../column-checks";
import { formats } from "../../styles";
import type { ResultColumn } from "../../table-block";
import { AMOUNTS, column, DATES, INPUT_KEYS, TEXTS } from "./inputs";
import type { FundersTexts } from "./layout";

/** The report is due six months after the close (loi du 12 avril 2000 and its decree; law of today, §7). */
const REPORT_MONTHS = 6;

const entryIsRight = `LEFT(${column("saisie")},1)="✓"`;
/** Empty on free rows and on rows to correct. */
const whenRight = (expression: string): string => `IF(${entryIsRight},${expression},"")`;
const [granted, part, base, received] = [
  column("accorde"),
  column("part"),
  column("assiette"),
  column("recu"),
];
const notGranted = `${granted}=""`;
const close = `IF(${column("fin")}="",DATE(eq_exercice,12,31),${column("fin")})`;

export function resultColumns(t: FundersTexts): ResultColumn[] {
  const euros = { numberFormat: formats.euros, align: "Right" } as const;
  const date = { numberFormat: formats.date, align: "Center" } as const;
  const result = (
    key: keyof FundersTexts["columns"],
    formula: string,
    look: Pick<ResultColumn, "numberFormat" | "align"> = {},
  ): ResultColumn => ({ key, title: t.columns[key], formula, ...look });
  return [
    result("taux", whenRight(`IF((${notGranted})+(${base}="")+(${base}=0)>0,"",${granted}/${base})`), {
      numberFormat: formats.percent,
      align: "Right",
    }),
    result("solde", whenRight(`IF(${notGranted},"",${granted}-${paidBefore})`), euros),
    result(
      "solde_prevu",
      whenRight(
        firstOf(
          [
            [notGranted, `""`],
            [`${column("solde_date")}<>""`, column("solde_date")],
            [`${column("delai")}=""`, `""`],
          ],
          `EDATE(${close},${column("delai")})`,
        ),
      ),
      date,
    ),
    result("reste", whenRight(`IF(${notGranted},"",${granted}-${received})`), euros),
    result("annee", whenRight(`IF(${part}<>"",${part},IF(${notGranted},"",${granted}))`), euros),
    result("rapport", whenRight(`IF(${notGranted},"",EDATE(${close},${REPORT_MONTHS}))`), date),
    result("saisie", entryCheck(t)),
    result("suivi", followUp(t)),
  ];
}

const paidBefore = `(${column("avance")}+${column("acompte")}+${column("acompte2")})`;

/** What is wrong with what was typed, cell by cell: such a row counts in no total until it is right. */
function entryCheck(t: FundersTexts): string {
  const words = t.entry;
  const numbers = AMOUNTS.flatMap((key): [string, string][] => [
    [notNumber(column(key)), quoted(words.number(t.columns[key]))],
    [`${column(key)}<0`, quoted(words.negative(t.columns[key]))],
  ]);
  const dates = DATES.map((key): [string, string] => [
    notNumber(column(key)),
    quoted(words.date(t.columns[key])),
  ]);
  const delay = column("delai");
  const code = column("code");
  const checks = firstOf(
    [
      [`ISERROR(${TEXTS.map(column).join("&")})`, quoted(words.error)],
      [`${column("financeur")}=""`, quoted(words.funder)],
      [`NOT(ISNUMBER(MATCH(${code},eq_liste_codes,0)))`, quoted(words.code)],
      [`(LEFT(${code},2)<>"PU")*(LEFT(${code},2)<>"AP")>0`, quoted(words.code)],
      ...numbers,
      ...dates,
      [notNumber(delay), quoted(words.delay)],
      [`(${delay}<0)+(${delay}<>INT(${delay}))>0`, quoted(words.delay)],
      [
        `(${column("debut")}<>"")*(${column("fin")}<>"")*(${column("fin")}<${column("debut")})>0`,
        quoted(words.order),
      ],
      [`(${granted}<>"")*(${part}>${granted}+0.005)>0`, quoted(words.part)],
      [`(${granted}<>"")*(${paidBefore}>${granted}+0.005)>0`, quoted(words.payments)],
    ],
    quoted(words.fine),
  );
  return `IF(${anyFilled(INPUT_KEYS.map(column))},${checks},"")`;
}

/** What remains to be done about a grant that is typed rightly; the gravest first. */
function followUp(t: FundersTexts): string {
  const words = t.followUp;
  const situation = "eq_financeurs_situation";
  const known = `ISNUMBER(${situation})`;
  const expected = [
    ["avance", "avance_date"],
    ["acompte", "acompte_date"],
    ["acompte2", "acompte2_date"],
    ["solde", "solde_prevu"],
  ] as const;
  const isDue = (date: string): string => `(${date}<>"")*(${date}<=${situation})`;
  const due = expected
    .map(([amount, date]) => `IF(${isDue(column(date))},IF(${column(amount)}="",0,${column(amount)}),0)`)
    .join("+");
  const undated = expected
    .map(([amount, date]) => `IF(${column(amount)}="",0,${column(amount)}>0)*(${column(date)}="")`)
    .join("+");
  const isPublic = `(LEFT(${column("code")},2)="PU")`;
  // The threshold is per authority and year: sums of the same funder count together.
  const ofFunder = `SUMIF(${column("financeur")},${column("financeur")},${column("annee")})`;
  return whenRight(
    firstOf(
      [
        [
          `(${isPublic})*(${ofFunder}>eq_seuil_convention)*(${column("convention")}="")>0`,
          quoted(words.agreement),
        ],
        [
          `IF(${known},(${granted}<>"")*(${column("remis")}="")*(${column("rapport")}<${situation}),0)>0`,
          quoted(words.report),
        ],
        [`IF(${known},(${due})>${received}+0.005,FALSE)`, quoted(words.late)],
        [`(${granted}<>"")*(${received}>${granted}+0.005)>0`, quoted(words.tooMuch)],
        [`(${base}<>"")*(${granted}>${base}+0.005)>0`, quoted(words.base)],
        [notGranted, quoted(words.pending)],
        [`${undated}>0`, quoted(words.undated)],
      ],
      quoted(words.fine),
    ),
  );
}
