/** Books and sheets as Excel makes them new. */
import type { Book, Sheet } from "./model";

/** The name Excel gives a new sheet, before its number. */
const SHEET_WORD = { fr: "Feuil", en: "Sheet" } as const;

export interface BookOptions {
  name?: string;
  /** Names of the first sheets; by default one sheet, named in the language. */
  sheetNames?: string[];
  /** `fr-FR`: Feuil1, Classeur1. Default `en-US`. */
  language?: string;
}

export function createBook(options: BookOptions = {}): Book {
  const french = options.language?.startsWith("fr") ?? false;
  const book: Book = {
    name: options.name ?? (french ? "Classeur1.xlsx" : "Book1.xlsx"),
    sheets: [],
    activeSheetId: "",
    names: [],
    customXml: [],
    styles: {},
    defaultFont: { name: "Calibri", size: 11 },
    settings: {},
    readOnly: false,
    structureProtected: false,
    nextId: 1,
  };
  for (const name of options.sheetNames ?? [`${SHEET_WORD[french ? "fr" : "en"]}1`]) {
    book.sheets.push(createSheet(sheetId(book.nextId++), name));
  }
  book.activeSheetId = book.sheets[0]!.id;
  return book;
}

/** Excel's worksheet ids look like `{00000000-0001-0000-0000-000000000000}`. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** Ids of custom XML parts are of the same make. */
export function customXmlId(number: number): string {
  return sheetId(number).replace("-0001-", "-0002-");
}

export function createSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    // 64 and 20 pixels at 96 dpi: Excel's columns and rows for Calibri 11.
    standardWidth: 48,
    standardHeight: 15,
    cells: {},
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    validations: [],
    rules: [],
    charts: [],
    names: [],
    customProperties: {},
    print: {
      orientation: "Portrait",
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      printHeadings: false,
      blackAndWhite: false,
      headersFooters: {},
    },
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

/** The first free `Sheet1`, `Sheet2` … (`Feuil1` … when the book's sheets are named in French). */
export function freeSheetName(book: Book, language: string | undefined): string {
  const word = SHEET_WORD[language?.startsWith("fr") ? "fr" : "en"];
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number++) {
    if (!taken.has(`${word}${number}`.toLowerCase())) return `${word}${number}`;
  }
}
