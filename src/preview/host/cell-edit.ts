/** Whether the user is typing in a cell, and those who wait until it is over. */

export interface CellEdit {
  readonly editing: boolean;
  /** Whether requests that ask for it wait until it is over: some versions of Excel refuse them all. */
  readonly holdsBack: boolean;
  set(editing: boolean, holdsBack?: boolean): void;
  /** Settles when no cell is being edited. */
  left(): Promise<void>;
}

export function createCellEdit(): CellEdit {
  let waiting: (() => void)[] = [];
  const state = {
    editing: false,
    holdsBack: true,
    set(editing: boolean, holdsBack = true) {
      state.editing = editing;
      state.holdsBack = holdsBack;
      if (editing) return;
      const resume = waiting;
      waiting = [];
      for (const go of resume) go();
    },
    left: () => (state.editing ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
  return state;
}
