import { unzip } from "@cj-tech-master/excelts/archive";
import { XMLParser, XMLValidator } from "fast-xml-parser";

/** Every part of a saved file as text, by its path. */
export async function partsOf(file: Uint8Array): Promise<Record<string, string>> {
  const parts: Record<string, string> = {};
  for await (const entry of unzip(file).entries()) {
    parts[entry.path] = new TextDecoder(entry.path.endsWith(".bin") ? "utf-16le" : "utf-8").decode(
      await entry.bytes(),
    );
  }
  return parts;
}

/** Names of the children of a sheet's root element, in order. */
export function childElements(xml: string): string[] {
  const [, root] = new XMLParser({ preserveOrder: true }).parse(xml) as Array<Record<string, object[]>>;
  return Object.values(root!)[0]!.map((child) => Object.keys(child)[0]!);
}

export function isWellFormed(xml: string): boolean {
  return XMLValidator.validate(xml) === true;
}

/** The `<c>` element of a cell. */
export function cellElement(xml: string, address: string): string {
  return new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(xml)?.[0] ?? "";
}
