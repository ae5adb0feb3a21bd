/** How the amounts of a year spread over its months: weights, of which only the share in their total counts. */
import { area, at, formula, height, name, paint, put } from "../../draft";
import { band, FLOW_KEYS, PLAN, PROFILE, COLUMN, refuse, type CashContext } from "./layout";

export function profileBlock(context: CashContext): void {
  const { sheet, t } = context;
  const { top, month, first } = PROFILE;
  const count = FLOW_KEYS.length;
  band(sheet, top, month, count + 1, t.profile.title);
  put(sheet, top + 1, month, t.profile.month, ...FLOW_KEYS.map((key) => t.plan[key]));
  paint(sheet, area(top + 1, month, 1, count + 1), "columnHeading");
  paint(sheet, area(top + 1, first, 1, count), "columnHeading", { align: "Center" });
  height(sheet, top + 1, 44);
  for (let index = 0; index < 12; index++) {
    put(
      sheet,
      top + 2 + index,
      month,
      formula(at(PLAN.first + index, COLUMN.month)),
      ...FLOW_KEYS.map(() => 1),
    );
  }
  paint(sheet, area(top + 2, month, 12), "label", { numberFormat: "mmmm", align: "Left" });
  const weights = area(top + 2, first, 12, count);
  paint(sheet, weights, "input", { align: "Center" });
  name(sheet, "eq_treso_profils", weights);
  refuse(context, weights, { kind: "decimal", min: 0 }, t.validation.weight);
}
