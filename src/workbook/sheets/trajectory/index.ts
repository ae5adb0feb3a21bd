/**
 * From N to N+5: resources along the present slope, rates against the way to the target, and what would close the gap.
 */
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, formula } from "../../draft";
import type { SheetOptions, SheetTemplate } from "../../model";
import { titleBlock, TITLE_ROW } from "../../title-block";
import { trajectoryChart } from "./chart";
import { COLUMN, ROW, WIDTHS, type TrajectoryContext } from "./context";
import { familiesBlock } from "./families";
import { leversBlock } from "./levers";
import { gapBlock, ratesBlock, scenarioBlock } from "./rates";
import { effortBlock, startBlock } from "./start";

/** The sheet *Trajectoire* as data. */
export function trajectorySheet(options: SheetOptions): SheetTemplate {
  const { trajectory: t, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "trajectory",
      name: t.sheetName,
      tabColor: colours.privateMoney,
      columnWidths: WIDTHS,
      frozenRows: ROW.start - 1,
      titleRows: { top: TITLE_ROW, bottom: TITLE_ROW },
      start: { row: ROW.state, column: COLUMN.figure },
    },
    options,
  );
  titleBlock(sheet, {
    title: formula(t.title),
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: COLUMN.last,
    last: COLUMN.remark,
  });
  const context: TrajectoryContext = { sheet, t, options };
  startBlock(context);
  effortBlock(context);
  familiesBlock(context);
  ratesBlock(context);
  gapBlock(context);
  scenarioBlock(context);
  const last = trajectoryChart(context, leversBlock(context) + 2);
  sheet.print.area = area(0, 0, last + 2, COLUMN.remark + 1);
  return sheet;
}
