/** A sheet's custom properties: keys without case, values of text. */
import { setLayout } from "../../book/layout";
import { edit } from "../excel";
import { invalidArgument, itemNotFound } from "../rich-error";
import { WireCollection, WireObject } from "../wire-object";
import { aText } from "./check";
import type { Worksheet } from "./worksheet";

/** As documented: keys longer than 255 characters are refused. */
const LONGEST_KEY = 255;

export class WorksheetCustomPropertyCollection extends WireCollection {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }
  get $type(): string {
    return "WorksheetCustomPropertyCollection";
  }

  /** Overwrites a property of the same key. */
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    const { excel, sheet } = this.worksheet;
    const text = aText(key);
    if (text === "" || text.length > LONGEST_KEY) throw invalidArgument();
    const name = this.find(text) ?? text;
    const properties = { ...sheet.customProperties, [name]: aText(value) };
    edit(excel, (changes) => setLayout(changes, sheet, "customProperties", properties));
    return new WorksheetCustomProperty(this.worksheet, name);
  }
  GetCount(): number {
    return this.keys().length;
  }
  GetItem(key: unknown): WorksheetCustomProperty {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    const name = this.find(aText(key));
    return name === undefined ? null : new WorksheetCustomProperty(this.worksheet, name);
  }
  $items(): WorksheetCustomProperty[] {
    return this.keys().map((key) => new WorksheetCustomProperty(this.worksheet, key));
  }

  private keys(): string[] {
    return Object.keys(this.worksheet.sheet.customProperties);
  }
  private find(key: string): string | undefined {
    return this.keys().find((known) => known.toLowerCase() === key.toLowerCase());
  }
}

export class WorksheetCustomProperty extends WireObject {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly key: string,
  ) {
    super();
  }
  get $type(): string {
    return "WorksheetCustomProperty";
  }
  override get $scalars() {
    return ["Key", "Value"];
  }
  override get $identity() {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }
  get Value(): string {
    const value = this.worksheet.sheet.customProperties[this.key];
    if (value === undefined) throw itemNotFound();
    return value;
  }
  set Value(value: unknown) {
    this.write(aText(value));
  }
  Delete(): void {
    this.write(undefined);
  }

  private write(value: string | undefined): void {
    const { excel, sheet } = this.worksheet;
    const { [this.key]: _, ...others } = sheet.customProperties;
    const properties = value === undefined ? others : { ...others, [this.key]: value };
    edit(excel, (changes) => setLayout(changes, sheet, "customProperties", properties));
  }
}
