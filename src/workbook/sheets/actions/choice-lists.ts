/** What may be chosen in the list; validation lists come from ranges. */
import { CATEGORIES } from "../../../domain";
import { area, name, paint, put } from "../../draft";
import { LISTS, SUMMARY_ROW, type Draft } from "./layout";

export function choiceLists({ sheet, t }: Draft): void {
  const lists: [`eq_${string}`, readonly string[]][] = [
    ["eq_actions_liste_categories", CATEGORIES.words],
    ["eq_actions_liste_statuts", Object.values(t.states)],
  ];
  put(sheet, SUMMARY_ROW, LISTS.first, t.lists);
  paint(sheet, area(SUMMARY_ROW, LISTS.first, 1, lists.length), "columnHeading");
  lists.forEach(([eqName, items], index) => {
    const where = area(SUMMARY_ROW + 1, LISTS.first + index, items.length);
    items.forEach((item, line) => put(sheet, where.top + line, where.left, item));
    paint(sheet, where, "detail");
    name(sheet, eqName, where);
  });
}
