import type { PrintSetup, Sheet } from "../model";
import type { Worksheet } from "@cj-tech-master/excelts";

/** Excel.PaperType → number of the paper in the file (ECMA-376 18.3.1.63). */
const PAPER_SIZES: Record<string, number> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

const POINTS_PER_INCH = 72;

/** Excel's "normal" margins, in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Page set-up, header and footer. Print area and titles are names: see `defined-names.ts`. */
export function writePrintSetup(sheet: Sheet, worksheet: Worksheet): void {
  const { print } = sheet;
  Object.assign(worksheet.pageSetup, {
    orientation: print.orientation === "Landscape" ? "landscape" : "portrait",
    ...(print.paperSize === undefined ? {} : { paperSize: paperSize(print.paperSize) }),
    ...scaling(print.zoom),
    margins: margins(print.margins),
    horizontalCentered: print.centerHorizontally,
    verticalCentered: print.centerVertically,
    showGridLines: print.printGridlines,
    showRowColHeaders: print.printHeadings,
    blackAndWhite: print.blackAndWhite,
  });
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } =
    print.headersFooters;
  Object.assign(worksheet.headerFooter, {
    oddHeader: sections(leftHeader, centerHeader, rightHeader),
    oddFooter: sections(leftFooter, centerFooter, rightFooter),
  });
}

function paperSize(paper: string): number {
  const size = PAPER_SIZES[paper];
  if (size === undefined) throw new Error(`Paper size not known: ${paper}`);
  return size;
}

/** Fitting on pages; 0 pages in one direction means as many as it takes. */
function scaling(zoom: PrintSetup["zoom"]): Record<string, unknown> {
  const { horizontalFitToPages, verticalFitToPages, scale } = zoom ?? {};
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined) {
    return scale === undefined ? {} : { scale };
  }
  return { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 };
}

function margins(points: PrintSetup["margins"]): Record<string, number> {
  const inches = Object.entries(points ?? {}).map(([side, value]) => [side, value / POINTS_PER_INCH]);
  return { ...MARGINS, ...Object.fromEntries(inches) };
}

function sections(left = "", center = "", right = ""): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}
