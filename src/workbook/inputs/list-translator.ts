/** Words chosen from a list, in the language of other sheets: lists of both have the same words in the same order. */
import type { Content, SheetTemplate } from "../model";
import { cellsOf } from "./input-names";
import { contentsOf } from "./sheet-contents";

/** For the cells of a name: the same choice as the new sheets' list has it, or the content as it is. */
export function listTranslator(
  from: readonly SheetTemplate[],
  to: readonly SheetTemplate[],
): (name: string, content: Content) => Content {
  const sources = new Map(from.flatMap((sheet) => [...listSources(sheet)]));
  const [before, after] = [textsByName(from), textsByName(to)];
  return (name, content) => {
    const source = sources.get(name);
    if (source === undefined || typeof content !== "string") return content;
    const place = before.get(source)?.indexOf(content) ?? -1;
    return (place >= 0 ? after.get(source)?.[place] : undefined) ?? content;
  };
}

/** The name of the list that the cells of each name are chosen from. */
function* listSources(sheet: SheetTemplate): Generator<[name: string, source: string]> {
  for (const { area, rule } of sheet.validations) {
    if (rule.kind !== "list") continue;
    for (const item of sheet.names) {
      const { top, left, bottom, right } = item.area;
      if (left >= area.left && right <= area.right && top <= area.bottom && bottom >= area.top)
        yield [item.name, rule.source.slice(1)];
    }
  }
}

/** The fixed texts under each name, in order. */
function textsByName(sheets: readonly SheetTemplate[]): Map<string, (string | null)[]> {
  return new Map(
    sheets.flatMap((sheet) => {
      const contents = contentsOf(sheet);
      return sheet.names.map((item): [string, (string | null)[]] => [
        item.name,
        cellsOf(item).map(([row, column]) => {
          const content = contents.get(`${row},${column}`);
          return typeof content === "string" ? content : null;
        }),
      ]);
    }),
  );
}
