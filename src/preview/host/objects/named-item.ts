/** Names of the workbook (`sheet` null) and of a sheet. */
import { formatArea, parseArea, quoteSheetName, splitAddress } from "../../book/address";
import type { Edit } from "../../book/create-store";
import { isCellError } from "../../book/content";
import type { CellValue, DefinedName, Sheet } from "../../book/model";
import { findSheetByName } from "../../book/sheets";
import { isNameTaken, isValidName } from "../../book/table-names";
import { edit, type Excel } from "../excel";
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notEmulated,
} from "../rich-error";
import { WireCollection, WireObject } from "../wire-object";
import { aBoolean, aText } from "./check";
import { rangeOn, type Range } from "./range";
import { RangeBase } from "./range-base";
import { Worksheet } from "./worksheet";

export class NamedItemCollection extends WireCollection {
  constructor(
    private readonly excel: Excel,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }
  get $type(): string {
    return "NamedItemCollection";
  }

  /** A range (kept absolute) or a formula; a formula without `=` is a text constant. */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const text = aText(name);
    if (!isValidName(text)) throw invalidArgument();
    const taken = this.sheet ? this.find(text) !== undefined : isNameTaken(this.excel.book, text);
    if (taken) throw itemAlreadyExists();
    const item: DefinedName = {
      name: text,
      formula: formulaOf(reference),
      visible: true,
      comment: comment === undefined || comment === null ? "" : aText(comment),
    };
    edit(this.excel, (changes) => setNames(changes, this.sheet, [...this.names, item]));
    return new NamedItem(this.excel, this.sheet, text);
  }
  GetCount(): number {
    return this.names.length;
  }
  GetItem(name: unknown): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(name: unknown): NamedItem | null {
    return this.find(aText(name)) ?? null;
  }
  $items(): NamedItem[] {
    return this.names.map((item) => new NamedItem(this.excel, this.sheet, item.name));
  }

  find(name: string): NamedItem | undefined {
    const wanted = name.toLowerCase();
    const found = this.names.find(
      (item) => item.name.length === name.length && item.name.toLowerCase() === wanted,
    );
    return found && new NamedItem(this.excel, this.sheet, found.name);
  }
  private get names(): DefinedName[] {
    return (this.sheet ?? this.excel.book).names;
  }
}

export class NamedItem extends WireObject {
  constructor(
    private readonly excel: Excel,
    private readonly home: Sheet | null,
    private readonly name: string,
  ) {
    super();
  }
  get $type(): string {
    return "NamedItem";
  }
  override get $scalars() {
    return ["Name", "Type", "Value", "Visible", "Comment", "Scope", "Formula"];
  }
  override get $identity() {
    return { _Id: this.item.name };
  }

  get Name(): string {
    return this.item.name;
  }
  get Formula(): string {
    return this.item.formula;
  }
  set Formula(value: unknown) {
    this.write({ formula: formulaOf(value) });
  }
  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(value: unknown) {
    this.write({ visible: aBoolean(value) });
  }
  get Comment(): string {
    return this.item.comment;
  }
  set Comment(value: unknown) {
    this.write({ comment: aText(value) });
  }
  get Scope(): string {
    return this.home ? "Worksheet" : "Workbook";
  }
  get Type(): string {
    return this.evaluate().type;
  }
  get Value(): unknown {
    return this.evaluate().value;
  }
  get Worksheet(): Worksheet {
    if (!this.home) throw itemNotFound();
    return new Worksheet(this.excel, this.home.id);
  }
  get WorksheetOrNullObject(): Worksheet | null {
    return this.home ? new Worksheet(this.excel, this.home.id) : null;
  }
  /** Excel for Windows gives none for a name that is a formula, `=Feuil1!$A$1#` among them, though it shows cells. */
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw invalidOperation("This operation is not permitted for the current object.");
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    const { sheet, address } = splitAddress(this.item.formula.slice(1));
    const target = sheet === undefined ? undefined : findSheetByName(this.excel.book, sheet);
    const area = parseArea(address);
    return target && area ? rangeOn(this.excel, target.id, area) : null;
  }
  Delete(): void {
    const { item } = this;
    edit(this.excel, (changes) =>
      setNames(
        changes,
        this.home,
        (this.home ?? this.excel.book).names.filter((other) => other !== item),
      ),
    );
  }

  private get item(): DefinedName {
    const found = (this.home ?? this.excel.book).names.find((item) => item.name === this.name);
    if (!found) throw itemNotFound();
    return found;
  }
  private write(part: Partial<DefinedName>): void {
    const { item } = this;
    edit(this.excel, (changes) =>
      setNames(
        changes,
        this.home,
        (this.home ?? this.excel.book).names.map((other) => (other === item ? { ...item, ...part } : other)),
      ),
    );
  }
  /** Constants are read here; anything else is calculated by the grid, if there is one. */
  private evaluate(): { type: string; value: unknown } {
    const { formula } = this.item;
    const text = formula.slice(1);
    if (this.GetRangeOrNullObject()) return { type: "Range", value: text };
    if (/^#REF!/.test(text)) return { type: "Error", value: "#REF!" };
    if (/^"(?:[^"]|"")*"$/.test(text)) return typed(text.slice(1, -1).replaceAll('""', '"'));
    if (/^(true|false)$/i.test(text)) return typed(text.toLowerCase() === "true");
    if (text !== "" && Number.isFinite(Number(text))) return typed(Number(text));
    const grid = this.excel.grid();
    if (!grid) throw notEmulated("NamedItem.value of a calculated name without a grid");
    return typed(grid.evaluateAt(formula, { sheetId: this.excel.book.activeSheetId, row: 0, column: 0 }));
  }
}

function typed(value: CellValue | (CellValue | null)[][]): { type: string; value: unknown } {
  if (Array.isArray(value)) return { type: "Array", value };
  if (isCellError(value)) return { type: "Error", value: value.error };
  const types = { string: "String", number: "Double", boolean: "Boolean" } as const;
  return { type: types[typeof value as keyof typeof types], value };
}

function setNames(edit: Edit, sheet: Sheet | null, names: DefinedName[]): void {
  if (sheet) edit.set(sheet, "names", names);
  else edit.set(edit.book, "names", names);
  edit.changed({ kind: "names" });
}

function formulaOf(reference: unknown): string {
  if (reference instanceof RangeBase)
    return `=${quoteSheetName(reference.sheet.name)}!${formatArea(reference.area, true)}`;
  const text = aText(reference);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}
