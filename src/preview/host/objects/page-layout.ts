import { parseArea, splitAddress } from "../../book/address";
import { setLayout } from "../../book/layout";
import type { Area, PrintSetup } from "../../book/model";
import { edit } from "../excel";
import { invalidArgument, itemNotFound } from "../rich-error";
import { WireObject } from "../wire-object";
import { aBoolean, aNumber, oneOf } from "./check";
import { HeaderFooterGroup } from "./headers-footers";
import { RangeAreas } from "./range-areas";
import { RangeBase } from "./range-base";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;

/** Excel.PaperType, as far as European and North American offices use it. */
const PAPERS = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
] as const;

/** Points in an inch and in a centimetre. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Excel's margins when none are set, in points. */
const DEFAULT_MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

type Margin = keyof typeof DEFAULT_MARGINS;

export class PageLayout extends WireObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }
  get $type(): string {
    return "PageLayout";
  }
  override get $scalars() {
    return [
      "Orientation",
      "PaperSize",
      "BlackAndWhite",
      "Zoom",
      "CenterHorizontally",
      "CenterVertically",
      "PrintHeadings",
      "PrintGridlines",
      "LeftMargin",
      "RightMargin",
      "TopMargin",
      "BottomMargin",
      "HeaderMargin",
      "FooterMargin",
    ];
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this);
  }
  get print(): PrintSetup {
    return this.worksheet.sheet.print;
  }
  /** Sets properties of the print set-up; `undefined` takes one away. */
  change(part: { [K in keyof PrintSetup]?: PrintSetup[K] | undefined }): void {
    const { excel, sheet } = this.worksheet;
    const entries = Object.entries({ ...sheet.print, ...part }).filter(([, value]) => value !== undefined);
    const print = Object.fromEntries(entries) as unknown as PrintSetup;
    edit(excel, (changes) => setLayout(changes, sheet, "print", print));
  }

  get Orientation(): string {
    return this.print.orientation;
  }
  set Orientation(value: unknown) {
    this.change({ orientation: oneOf(ORIENTATIONS, value) });
  }
  get PaperSize(): string | null {
    return this.print.paperSize ?? null;
  }
  set PaperSize(value: unknown) {
    this.change({ paperSize: oneOf(PAPERS, value) });
  }
  get BlackAndWhite(): boolean {
    return this.print.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.change({ blackAndWhite: aBoolean(value) });
  }
  get CenterHorizontally(): boolean {
    return this.print.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.change({ centerHorizontally: aBoolean(value) });
  }
  get CenterVertically(): boolean {
    return this.print.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.change({ centerVertically: aBoolean(value) });
  }
  get PrintGridlines(): boolean {
    return this.print.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.change({ printGridlines: aBoolean(value) });
  }
  get PrintHeadings(): boolean {
    return this.print.printHeadings;
  }
  set PrintHeadings(value: unknown) {
    this.change({ printHeadings: aBoolean(value) });
  }

  get Zoom(): unknown {
    const { zoom } = this.print;
    if (!zoom) return { scale: 100 };
    return {
      scale: zoom.scale ?? null,
      horizontalFitToPages: zoom.horizontalFitToPages ?? null,
      verticalFitToPages: zoom.verticalFitToPages ?? null,
    };
  }
  /** Either a scale of 10 to 400 %, or a number of pages; an absent or empty part is automatic. */
  set Zoom(value: unknown) {
    if (typeof value !== "object" || value === null) throw invalidArgument();
    const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
    const pages = (count: unknown) => aNumber(count, 1, 32767);
    const given = <K extends string>(key: K, part: unknown, check: (value: unknown) => number) =>
      part === undefined || part === null ? {} : ({ [key]: check(part) } as Record<K, number>);
    this.change({
      zoom: {
        ...given("scale", scale, (percent) => aNumber(percent, 10, 400)),
        ...given("horizontalFitToPages", horizontalFitToPages, pages),
        ...given("verticalFitToPages", verticalFitToPages, pages),
      },
    });
  }

  get LeftMargin(): number {
    return this.margin("left");
  }
  set LeftMargin(value: unknown) {
    this.setMargins({ left: aNumber(value, 0, 3000) });
  }
  get RightMargin(): number {
    return this.margin("right");
  }
  set RightMargin(value: unknown) {
    this.setMargins({ right: aNumber(value, 0, 3000) });
  }
  get TopMargin(): number {
    return this.margin("top");
  }
  set TopMargin(value: unknown) {
    this.setMargins({ top: aNumber(value, 0, 3000) });
  }
  get BottomMargin(): number {
    return this.margin("bottom");
  }
  set BottomMargin(value: unknown) {
    this.setMargins({ bottom: aNumber(value, 0, 3000) });
  }
  get HeaderMargin(): number {
    return this.margin("header");
  }
  set HeaderMargin(value: unknown) {
    this.setMargins({ header: aNumber(value, 0, 3000) });
  }
  get FooterMargin(): number {
    return this.margin("footer");
  }
  set FooterMargin(value: unknown) {
    this.setMargins({ footer: aNumber(value, 0, 3000) });
  }
  SetPrintMargins(unit: unknown, margins: unknown): void {
    const points = UNITS[oneOf(["Points", "Inches", "Centimeters"] as const, unit)];
    const given = (margins ?? {}) as Partial<Record<Margin, unknown>>;
    const converted = Object.entries(given).map(([side, value]) => [side, aNumber(value, 0, 3000) * points]);
    if (Object.keys(given).some((side) => !(side in DEFAULT_MARGINS))) throw invalidArgument();
    this.setMargins(Object.fromEntries(converted) as Partial<Record<Margin, number>>);
  }

  SetPrintArea(area: unknown): void {
    this.change({ area: this.areaOf(area) });
  }
  GetPrintArea(): RangeAreas {
    return this.GetPrintAreaOrNullObject() ?? notFound();
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { area } = this.print;
    return area ? new RangeAreas([this.worksheet.range(area)]) : null;
  }
  SetPrintTitleRows(rows: unknown): void {
    const { top, bottom } = this.areaOf(rows);
    this.change({ titleRows: { top, bottom } });
  }
  SetPrintTitleColumns(columns: unknown): void {
    const { left, right } = this.areaOf(columns);
    this.change({ titleColumns: { left, right } });
  }
  GetPrintTitleRows(): Range {
    return this.GetPrintTitleRowsOrNullObject() ?? notFound();
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.print.titleRows;
    return rows ? this.worksheet.range(parseArea(`${rows.top + 1}:${rows.bottom + 1}`)!) : null;
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    const columns = this.print.titleColumns;
    return columns
      ? (this.worksheet.range({ top: 0, bottom: 0, ...columns }).GetEntireColumn() as Range)
      : null;
  }

  private margin(side: Margin): number {
    return this.print.margins?.[side] ?? DEFAULT_MARGINS[side];
  }
  private setMargins(margins: Partial<Record<Margin, number>>): void {
    this.change({ margins: { ...this.print.margins, ...margins } });
  }
  private areaOf(range: unknown): Area {
    if (range instanceof RangeBase) return range.area;
    const area = typeof range === "string" ? parseArea(splitAddress(range).address) : undefined;
    if (!area) throw invalidArgument();
    return area;
  }
}

function notFound(): never {
  throw itemNotFound();
}
