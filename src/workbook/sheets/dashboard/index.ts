/** One page for the board: cards, charts, sentences. Everything is read from the other sheets. */
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, formula, height, paint, put } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { colourBySign } from "../../signs";
import { TITLE_ROW } from "../../title-block";
import { cards } from "./cards";
import { charts } from "./charts";
import { chartData } from "./data";
import { CARDS, LAST, ROW, TALL, WIDTHS, type DashboardContext } from "./layout";
import { sentences } from "./sentences";

/** The sheet *Tableau de bord* as data. */
export function dashboardSheet(options: SheetOptions): SheetTemplate {
  const { dashboard: t } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "dashboard",
      name: t.sheetName,
      tabColor: colours.teal,
      columnWidths: WIDTHS,
      frozenRows: ROW.cards[0] - 1,
      titleRows: { top: TITLE_ROW, bottom: TITLE_ROW },
      pagesTall: 1,
      start: { row: ROW.cards[0] + 1, column: CARDS[0] },
    },
    options,
  );
  const context: DashboardContext = { sheet, t, options };
  title(context);
  cards(context);
  // Without the plan there is nothing to draw or to tell.
  let last: number = ROW.cards[1] + 2;
  if (options.has("budget")) {
    const data = chartData(context);
    charts(context, data);
    last = sentences(context, data);
    for (const top of ROW.charts) height(sheet, top + TALL, 8);
  }
  sheet.print.area = area(0, 0, last + 2, LAST + 1);
  return sheet;
}

function title({ sheet, t, options }: DashboardContext): void {
  put(sheet, TITLE_ROW, 1, formula(t.title));
  put(sheet, TITLE_ROW + 1, 1, formula(t.subtitle));
  height(sheet, 0, 8);
  height(sheet, TITLE_ROW, 28);
  height(sheet, TITLE_ROW + 2, 8);
  paint(sheet, area(TITLE_ROW, 1, 1, LAST), "title");
  paint(sheet, area(TITLE_ROW + 1, 1, 1, LAST), "subtitle");
  if (!options.has("checks")) return;
  const verdict = area(TITLE_ROW + 1, CARDS[4], 1, LAST - CARDS[4] + 1);
  put(sheet, verdict.top, verdict.left, formula(t.checks));
  sheet.merges.push(verdict);
  paint(sheet, verdict, "verdict");
  colourBySign(sheet, verdict);
}
