/** Excel.Worksheet: a sheet, by its id. */
import { WHOLE_SHEET, parseArea, splitAddress } from "../../book/address";
import { setLayout } from "../../book/layout";
import type { Area, Sheet } from "../../book/model";
import { activateSheet } from "../../book/selection";
import { moveSheet, removeSheet, renameSheet, showSheet } from "../../book/sheet-edits";
import { findSheet } from "../../book/sheets";
import { usedArea } from "../../book/used-area";
import { edit, type Excel } from "../excel";
import { checkSheetName, refuseProtectedStructure } from "../guards";
import { EVENT } from "../protocol";
import { invalidArgument, invalidOperation, itemNotFound } from "../rich-error";
import { WireObject } from "../wire-object";
import { aBoolean, aNumber, oneOf } from "./check";
import { charactersToPoints, pointsToCharacters } from "./column-width";
import { ChartCollection } from "./chart-collection";
import { readColour } from "./colour";
import { WorksheetFreezePanes } from "./freeze-panes";
import { NamedItemCollection } from "./named-item";
import { PageLayout } from "./page-layout";
import { rangeOn, type Range } from "./range";
import { RangeAreas } from "./range-areas";
import { wholeNumber } from "./range-base";
import { TableCollection } from "./table-collection";
import { WorksheetCustomPropertyCollection } from "./custom-properties";
import { WorksheetProtection } from "./worksheet-protection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export class Worksheet extends WireObject {
  constructor(
    readonly excel: Excel,
    readonly id: string,
  ) {
    super();
  }
  get $type(): string {
    return "Worksheet";
  }
  override get $scalars() {
    return [
      "Name",
      "Id",
      "Position",
      "Visibility",
      "TabColor",
      "StandardWidth",
      "StandardHeight",
      "ShowGridlines",
      "ShowHeadings",
    ];
  }
  override get $identity() {
    return { Id: this.sheet.id };
  }
  get sheet(): Sheet {
    const sheet = findSheet(this.excel.book, this.id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    refuseProtectedStructure(this.excel.book);
    const name = checkSheetName(this.excel.book, value, this.sheet);
    edit(this.excel, (changes) => {
      renameSheet(changes, this.sheet, name);
      changes.forgetUndo();
    });
  }
  get Position(): number {
    return this.excel.book.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    refuseProtectedStructure(this.excel.book);
    const position = aNumber(wholeNumber(value), 0, this.excel.book.sheets.length - 1);
    edit(this.excel, (changes) => {
      moveSheet(changes, this.sheet, position);
      changes.forgetUndo();
    });
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    refuseProtectedStructure(this.excel.book);
    const visibility = oneOf(VISIBILITIES, value);
    if (visibility !== "Visible") this.refuseIfLastVisible();
    edit(this.excel, (changes) => {
      showSheet(changes, this.sheet, visibility);
      changes.forgetUndo();
    });
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(value: unknown) {
    this.setLayout("tabColor", value === "" ? "" : readColour(value));
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(value: unknown) {
    this.setLayout("showGridlines", aBoolean(value));
  }
  /** office.js reads `ShowGridlines` and writes `Gridlines`. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }
  set Gridlines(value: unknown) {
    this.ShowGridlines = value as boolean;
  }
  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  set ShowHeadings(value: unknown) {
    this.setLayout("showHeadings", aBoolean(value));
  }
  /** office.js reads `ShowHeadings` and writes `Headings`. */
  get Headings(): boolean {
    return this.ShowHeadings;
  }
  set Headings(value: unknown) {
    this.ShowHeadings = value as boolean;
  }
  /** In characters, unlike the width of a column. */
  get StandardWidth(): number {
    return pointsToCharacters(this.sheet.standardWidth);
  }
  set StandardWidth(value: unknown) {
    this.setLayout("standardWidth", charactersToPoints(aNumber(value, 0, 255)));
  }
  get StandardHeight(): number {
    return this.sheet.standardHeight;
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.excel, this.sheet);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.excel, this.sheet);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this);
  }

  range(area: Area): Range {
    return rangeOn(this.excel, this.sheet.id, area);
  }
  /** Without an address the whole sheet; else an address or a name. */
  GetRange(address: unknown): Range {
    return this.range(
      address === undefined || address === null || address === "" ? WHOLE_SHEET : this.areaOf(address),
    );
  }
  /** Excel takes an address of at most 8,192 characters. */
  GetRanges(address: unknown): RangeAreas {
    if (typeof address !== "string" || address === "" || address.length > 8192) throw invalidArgument();
    return new RangeAreas(address.split(",").map((part) => this.range(this.areaOf(part))));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const [top, left] = [wholeNumber(row), wholeNumber(column)];
    const area = { top, left, bottom: top + wholeNumber(rows) - 1, right: left + wholeNumber(columns) - 1 };
    if (top < 0 || left < 0 || area.bottom < top || area.right < left) throw invalidArgument();
    if (area.bottom > WHOLE_SHEET.bottom || area.right > WHOLE_SHEET.right) throw invalidArgument();
    return this.range(area);
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** An empty sheet's used range is its first cell. */
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range({ top: 0, left: 0, bottom: 0, right: 0 });
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = usedArea(this.sheet, valuesOnly === true);
    return used ? this.range(used) : null;
  }

  Activate(): void {
    if (this.sheet.visibility !== "Visible") throw invalidOperation("A hidden sheet cannot be activated.");
    this.excel.store.edit((changes) => activateSheet(changes, this.sheet.id));
  }
  Delete(): void {
    refuseProtectedStructure(this.excel.book);
    this.refuseIfLastVisible();
    if (this.sheet.visibility === "VeryHidden")
      throw invalidOperation("A very hidden sheet cannot be deleted.");
    edit(this.excel, (changes) => {
      removeSheet(changes, this.sheet);
      changes.forgetUndo();
    });
  }

  _RegisterDataChangedEvent(): void {
    this.excel.events.register(EVENT.worksheetChanged, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.excel.events.unregister(EVENT.worksheetChanged, this.id);
  }
  _RegisterActivatedEvent(): void {
    this.excel.events.register(EVENT.worksheetActivated, this.id);
  }
  _UnregisterActivatedEvent(): void {
    this.excel.events.unregister(EVENT.worksheetActivated, this.id);
  }
  _RegisterDeactivatedEvent(): void {
    this.excel.events.register(EVENT.worksheetDeactivated, this.id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.excel.events.unregister(EVENT.worksheetDeactivated, this.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.excel.events.register(EVENT.worksheetSelectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.excel.events.unregister(EVENT.worksheetSelectionChanged, this.id);
  }

  private areaOf(text: unknown): Area {
    if (typeof text !== "string") throw invalidArgument();
    const { sheet, address } = splitAddress(text);
    if (sheet !== undefined && sheet.toLowerCase() !== this.sheet.name.toLowerCase()) throw invalidArgument();
    return parseArea(address) ?? this.areaOfName(address);
  }
  private areaOfName(name: string): Area {
    const item = this.Names.find(name) ?? new NamedItemCollection(this.excel, null).find(name);
    const range = item?.GetRangeOrNullObject();
    if (range?.sheetId !== this.id) throw invalidArgument();
    return range.area;
  }

  private setLayout<K extends keyof Sheet>(key: K, value: Sheet[K]): void {
    edit(this.excel, (changes) => setLayout(changes, this.sheet, key, value));
  }
  /** A workbook keeps at least one visible sheet. */
  private refuseIfLastVisible(): void {
    const visible = this.excel.book.sheets.filter((sheet) => sheet.visibility === "Visible");
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
    }
  }
}
