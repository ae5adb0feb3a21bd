import { areaAddress, type SheetTemplate } from "../workbook";

/** Margins of a printed page, in points. */
const MARGIN = 36;

export function setUpPrint({ pageLayout }: Excel.Worksheet, { print }: SheetTemplate): void {
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = "A4";
  pageLayout.setPrintArea(areaAddress(print.area));
  if (print.titleRows)
    pageLayout.setPrintTitleRows(`$${print.titleRows.top + 1}:$${print.titleRows.bottom + 1}`);
  pageLayout.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.pagesTall ? { verticalFitToPages: print.pagesTall } : {}),
  };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Points", { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN });
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = print.footerLeft;
  defaultForAllPages.rightFooter = print.footerRight;
}
