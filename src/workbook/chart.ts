/**
 * A chart of the template. It reads cells, so that it follows the figures. Colours differ in lightness and markers in
 * shape: a chart must say the same in greyscale and to colour-blind eyes.
 */
import type { Area, Content } from "./model";

/** Cells of the chart's own sheet, or those of a workbook name that means plain cells. */
export type ChartSource = Area | { name: `eq_${string}` };

export type ChartType = "ring" | "bars" | "columns" | "stackedColumns" | "line" | "points" | "curve";

export type Marker = "Circle" | "Square" | "Diamond" | "Triangle" | "X" | "None";

export interface ChartSeries {
  name: string;
  values: ChartSource;
  /** What the values stand for: categories, or the abscissas of points and curves. */
  categories?: ChartSource;
  color: string;
  /** Of lines and points. */
  marker?: Marker;
  /** Of lines and curves. */
  dash?: "Dash" | "Dot";
  /** Colours of the slices of a ring, in order. */
  pointColors?: string[];
  labels?: ChartLabels;
}

export interface ChartLabels {
  show: "value" | "percent" | "category" | "series";
  numberFormat?: string;
  position?: "Center" | "OutsideEnd" | "Top" | "Bottom" | "Right";
  color?: string;
}

export interface ChartAxis {
  title?: string;
  numberFormat?: string;
  min?: number;
  max?: number;
  /** From one labelled value to the next. */
  step?: number;
  /** First category on top, or values from right to left. */
  reversed?: boolean;
  gridlines?: boolean;
  hidden?: boolean;
  /** Labels stay at the edge of the chart where values are negative. */
  labelsAtEdge?: boolean;
}

export interface TemplateChart {
  /** As Excel's selection pane shows it; at most 31 characters. */
  name: string;
  type: ChartType;
  title: string;
  /** Cells that the chart covers. */
  area: Area;
  /**
   * What the chart says, in words. Office.js has no member for the alternative text of a chart, so it stands in the cell
   * under the chart's top left corner, where a screen reader finds it, and being a cell it may hold live figures.
   */
  description: Content;
  /** How the series lie in the cells: given to Excel, which would guess, and on the web guesses otherwise. */
  seriesBy: "Columns" | "Rows";
  series: [ChartSeries, ...ChartSeries[]];
  categoryAxis?: ChartAxis;
  valueAxis?: ChartAxis;
  legend: "Right" | "Bottom" | "Top" | "None";
}

/** A chart before its place on the sheet is known. */
export type UnplacedChart = Omit<TemplateChart, "area">;
