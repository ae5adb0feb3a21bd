/** Saves the book as .xlsx through the server, and hands it to the browser as a download. */
import type { Book } from "../book/model";
import { element } from "./element";

export async function downloadBook(book: Book): Promise<string> {
  const response = await fetch("/preview/save", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(book),
  });
  if (!response.ok) throw new Error(await response.text());
  const name = `${book.name.replace(/\.xlsx$/i, "")}.xlsx`;
  const address = URL.createObjectURL(await response.blob());
  element("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
  return name;
}
