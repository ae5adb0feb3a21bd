import type { ChartSeries } from "../../book/model";
import { displayText } from "../display-text";
import type { GridLocale } from "../index";

/** What a data label says, or an empty text. */
export function labelText(
  { labels, hasLabels }: ChartSeries,
  name: string,
  category: string,
  value: number,
  locale: GridLocale,
): string {
  if (!hasLabels) return "";
  const parts = [
    labels.showSeriesName ? name : "",
    labels.showCategoryName ? category : "",
    labels.showValue ? displayText(value, labels.numberFormat ?? "General", locale) : "",
  ];
  return parts.filter((part) => part !== "").join(" ; ");
}
