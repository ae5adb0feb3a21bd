/** The plan in the layout of grant application form CERFA 12156*06, in whole euros. */
import { texts } from "../../../i18n";
import { blankSheet } from "../../blank-sheet";
import { colours } from "../../colours";
import { area, formula, height } from "../../draft";
import { band } from "../../figures-block";
import type { SheetOptions, SheetTemplate } from "../../model";
import { columnHeads } from "../../section";
import { titleBlock } from "../../title-block";
import { chargesBlock } from "./charges";
import { checksBlock } from "./checks";
import { CHARGE, LAST, PRODUCT, ROW, WIDTHS, type CerfaContext } from "./context";
import { inKindBlock } from "./in-kind";
import { productsBlock } from "./products";

/** The sheet *CERFA* as data. */
export function cerfaSheet(options: SheetOptions): SheetTemplate {
  const { cerfa: t, sheet: words } = texts(options.language);
  const sheet = blankSheet(
    {
      kind: "cerfa",
      name: t.sheetName,
      tabColor: colours.publicMoney,
      columnWidths: WIDTHS,
      frozenRows: ROW.first,
      titleRows: { top: ROW.bands, bottom: ROW.heads },
      pagesTall: 1,
      start: { row: ROW.first + 1, column: CHARGE.known },
    },
    options,
  );
  titleBlock(sheet, {
    title: formula(t.title),
    subtitle: t.subtitle,
    legend: words.legend,
    legendColumn: PRODUCT.exact,
    last: LAST,
  });
  const context: CerfaContext = { sheet, t, options };
  headings(context);
  height(sheet, ROW.first, 16, ROW.left - ROW.first + 1);
  chargesBlock(context);
  productsBlock(context);
  inKindBlock(context);
  sheet.print.area = area(0, 0, checksBlock(context) + 2, LAST + 1);
  return sheet;
}

function headings({ sheet, t }: CerfaContext): void {
  const { columns } = t;
  const right = { align: "Right" } as const;
  band(sheet, ROW.bands, [CHARGE.account, CHARGE.whole], t.charges);
  band(sheet, ROW.bands, [PRODUCT.account, LAST], t.products);
  columnHeads(
    sheet,
    ROW.heads,
    CHARGE.whole,
    [
      { column: CHARGE.account, text: columns.account, align: "Center" },
      { column: CHARGE.label, text: columns.charge },
      { column: CHARGE.known, text: columns.known, ...right },
      { column: CHARGE.key, text: columns.key, ...right },
      { column: CHARGE.exact, text: columns.exact, ...right },
      { column: CHARGE.whole, text: columns.whole, ...right },
    ],
    30,
  );
  columnHeads(
    sheet,
    ROW.heads,
    LAST - PRODUCT.account + 1,
    [
      { column: PRODUCT.account, text: columns.account, align: "Center" },
      { column: PRODUCT.label, text: columns.product },
      { column: PRODUCT.exact, text: columns.exact, ...right },
      { column: PRODUCT.whole, text: columns.whole, ...right },
    ],
    30,
  );
}
