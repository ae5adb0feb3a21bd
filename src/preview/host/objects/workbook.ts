/** Excel.Workbook: the root of every request. */
import { edit, type Excel } from "../excel";
import { accessDenied } from "../rich-error";
import { WireObject } from "../wire-object";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./custom-xml-parts";
import { NamedItemCollection } from "./named-item";
import type { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./table-collection";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheet-collection";

export class Workbook extends WireObject {
  constructor(private readonly excel: Excel) {
    super();
  }
  get $type(): string {
    return "Workbook";
  }
  override get $scalars() {
    return ["Name", "ReadOnly"];
  }

  get Name(): string {
    return this.excel.book.name;
  }
  get ReadOnly(): boolean {
    return this.excel.book.readOnly;
  }
  get Application(): Application {
    return new Application(this.excel);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.excel);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.excel, null);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.excel, null);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.excel);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.excel);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.excel);
  }
  GetSelectedRange(): Range {
    const active = this.activeSheet();
    return active.range(active.sheet.selection);
  }
  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0) as Range;
  }

  private activeSheet(): Worksheet {
    return new Worksheet(this.excel, this.excel.book.activeSheetId);
  }
}

/** Protection of the structure: sheets can be neither added, removed, renamed, moved nor hidden. */
export class WorkbookProtection extends WireObject {
  /** Never saved with the book: this host opens no file. */
  private static readonly passwords = new WeakMap<object, string>();

  constructor(private readonly excel: Excel) {
    super();
  }
  get $type(): string {
    return "WorkbookProtection";
  }
  override get $scalars() {
    return ["Protected"];
  }
  get Protected(): boolean {
    return this.excel.book.structureProtected;
  }
  Protect(password: unknown): void {
    const { book } = this.excel;
    if (book.structureProtected) throw accessDenied();
    this.set(true);
    if (typeof password === "string" && password !== "") WorkbookProtection.passwords.set(book, password);
  }
  Unprotect(password: unknown): void {
    const { book } = this.excel;
    if ((WorkbookProtection.passwords.get(book) ?? "") !== (password ?? ""))
      throw accessDenied("The password is incorrect.");
    WorkbookProtection.passwords.delete(book);
    this.set(false);
  }
  private set(protected_: boolean): void {
    edit(this.excel, (changes) => {
      changes.set(changes.book, "structureProtected", protected_);
      changes.changed({ kind: "sheets" });
      changes.forgetUndo();
    });
  }
}
