/** Takes the book along when the page loads again in the other language. */
import type { Book } from "../book/model";

const KEY = "equilibre.preview.book";

/** False when the book does not fit in the browser's session storage. */
export function carryBook(book: Book): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(book));
    return true;
  } catch {
    return false;
  }
}

/** The book carried over, once. Everything else goes: office.js keeps the last host's settings there. */
export function takeCarriedBook(): Book | undefined {
  const carried = sessionStorage.getItem(KEY);
  sessionStorage.clear();
  return carried ? (JSON.parse(carried) as Book) : undefined;
}
