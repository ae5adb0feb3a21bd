/**
 * Base of everything the Rich API can address. Members that the wire may use carry their wire names
 * (PascalCase, or `_` and PascalCase); everything else (`$…`, camelCase) is out of its reach.
 */
import { RichError } from "./rich-error";

export abstract class WireObject {
  /** The class's name in Office.js. */
  abstract get $type(): string;

  /** Wire names of the properties that a load without selection gives. */
  get $scalars(): readonly string[] {
    return [];
  }

  /** What identifies the object to the client after instantiation. */
  get $identity(): Record<string, unknown> {
    return {};
  }

  /** Whether the client may keep a reference to it over several requests (ranges). */
  get $isKeepable(): boolean {
    return false;
  }
}

export abstract class WireCollection extends WireObject {
  abstract $items(): WireObject[];
}

const memberTables = new WeakMap<object, Map<string, string>>();

/** The member behind a wire name: the client writes the names of loaded properties in the add-in's own case. */
export function findMember(object: WireObject, name: string): string | undefined {
  const prototype = Object.getPrototypeOf(object) as object;
  let table = memberTables.get(prototype);
  if (!table) {
    table = new Map();
    for (let level = prototype; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
      for (const member of Object.getOwnPropertyNames(level)) {
        if (/^_?[A-Z]/.test(member) && !table.has(member.toLowerCase()))
          table.set(member.toLowerCase(), member);
      }
    }
    memberTables.set(prototype, table);
  }
  return table.get(name.toLowerCase());
}

export function hasSetter(object: WireObject, member: string): boolean {
  for (
    let level = Object.getPrototypeOf(object) as object | null;
    level;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(level, member);
    if (descriptor) return descriptor.set !== undefined;
  }
  return false;
}

/** `GetRange` → `getRange`: errors name members as the add-in wrote them. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Gives an error the place where it arose, when it does not know it itself. */
export function locate<T>(object: WireObject, name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RichError) || error.location !== undefined) throw error;
    throw new RichError(error.code, error.message, error.status, `${object.$type}.${camelCase(name)}`);
  }
}
