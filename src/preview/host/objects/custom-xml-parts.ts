/** The workbook's custom XML parts, and those of one namespace. */
import { customXmlId } from "../../book/create-book";
import type { CustomXml } from "../../book/model";
import { edit, type Excel } from "../excel";
import { invalidArgument, invalidOperation, itemNotFound } from "../rich-error";
import { WireCollection, WireObject } from "../wire-object";
import { aText } from "./check";

abstract class Parts extends WireCollection {
  constructor(protected readonly excel: Excel) {
    super();
  }
  protected abstract holds(part: CustomXml): boolean;

  GetCount(): number {
    return this.$items().length;
  }
  GetItem(id: unknown): CustomXmlPart {
    return this.GetItemOrNullObject(id) ?? notFound();
  }
  GetItemOrNullObject(id: unknown): CustomXmlPart | null {
    const wanted = aText(id).toLowerCase();
    return this.$items().find((part) => part.Id.toLowerCase() === wanted) ?? null;
  }
  $items(): CustomXmlPart[] {
    return this.excel.book.customXml
      .filter((part) => this.holds(part))
      .map(({ id }) => new CustomXmlPart(this.excel, id));
  }
}

export class CustomXmlPartCollection extends Parts {
  get $type(): string {
    return "CustomXmlPartCollection";
  }
  protected holds(): boolean {
    return true;
  }

  Add(xml: unknown): CustomXmlPart {
    const text = anXml(xml);
    const id = edit(this.excel, (changes) => {
      const part = { id: customXmlId(changes.book.nextId++), xml: text };
      changes.set(changes.book, "customXml", [...changes.book.customXml, part]);
      return part.id;
    });
    return new CustomXmlPart(this.excel, id);
  }
  GetByNamespace(namespaceUri: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.excel, aText(namespaceUri));
  }
}

export class CustomXmlPartScopedCollection extends Parts {
  constructor(
    excel: Excel,
    private readonly namespaceUri: string,
  ) {
    super(excel);
  }
  get $type(): string {
    return "CustomXmlPartScopedCollection";
  }
  protected holds({ xml }: CustomXml): boolean {
    return rootNamespace(xml) === this.namespaceUri;
  }

  GetOnlyItem(): CustomXmlPart {
    return this.GetOnlyItemOrNullObject() ?? notFound();
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.$items();
    if (others.length > 0) throw invalidOperation("There is more than one part of this namespace.");
    return only ?? null;
  }
}

export class CustomXmlPart extends WireObject {
  constructor(
    private readonly excel: Excel,
    private readonly id: string,
  ) {
    super();
  }
  get $type(): string {
    return "CustomXmlPart";
  }
  override get $scalars() {
    return ["Id", "NamespaceUri"];
  }
  override get $identity() {
    return { Id: this.part.id };
  }

  get Id(): string {
    return this.part.id;
  }
  get NamespaceUri(): string {
    return rootNamespace(this.part.xml) ?? "";
  }
  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: unknown): void {
    const text = anXml(xml);
    this.replace(({ id }) => [{ id, xml: text }]);
  }
  Delete(): void {
    this.replace(() => []);
  }

  private replace(change: (part: CustomXml) => CustomXml[]): void {
    const { part } = this;
    edit(this.excel, (changes) =>
      changes.set(
        changes.book,
        "customXml",
        changes.book.customXml.flatMap((other) => (other === part ? change(part) : [other])),
      ),
    );
  }
  private get part(): CustomXml {
    return this.excel.book.customXml.find(({ id }) => id === this.id) ?? notFound();
  }
}

/** The namespace of the root element, `undefined` when the text has no element. */
function rootNamespace(xml: string): string | undefined {
  const [, prefix, attributes] = /<(?:([\w.-]+):)?[A-Za-z_][\w.-]*((?:\s[^<>]*)?)>/.exec(xml) ?? [];
  if (attributes === undefined) return undefined;
  const declaration = new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ""}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const [, double, single] = declaration.exec(attributes) ?? [];
  return double ?? single ?? "";
}

function anXml(value: unknown): string {
  const text = aText(value);
  if (rootNamespace(text) === undefined) throw invalidArgument();
  return text;
}

function notFound(): never {
  throw itemNotFound();
}
