/** Reads the properties that a `load` selected. */
import type { QueryInfo } from "./protocol";
import { notEmulated } from "./rich-error";
import { WireCollection, WireObject, camelCase, findMember, locate } from "./wire-object";

/** Keeps a reference to an object and returns its id. */
export type Keep = (object: WireObject) => string;

/** `format/fill/color` as `{ format: { fill: { color: {} } } }`. */
interface Selection {
  [property: string]: Selection;
}

/** What an instantiation tells the client: the object's identity and, for ranges, its reference. */
export function identify(object: WireObject, keep: Keep | undefined): Record<string, unknown> {
  return object.$isKeepable && keep ? { ...object.$identity, _ReferenceId: keep(object) } : object.$identity;
}

export function query(object: WireObject, info: QueryInfo, keep: Keep | undefined): unknown {
  const selection: Selection = {};
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let level = selection;
    for (const property of path.split("/")) level = level[property] ??= {};
  }
  return read(object, selection, keep, info);
}

function read(
  object: WireObject,
  selection: Selection,
  keep: Keep | undefined,
  info: QueryInfo = {},
): unknown {
  return object instanceof WireCollection
    ? readCollection(object, selection, keep, info)
    : readObject(object, selection, keep);
}

function readCollection(
  collection: WireCollection,
  selection: Selection,
  keep: Keep | undefined,
  info: QueryInfo,
) {
  // "items/name" and "name" both speak of the items; a property of the collection itself (count) does not.
  const own: Record<string, unknown> = {};
  const ofItems: Selection = {};
  for (const [name, below] of Object.entries(selection)) {
    const member = findMember(collection, name);
    if (name.toLowerCase() === "items") Object.assign(ofItems, below);
    else if (member && collection.$scalars.includes(member)) own[member] = valueOf(collection, member);
    else ofItems[name] = below;
  }
  const onlyOwn = Object.keys(own).length > 0 && Object.keys(selection).length === Object.keys(own).length;
  if (onlyOwn) return own;
  const first = info.Skip ?? 0;
  const items = collection.$items().slice(first, info.Top === undefined ? undefined : first + info.Top);
  return {
    ...own,
    _Items: items.map((item, index) => ({
      _Index: first + index,
      ...(read(item, ofItems, keep) as object),
    })),
  };
}

function readObject(
  object: WireObject,
  selection: Selection,
  keep: Keep | undefined,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...identify(object, keep) };
  const selected = Object.keys(selection);
  const everything = selected.length === 0 || selected.includes("*");
  const names = everything ? [...object.$scalars, ...selected.filter((name) => name !== "*")] : selected;
  for (const name of names) {
    const member = findMember(object, name);
    if (!member) throw notEmulated(`${object.$type}.${camelCase(name)}`);
    const value = valueOf(object, member);
    result[member] = value instanceof WireObject ? read(value, selection[name] ?? {}, keep) : value;
  }
  return result;
}

function valueOf(object: WireObject, member: string): unknown {
  return locate(object, member, () => (object as unknown as Record<string, unknown>)[member]);
}
