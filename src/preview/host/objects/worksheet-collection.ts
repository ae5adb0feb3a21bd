import { freeSheetName } from "../../book/create-book";
import type { Sheet } from "../../book/model";
import { addSheet } from "../../book/sheet-edits";
import { findSheet, findSheetByName } from "../../book/sheets";
import { edit, type Excel } from "../excel";
import { checkSheetName, refuseProtectedStructure } from "../guards";
import { EVENT, WORKBOOK_TARGET } from "../protocol";
import { itemNotFound } from "../rich-error";
import { WireCollection } from "../wire-object";
import { aText } from "./check";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends WireCollection {
  constructor(private readonly excel: Excel) {
    super();
  }
  get $type(): string {
    return "WorksheetCollection";
  }

  /** Added last and not activated. */
  Add(name: unknown): Worksheet {
    const { book, language } = this.excel;
    refuseProtectedStructure(book);
    const given =
      name === undefined || name === null ? freeSheetName(book, language) : checkSheetName(book, name);
    return this.wrap(edit(this.excel, (changes) => addSheet(changes, given)));
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.excel, this.excel.book.activeSheetId);
  }
  GetCount(visibleOnly: unknown): number {
    return this.sheets(visibleOnly).length;
  }
  GetFirst(visibleOnly: unknown): Worksheet {
    return this.wrap(this.sheets(visibleOnly)[0]!);
  }
  GetLast(visibleOnly: unknown): Worksheet {
    return this.wrap(this.sheets(visibleOnly).at(-1)!);
  }
  /** By name or by id. */
  GetItem(key: unknown): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  GetItemOrNullObject(key: unknown): Worksheet | null {
    const text = aText(key);
    const sheet = findSheet(this.excel.book, text) ?? findSheetByName(this.excel.book, text);
    return sheet ? this.wrap(sheet) : null;
  }
  $items(): Worksheet[] {
    return this.excel.book.sheets.map((sheet) => this.wrap(sheet));
  }

  _RegisterActivatedEvent(): void {
    this.excel.events.register(EVENT.worksheetActivated, WORKBOOK_TARGET);
  }
  _UnregisterActivatedEvent(): void {
    this.excel.events.unregister(EVENT.worksheetActivated, WORKBOOK_TARGET);
  }
  _RegisterDeactivatedEvent(): void {
    this.excel.events.register(EVENT.worksheetDeactivated, WORKBOOK_TARGET);
  }
  _UnregisterDeactivatedEvent(): void {
    this.excel.events.unregister(EVENT.worksheetDeactivated, WORKBOOK_TARGET);
  }
  _RegisterAddedEvent(): void {
    this.excel.events.register(EVENT.worksheetAdded, WORKBOOK_TARGET);
  }
  _UnregisterAddedEvent(): void {
    this.excel.events.unregister(EVENT.worksheetAdded, WORKBOOK_TARGET);
  }
  _RegisterDeletedEvent(): void {
    this.excel.events.register(EVENT.worksheetDeleted, WORKBOOK_TARGET);
  }
  _UnregisterDeletedEvent(): void {
    this.excel.events.unregister(EVENT.worksheetDeleted, WORKBOOK_TARGET);
  }
  _RegisterDataChangedEvent(): void {
    this.excel.events.register(EVENT.worksheetChanged, WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent(): void {
    this.excel.events.unregister(EVENT.worksheetChanged, WORKBOOK_TARGET);
  }
  _RegisterSelectionChangedEvent(): void {
    this.excel.events.register(EVENT.worksheetSelectionChanged, WORKBOOK_TARGET);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.excel.events.unregister(EVENT.worksheetSelectionChanged, WORKBOOK_TARGET);
  }

  private sheets(visibleOnly: unknown): Sheet[] {
    const { sheets } = this.excel.book;
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
  }
  private wrap(sheet: Sheet): Worksheet {
    return new Worksheet(this.excel, sheet.id);
  }
}
