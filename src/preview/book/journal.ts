/** Remembers single assignments, so that they can be taken back and made again in order. */

interface Entry {
  target: Record<PropertyKey, unknown>;
  key: PropertyKey;
  before: unknown;
  after: unknown;
  /** False for a change of view (selection, active sheet), which is no undo step. */
  substantial: boolean;
}

export class Journal {
  private readonly entries: Entry[] = [];

  /** Assigns and remembers; `undefined` removes the property. */
  set(target: object, key: PropertyKey, value: unknown, substantial: boolean): void {
    const record = target as Record<PropertyKey, unknown>;
    const before = record[key];
    if (before === value) return;
    this.entries.push({ target: record, key, before, after: value, substantial });
    assign(record, key, value);
  }

  get isStep(): boolean {
    return this.entries.some((entry) => entry.substantial);
  }

  /** A mark to go back to with {@link revert}. */
  get length(): number {
    return this.entries.length;
  }

  /** Takes back what was done since `mark` and forgets it. */
  revert(mark: number): void {
    while (this.entries.length > mark) {
      const { target, key, before } = this.entries.pop()!;
      assign(target, key, before);
    }
  }

  undo(): void {
    for (const { target, key, before } of [...this.entries].reverse()) assign(target, key, before);
  }

  redo(): void {
    for (const { target, key, after } of this.entries) assign(target, key, after);
  }
}

function assign(target: Record<PropertyKey, unknown>, key: PropertyKey, value: unknown): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}
