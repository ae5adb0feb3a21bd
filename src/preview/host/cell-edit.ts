/** Whether the user is typing in a cell, and those who wait until it is over. */

export interface CellEdit {
  readonly editing: boolean;
  set(editing: boolean): void;
  /** Settles when no cell is being edited. */
  left(): Promise<void>;
}

export function createCellEdit(): CellEdit {
  let waiting: (() => void)[] = [];
  const state = {
    editing: false,
    set(editing: boolean) {
      state.editing = editing;
      if (editing) return;
      const resume = waiting;
      waiting = [];
      for (const go of resume) go();
    },
    left: () => (state.editing ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
  return state;
}
