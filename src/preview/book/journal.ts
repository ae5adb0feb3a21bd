/** Remembers single assignments, so that they can be taken back and made again in order. */

interface Entry {
  target: Record<PropertyKey, unknown>;
  key: PropertyKey;
  before: unknown;
  after: unknown;
}

export class Journal {
  private readonly entries: Entry[] = [];
  /** False while it holds only changes of view (selection, active sheet), which are no undo step. */
  private substantial = false;

  /** Assigns and remembers; `undefined` removes the property. */
  set(target: object, key: PropertyKey, value: unknown, substantial: boolean): void {
    const record = target as Record<PropertyKey, unknown>;
    const before = record[key];
    if (before === value) return;
    this.entries.push({ target: record, key, before, after: value });
    this.substantial ||= substantial;
    assign(record, key, value);
  }

  get isStep(): boolean {
    return this.substantial;
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
