/** One wire object that stands for many of the same kind: what is set goes to all, what is read is what they share. */
import { WireObject } from "./wire-object";

type Members = Record<string, unknown>;
type ManyClass = new (parts: readonly WireObject[]) => WireObject;

const classes = new WeakMap<object, ManyClass>();

/** @param parts at least one, all of one class */
export function fanOut(parts: readonly WireObject[]): WireObject {
  const prototype = Object.getPrototypeOf(parts[0]) as object;
  let Many = classes.get(prototype);
  if (!Many) classes.set(prototype, (Many = manyOf(prototype)));
  return new Many(parts);
}

/** A class with the wire members of `prototype`, each reaching all parts. */
function manyOf(prototype: object): ManyClass {
  class Many extends WireObject {
    constructor(readonly parts: readonly WireObject[]) {
      super();
    }
    get $type(): string {
      return this.parts[0]!.$type;
    }
    override get $scalars(): readonly string[] {
      return this.parts[0]!.$scalars;
    }
  }
  for (
    let level = prototype;
    level !== WireObject.prototype;
    level = Object.getPrototypeOf(level) as object
  ) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (!/^_?[A-Z]/.test(name) || name in Many.prototype) continue;
      Object.defineProperty(
        Many.prototype,
        name,
        member.get || member.set ? property(name, member) : method(name),
      );
    }
  }
  return Many;
}

const all = (many: unknown): readonly Members[] => (many as { parts: readonly Members[] }).parts;

function property(name: string, { set }: PropertyDescriptor): PropertyDescriptor {
  return {
    get() {
      return shared(all(this).map((part) => part[name]));
    },
    ...(set && {
      set(value: unknown) {
        for (const part of all(this)) part[name] = value;
      },
    }),
  };
}

function method(name: string): PropertyDescriptor {
  return {
    value(this: unknown, ...args: unknown[]) {
      return shared(all(this).map((part) => (part[name] as (...args: unknown[]) => unknown)(...args)));
    },
  };
}

/** Objects stay together; values are what all have, or `null` where they differ, as Excel answers. */
function shared(values: readonly unknown[]): unknown {
  if (values[0] instanceof WireObject) return fanOut(values as WireObject[]);
  const [first, ...others] = values;
  return others.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}
