/**
 * The book: what Excel would hold, as plain serialisable data. It is the truth of the preview; the grid only
 * calculates and shows it. Rows and columns count from 0. Formulas are in Excel's invariant form (English
 * names, `,` between arguments, `.` as decimal mark), as Office.js writes them.
 */

export type ErrorCode =
  "#DIV/0!" | "#N/A" | "#NAME?" | "#NULL!" | "#NUM!" | "#REF!" | "#VALUE!" | "#SPILL!" | "#CALC!" | "#BUSY!";

export interface CellError {
  error: ErrorCode;
  /** What a custom function said about it (Excel shows it in the cell's error card). */
  message?: string;
}

/** An absent value is an empty cell. */
export type CellValue = number | string | boolean | CellError;

export interface Cell {
  /** Constant, or the last calculated result of `f`. */
  v?: CellValue;
  /** Formula, starting with `=`. */
  f?: string;
  /** Key into {@link Book.styles}. */
  s?: string;
  /** On the anchor of a spilled array: the size of the array. */
  spill?: { rows: number; columns: number };
  /** In a cell filled by a spill: the anchor's A1 address on the same sheet. Such a cell has no `f`. */
  from?: string;
  link?: Link;
}

/** A hyperlink, as Excel.RangeHyperlink: to an address outside, or to a place in the workbook. */
export interface Link {
  address?: string;
  /** `Feuil1!A1` or a workbook name. */
  documentReference?: string;
  screenTip?: string;
}

export interface Font {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single" | "Double";
  strikethrough?: boolean;
  color?: string;
}

export type BorderSide = "top" | "bottom" | "left" | "right";

export interface Border {
  style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string;
}

