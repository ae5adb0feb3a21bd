/** The line at the bottom: what is going on, what a cell's error means, the sum of what is selected. */
import type { Area, Book, CellValue } from "../book/model";
import { localErrorText } from "../grid/french-formulas";
import type { GridLocale } from "../grid";
import { element } from "./element";
import type { Words } from "./words";

export interface SelectionFigures {
  count: number;
  numbers: number;
  sum: number;
}

/** Counts what a selection holds, as Excel's status bar does: texts count, only numbers add up. */
export function selectionFigures(book: Book, sheetId: string, area: Area): SelectionFigures {
  const figures = { count: 0, numbers: 0, sum: 0 };
  const cells = book.sheets.find((sheet) => sheet.id === sheetId)?.cells ?? {};
  for (const [row, columns] of Object.entries(cells)) {
    if (Number(row) < area.top || Number(row) > area.bottom) continue;
    for (const [column, cell] of Object.entries(columns)) {
      if (Number(column) < area.left || Number(column) > area.right) continue;
      if (cell.v === undefined) continue;
      figures.count += 1;
      if (typeof cell.v !== "number") continue;
      figures.numbers += 1;
      figures.sum += cell.v;
    }
  }
  return figures;
}

/** `#VALEUR! · La cotisation …`, as Excel's error card says it. */
function errorMessage(value: CellValue | undefined, locale: GridLocale): string {
  if (typeof value !== "object") return "";
  const { error, message } = value;
  return message ? `${localErrorText(error, locale)} · ${message}` : localErrorText(error, locale);
}

export interface StatusBar {
  /** What is going on; an empty text means ready. */
  say(message: string, kind?: "progress" | "problem"): void;
  showSelection(book: Book, sheetId: string, area: Area): void;
}

export function createStatusBar(bar: HTMLElement, locale: GridLocale, words: Words): StatusBar {
  const message = element("span", { class: "status-message", role: "status" }, words.ready);
  const cellError = element("span", { class: "status-error", role: "status" });
  const figures = element("span", { class: "status-figures" });
  const mark = element("span", { class: "status-mark" }, words.preview);
  bar.replaceChildren(message, cellError, figures, mark);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

  return {
    say(text, kind) {
      message.textContent = text || words.ready;
      message.dataset["kind"] = kind ?? "";
    },
    showSelection(book, sheetId, area) {
      const sheet = book.sheets.find(({ id }) => id === sheetId);
      cellError.textContent = errorMessage(sheet?.cells[area.top]?.[area.left]?.v, locale);
      const { count, numbers, sum } = selectionFigures(book, sheetId, area);
      figures.textContent =
        numbers < 2
          ? ""
          : [
              words.figure(words.average, number.format(sum / numbers)),
              words.figure(words.count, number.format(count)),
              words.figure(words.sum, number.format(sum)),
            ].join("   ");
    },
  };
}
