/** Workbook settings: any JSON value under a key; shared with Office.context.document.settings. */
import { edit, type Excel } from "../excel";
import { invalidArgument, itemNotFound } from "../rich-error";
import { WireCollection, WireObject } from "../wire-object";
import { aText } from "./check";

export class SettingCollection extends WireCollection {
  constructor(private readonly excel: Excel) {
    super();
  }
  get $type(): string {
    return "SettingCollection";
  }

  /** Overwrites a setting of the same key. */
  Add(key: unknown, value: unknown): Setting {
    const name = aText(key);
    if (name === "") throw invalidArgument();
    writeSetting(this.excel, name, value);
    return new Setting(this.excel, name);
  }
  GetCount(): number {
    return Object.keys(this.excel.book.settings).length;
  }
  GetItem(key: unknown): Setting {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(key: unknown): Setting | null {
    const name = aText(key);
    return Object.hasOwn(this.excel.book.settings, name) ? new Setting(this.excel, name) : null;
  }
  $items(): Setting[] {
    return Object.keys(this.excel.book.settings).map((key) => new Setting(this.excel, key));
  }
}

export class Setting extends WireObject {
  constructor(
    private readonly excel: Excel,
    private readonly key: string,
  ) {
    super();
  }
  get $type(): string {
    return "Setting";
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
  get Value(): unknown {
    if (!Object.hasOwn(this.excel.book.settings, this.key)) throw itemNotFound();
    return this.excel.book.settings[this.key];
  }
  set Value(value: unknown) {
    writeSetting(this.excel, this.key, value);
  }
  Delete(): void {
    writeSetting(this.excel, this.key, undefined);
  }
}

function writeSetting(excel: Excel, key: string, value: unknown): void {
  const { [key]: _, ...others } = excel.book.settings;
  edit(excel, (changes) => {
    changes.set(changes.book, "settings", value === undefined ? others : { ...others, [key]: value });
    changes.forgetUndo();
  });
}
