/** Sentences for the general assembly, made of the figures: they say nothing where a figure is missing. */
import { area, formula, height, paint, put } from "../../draft";
import { band } from "../../figures-block";
import type { ChartData } from "./data";
import { LAST, ROW, type DashboardContext } from "./layout";

/** Returns the last row used. */
export function sentences({ sheet, t, options }: DashboardContext, data: ChartData): number {
  const words = t.sentences;
  const said = [
    words.plan(data.publicCash, data.privateCash),
    words.rate,
    words.target(data.missing),
    ...(options.has("members") ? [words.members("eq_membres", "eq_cotisation_moyenne")] : []),
    words.vigilance(data.vigilance.crossed),
    ...(options.has("actions") ? [words.caps] : []),
    ...(options.has("cash") ? [words.cash] : []),
  ];
  band(sheet, ROW.sentences, [1, LAST], words.title);
  said.forEach((sentence, index) => {
    const row = ROW.sentences + 1 + index;
    put(sheet, row, 1, formula(sentence));
    paint(sheet, area(row, 1), "label");
    height(sheet, row, 17);
  });
  return ROW.sentences + said.length;
}
