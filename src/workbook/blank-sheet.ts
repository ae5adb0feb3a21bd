import { area } from "./draft";
import type { SheetKind, SheetTemplate, SheetOptions } from "./model";
import { texts } from "../i18n";

/** What a sheet says of itself before anything stands on it. */
export interface SheetFrame {
  kind: SheetKind;
  name: string;
  tabColor: string;
  columnWidths: number[];
  frozenRows: number;
  titleRows: { top: number; bottom: number };
  pagesTall?: number;
  start: { row: number; column: number };
}

/** Version of the template: written into every sheet, so that a later one can tell. */
export const TEMPLATE_VERSION = 1;

/** A sheet with its frame and nothing on it yet: A4 landscape, one page wide. */
export function blankSheet(frame: SheetFrame, options: SheetOptions): SheetTemplate {
  const { titleRows, pagesTall, ...rest } = frame;
  const { language, year, example, followUp } = options;
  return {
    ...rest,
    version: TEMPLATE_VERSION,
    origin: { language, year, example, followUp },
    rowHeight: 18,
    rowHeights: [],
    cells: [],
    styles: [],
    ahead: [],
    merges: [],
    names: [],
    tables: [],
    validations: [],
    verdicts: [],
    rules: [],
    charts: [],
    print: {
      orientation: "Landscape",
      area: area(0, 0),
      titleRows,
      pagesWide: 1,
      ...(pagesTall === undefined ? {} : { pagesTall }),
      footerLeft: "&A",
      footerRight: texts(language).sheet.page,
    },
  };
}
