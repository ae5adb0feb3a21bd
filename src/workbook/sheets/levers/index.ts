/** Where more own revenue could come from: six levers rated by the treasurer, conditions, shared costs. */
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { titleBlock, TITLE_ROW } from "../../title-block";
import { conditionsBlock } from "./conditions";
import { leversChart } from "./chart";
import { COLUMN, ROW, WIDTHS, type LeversContext } from "./context";
import { matrixBlock } from "./matrix";
import { sharingBlock } from "./sharing";

/** The sheet *Leviers* as data. */
export function leversSheet(options: SheetOptions): SheetTemplate {
  const { levers: t, parameters, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "levers",
      name: t.sheetName,
      tabColor: colours.privateMoney,
      columnWidths: WIDTHS,
      frozenRows: ROW.matrix - 1,
      titleRows: { top: TITLE_ROW, bottom: TITLE_ROW },
      start: { row: ROW.first, column: COLUMN.impact },
    },
    options,
  );
  titleBlock(sheet, {
    title: t.title,
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: COLUMN.gain,
    last: COLUMN.last,
  });
  const context: LeversContext = { sheet, t, options };
  matrixBlock(context);
  conditionsBlock(context, parameters.yes);
  const last = sharingBlock(context);
  leversChart(context);
  sheet.print.area = area(0, 0, last + 2, COLUMN.last + 1);
  return sheet;
}
