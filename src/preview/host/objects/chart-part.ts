/** The parts of a chart: each reads and replaces its place in the one plain chart of the book. */
import { WireObject } from "../wire-object";

/** A place in plain data. */
export interface Part<T> {
  get(): T;
  set(value: T): void;
}

export function partAt<T extends object, K extends keyof T>(owner: Part<T>, key: K): Part<T[K]> {
  return { get: () => owner.get()[key], set: (value) => owner.set({ ...owner.get(), [key]: value }) };
}

/** The same where nothing may stand yet: reading then gives `otherwise`. */
export function optionalPartAt<T extends object, K extends keyof T>(
  owner: Part<T>,
  key: K,
  otherwise: NonNullable<T[K]>,
): Part<NonNullable<T[K]>> {
  return {
    get: () => owner.get()[key] ?? otherwise,
    set: (value) => owner.set({ ...owner.get(), [key]: value }),
  };
}

export abstract class ChartPart<T extends object> extends WireObject {
  constructor(readonly part: Part<T>) {
    super();
  }
  protected get value(): T {
    return this.part.get();
  }
  /** `undefined` removes a property: the part is automatic again. */
  protected change(some: { [K in keyof T]?: T[K] | undefined }): void {
    const kept = Object.entries({ ...this.value, ...some }).filter(([, value]) => value !== undefined);
    this.part.set(Object.fromEntries(kept) as T);
  }
}
