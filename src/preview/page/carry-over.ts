/** Takes the book along when the page loads again in the other language. */
import type { Book } from "../book/model";
import type { GridLocale } from "../grid";

/** Where the book waits in the browser's session storage. */
export const CARRIED_BOOK = "equilibre.preview.book";

/** A book with its results, as they are in a language. */
export interface CarriedBook {
  book: Book;
  locale: GridLocale;
}

/** False when the book does not fit in the browser's session storage. */
export function carryBook(carried: CarriedBook): boolean {
  try {
    sessionStorage.setItem(CARRIED_BOOK, JSON.stringify(carried));
    return true;
  } catch {
    return false;
  }
}

/** The book carried over, once. Everything else goes: office.js keeps the last host's settings there. */
export function takeCarriedBook(): CarriedBook | undefined {
  const carried = sessionStorage.getItem(CARRIED_BOOK);
  sessionStorage.clear();
  return carried ? (JSON.parse(carried) as CarriedBook) : undefined;
}
