import { unzip, zip } from "@cj-tech-master/excelts/archive";

/** Parts of a file by their path in the package, in the order they are written. */
export type Parts = Map<string, Uint8Array | string>;

export async function unpack(file: Uint8Array): Promise<Parts> {
  const parts: Parts = new Map();
  for await (const entry of unzip(file).entries()) parts.set(entry.path, await entry.bytes());
  return parts;
}

/** Packs without dates: the same parts give the same bytes. */
export function pack(parts: Parts): Promise<Uint8Array> {
  const archive = zip({ reproducible: true, noSort: true });
  for (const [path, content] of parts) archive.add(path, content);
  return archive.bytes();
}

/** Path of the sheet at a place of the book, from 0. */
export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

export function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`The file has no part ${path}`);
  parts.set(path, change(typeof part === "string" ? part : new TextDecoder().decode(part)));
}

/** Adds an element, or nothing if it is empty, before the first of its possible followers. */
export function insertBefore(xml: string, follower: RegExp, added: string): string {
  return insertAt(xml, xml.search(follower), added);
}

/** Adds an element after the last of its possible forerunners. */
export function insertAfterLast(xml: string, forerunner: RegExp, added: string): string {
  const last = [...xml.matchAll(forerunner)].at(-1);
  return insertAt(xml, last ? last.index + last[0].length : -1, added);
}

function insertAt(xml: string, place: number, added: string): string {
  if (place < 0) throw new Error("The file has no place for an element it should hold");
  return xml.slice(0, place) + added + xml.slice(place);
}
