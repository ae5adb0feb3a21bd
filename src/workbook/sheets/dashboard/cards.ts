/** Twelve cards: what a board asks first. A figure whose sheet is not in the workbook is to be filled in. */
import { area, at, formula, height, name, paint, put } from "../../draft";
import type { SheetKind } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { CARDS, ROW, type DashboardContext } from "./layout";

interface Card {
  key: keyof DashboardContext["t"]["cards"];
  needs: SheetKind;
  value: string;
  numberFormat: string;
}

/** What follows `eq_tableau_` in the name of each card. */
const EQ_KEYS: Record<Card["key"], string> = {
  net: "net",
  gross: "brut",
  public: "part_publique",
  total: "budget",
  caps: "plafonds",
  cash: "point_bas",
  members: "adherents",
  averageFee: "cotisation_moyenne",
  unpaid: "impayes",
  perMember: "par_adherent",
  perStaff: "par_etp",
  done: "realise",
};

const { percent, euros, number } = formats;
const perHead = (divisor: string): string =>
  `IF(OR(N(${divisor})=0,eq_total_ressources=0),"",eq_total_ressources/${divisor})`;

const ROWS: [Card[], Card[]] = [
  [
    { key: "net", needs: "budget", value: 'IF(eq_taux_net="","",eq_taux_net)', numberFormat: percent },
    { key: "gross", needs: "budget", value: 'IF(eq_taux_brut="","",eq_taux_brut)', numberFormat: percent },
    {
      key: "public",
      needs: "budget",
      value: 'IF(eq_part_publique="","",eq_part_publique)',
      numberFormat: percent,
    },
    { key: "total", needs: "budget", value: "eq_total_ressources", numberFormat: euros },
    {
      key: "caps",
      needs: "actions",
      value: `IF(eq_public_max="","",eq_public_max-MAX(eq_actions_public_plan,eq_actions_total_public))`,
      numberFormat: euros,
    },
    { key: "cash", needs: "cash", value: "eq_treso_point_bas", numberFormat: euros },
  ],
  [
    { key: "members", needs: "parameters", value: `IF(N(eq_membres)=0,"",eq_membres)`, numberFormat: number },
    { key: "averageFee", needs: "members", value: "eq_cotisation_moyenne", numberFormat: euros },
    { key: "unpaid", needs: "members", value: "eq_adherents_impayes", numberFormat: euros },
    { key: "perMember", needs: "budget", value: perHead("eq_membres"), numberFormat: euros },
    { key: "perStaff", needs: "budget", value: perHead("eq_etp"), numberFormat: euros },
    { key: "done", needs: "ledger", value: "eq_realise_part", numberFormat: percent },
  ],
];

export function cards(context: DashboardContext): void {
  ROWS.forEach((row, index) => {
    const top = ROW.cards[index]!;
    row.forEach((card, place) => drawCard(context, card, top, CARDS[place]!));
    height(context.sheet, top, 16);
    height(context.sheet, top + 1, 28);
    height(context.sheet, top + 2, 16);
    height(context.sheet, top + 3, 8);
  });
}

function drawCard({ sheet, t, options }: DashboardContext, card: Card, top: number, column: number): void {
  const { key, needs, value, numberFormat } = card;
  const words = t.cards[key];
  const isKnown = options.has(needs);
  const where = area(top + 1, column);
  put(sheet, top, column, words.label);
  // The board's page shows no error: *Contrôles* says what it cannot read.
  if (isKnown)
    put(
      sheet,
      top + 1,
      column,
      formula(`IFERROR(${/^eq_/.test(value) ? `IF(${value}="","",${value})` : value},"")`),
    );
  put(sheet, top + 2, column, noteOf(words.note, at(top + 1, column), options.has("budget")));
  paint(sheet, area(top, column), "cardLabel");
  paint(sheet, where, isKnown ? "cardValue" : "cardInput", { numberFormat });
  paint(sheet, area(top + 2, column), "cardNote");
  colourBySign(sheet, area(top + 2, column));
  // A figure of another sheet has its name there.
  if (isKnown) return;
  name(sheet, `eq_tableau_${EQ_KEYS[key]}`, where);
  const { refused, number: prompt } = t.validation;
  sheet.validations.push({
    area: where,
    rule: { kind: "decimal", min: -1e12 },
    prompt,
    error: { title: refused, message: prompt.message },
  });
}

/** What to make of the figure; a note that reads the plan is left out where there is none. */
function noteOf(note: string | ((value: string) => string), value: string, hasBudget: boolean) {
  const quiet = (text: string) => formula(`IFERROR(${text.slice(1)},"")`);
  if (typeof note === "function") return quiet(note(value));
  if (!note.startsWith("=")) return note;
  return hasBudget ? quiet(note) : undefined;
}
