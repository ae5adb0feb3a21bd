/**
 * What every other sheet reads: the organisation, how to calculate, dated legal values and marks with their
 * sources, resource codes and usual funders.
 */
import { texts } from "../../../i18n";
import { absoluteAddress } from "../../address";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, formula, paint, put } from "../../draft";
import type { Area, SheetTemplate, SheetOptions } from "../../model";
import { colourBySign } from "../../signs";
import { titleBlock, TITLE_ROW } from "../../title-block";
import { choiceLists } from "./choice-lists";
import { codeTables } from "./code-tables";
import { COLUMN, FIRST_BLOCK, LISTS, WIDTHS, type Draft } from "./layout";
import { choicesBlock, structureBlock, targetBlock, yearUsed } from "./own-values";
import { referenceBlocks } from "./reference-values";

/** The sheet *Paramètres* as data. */
export function parametersSheet(options: SheetOptions): SheetTemplate {
  const { parameters: t, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "parameters",
      name: t.sheetName,
      tabColor: colours.grey,
      columnWidths: [...WIDTHS, 16, ...Array.from({ length: LISTS.count + 1 }, () => LISTS.width)],
      frozenRows: FIRST_BLOCK - 1,
      titleRows: { top: TITLE_ROW, bottom: TITLE_ROW },
      pagesTall: 2,
      start: { row: FIRST_BLOCK + 1, column: COLUMN.value },
    },
    options,
  );
  titleBlock(sheet, {
    title: t.title,
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: COLUMN.until,
    last: COLUMN.last,
  });
  const draft: Draft = { sheet, t, options, row: FIRST_BLOCK };
  const lists = choiceLists(draft);
  yearUsed(draft);
  structureBlock(draft, lists);
  choicesBlock(draft, lists);
  targetBlock(draft);
  toCheckLine(draft, referenceBlocks(draft));
  sheet.print.area = area(0, 0, codeTables(draft) + 2, COLUMN.last + 1);
  return sheet;
}

/** Under the title: how many dated values are not known to hold for year N. */
function toCheckLine({ sheet, t }: Draft, states: Area[]): void {
  const count = states.map((where) => `COUNTIF(${absoluteAddress(where)},"!*")`).join("+");
  const line = area(TITLE_ROW + 2, COLUMN.label, 1, 2);
  sheet.merges.push(line);
  put(sheet, line.top, line.left, formula(t.toCheck(`(${count})`)));
  paint(sheet, line, "verdict", { align: "Left" });
  colourBySign(sheet, line);
}