export interface Style {
  font?: Font;
  /** `#RRGGBB`; absent = no fill. */
  fill?: string;
  /** Invariant number format; absent = `General`. */
  numberFormat?: string;
  horizontal?:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrap?: boolean;
  shrink?: boolean;
  indent?: number;
  borders?: Partial<Record<BorderSide, Border>>;
  /** Absent = true, as in Excel. */
  locked?: boolean;
  formulaHidden?: boolean;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface TableColumn {
  id: number;
  name: string;
  totalsFormula?: string;
  totalsLabel?: string;
}

export interface Table {
  id: string;
  name: string;
  /** Header, data and totals rows together. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  columns: TableColumn[];
}

/** Shapes as in Excel.DataValidationRule, Excel.DataValidationPrompt, Excel.DataValidationErrorAlert. */
export interface Validation {
  areas: Area[];
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  prompt?: { showPrompt: boolean; title: string; message: string };
  errorAlert?: {
    showAlert: boolean;
    style: "Stop" | "Warning" | "Information";
    title: string;
    message: string;
  };
}

export interface RuleFormat {
  font?: Pick<Font, "bold" | "italic" | "color" | "underline" | "strikethrough">;
  fill?: string;
  numberFormat?: string;
  borders?: Partial<Record<BorderSide, Border>>;
}

/** A conditional format. `formula` refers to the top left cell of the first area. */
export interface Rule {
  id: string;
  areas: Area[];
  stopIfTrue: boolean;
  kind:
    | { type: "Custom"; formula: string; format: RuleFormat }
    | { type: "CellValue"; operator: string; formula1: string; formula2?: string; format: RuleFormat }
    | { type: "ContainsText"; operator: string; text: string; format: RuleFormat }
    | { type: "DataBar"; color: string; min?: string; max?: string };
}

export interface PrintSetup {
  orientation: "Portrait" | "Landscape";
  /** Excel.PaperType, e.g. `A4`. Absent = the printer's. */
  paperSize?: string;
  area?: Area;
  titleRows?: { top: number; bottom: number };
  titleColumns?: { left: number; right: number };
  /** Pages to fit on, or a scale in percent. */
  zoom?: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number };
  /** In points. */
  margins?: {
    top?: number;
    bottom?: number;
    left?: number;
    right?: number;
    header?: number;
    footer?: number;
  };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  /** Excel's header codes (`&P`, `&N`, `&A` …). */
  headersFooters: Partial<
    Record<
      "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
      string
    >
  >;
}

export interface DefinedName {
  name: string;
  /** `=Feuil1!$A$1:$B$2`, `=0.15` … in invariant form. */
  formula: string;
  visible: boolean;
  comment: string;
}

export type ChartType =
  | "Doughnut"
  | "BarClustered"
  | "ColumnClustered"
  | "ColumnStacked"
  | "Line"
  | "LineMarkers"
  | "XYScatter"
  | "XYScatterLines";

export type MarkerStyle =
  | "Automatic"
  | "None"
  | "Square"
  | "Diamond"
  | "Triangle"
  | "X"
  | "Star"
  | "Dot"
  | "Dash"
  | "Circle"
  | "Plus";

export type ChartFont = Pick<Font, "name" | "size" | "bold" | "italic" | "color">;

/** An absent part is automatic, as Excel draws it when nobody has chosen. */
export interface ChartLine {
  color?: string;
  style?: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "RoundDot";
  /** In points. */
  weight?: number;
}

export interface ChartLabels {
  showValue: boolean;
  showPercentage: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  position?: "Center" | "InsideEnd" | "InsideBase" | "OutsideEnd" | "Left" | "Right" | "Top" | "Bottom";
  numberFormat?: string;
  font: ChartFont;
}

/** A reference such as `='Mon budget'!$B$2:$B$9`; it follows its cells. */
export type ChartReference = string;

export interface ChartSeries {
  /** A text, or a reference to the cell that holds it. */
  name: string;
  values: ChartReference;
  /** Labels of the categories, or the abscissas of a scatter chart. Absent = 1, 2, 3 … */
  categories?: ChartReference;
  fill?: string;
  line: ChartLine;
  marker: { style: MarkerStyle; size: number; background?: string; foreground?: string };
  /** Fills of single points, by their index. */
  pointFills: Record<number, string>;
  hasLabels: boolean;
  labels: ChartLabels;
  /** In percent. */
  gapWidth: number;
  overlap: number;
  holeSize: number;
  smooth: boolean;
}

export interface ChartAxis {
  visible: boolean;
  /** Absent = none. */
  title?: { text: string; font: ChartFont };
  numberFormat?: string;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  reversed: boolean;
  labelPosition: "NextToAxis" | "High" | "Low" | "None";
  gridlines: { visible: boolean; line: ChartLine };
  line: ChartLine;
  font: ChartFont;
}

/** A place on a sheet: a cell and points from its top left corner. */
export interface ChartCorner {
  row: number;
  column: number;
  x: number;
  y: number;
}

/** A chart, in the words of Excel.Chart. It moves and grows with the cells under it. */
export interface Chart {
  id: string;
  name: string;
  type: ChartType;
  plotBy: "Rows" | "Columns";
  /** Of all its texts, as far as they have none of their own. */
  font: ChartFont;
  from: ChartCorner;
  to: ChartCorner;
  /** Without text of its own, a chart of one series bears the series' name. */
  title: { visible: boolean; text?: string; font: ChartFont };
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right"; font: ChartFont };
  /** Charts without axes keep them for when their type changes. */
  axes: { category: ChartAxis; value: ChartAxis };
  displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  series: ChartSeries[];
}

export interface Sheet {
  /** As Excel's worksheet id: `{00000000-0001-0000-0000-000000000000}`. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Points; Excel's default for body font 11. */
  standardWidth: number;
  standardHeight: number;
  cells: Record<number, Record<number, Cell>>;
  /** Widths and heights that differ from the standard, in points. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Area[];
  frozen: { rows: number; columns: number };
  tables: Table[];
  validations: Validation[];
  /** In order of priority. */
  rules: Rule[];
  charts: Chart[];
  names: DefinedName[];
  customProperties: Record<string, string>;
  print: PrintSetup;
  protection?: { options: Record<string, unknown>; password?: string };
  selection: Area;
}

/** A part of the file that holds an add-in's own XML; no sheet shows it. */
export interface CustomXml {
  id: string;
  xml: string;
}

export interface Book {
  name: string;
  /** In tab order. */
  sheets: Sheet[];
  activeSheetId: string;
  names: DefinedName[];
  customXml: CustomXml[];
  styles: Record<string, Style>;
  /** Body font of the workbook. */
  defaultFont: { name: string; size: number };
  /** Office.context.document.settings. */
  settings: Record<string, unknown>;
  readOnly: boolean;
  structureProtected: boolean;
  /** Next number for a sheet id, table id, rule id. */
  nextId: number;
}
