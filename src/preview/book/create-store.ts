/** The store: one book, the way to change it, the undo stack. */
import { Journal } from "./journal";
import { writeResults } from "./results";
import { activateSheet, selectArea } from "./selection";
import { dropOrphanSpills } from "./spills";
import { typeCells } from "./type-cells";
import type { Book } from "./model";
import type { BookStore, Change } from "./store";

/** Handed to whoever changes the book: nothing else may assign to it. */
export interface Edit {
  readonly book: Book;
  /** Assigns one property (`undefined` removes it) so that undo can take it back. Values are never changed in place. */
  set<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void;
  /** The same for selection and active sheet: taken back with the step they belong to, no step on their own. */
  view<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void;
  /** Tells the listeners, once the edit is done. */
  changed(change: Change): void;
  /** After this change Excel has forgotten its undo stack. */
  forgetUndo(): void;
}

export interface EditableStore extends BookStore {
  /** One undo step (or part of the step under way). When `change` throws, nothing has changed. */
  edit<T>(change: (edit: Edit) => T): T;
  /** Everything until the returned function is called makes one undo step, as one Rich API request does. */
  beginStep(): () => void;
  readonly undoDepth: number;
}

/** As many steps as Excel keeps. */
const UNDO_LIMIT = 100;

interface Step {
  journal: Journal;
  /** What was announced of it: taken back or made again, the same has changed. */
  changes: Change[];
}

/** Changes that say where they were; with any other, anything may have changed. */
const LOCAL = new Set<Change["kind"]>(["cells", "formats", "selection"]);

export function createStore(book: Book): EditableStore {
  const listeners = new Set<(change: Change) => void>();
  const undoStack: Step[] = [];
  const redoStack: Step[] = [];
  let step: (Step & { forget: boolean }) | null = null;
  let openSteps = 0;

  const announce = (change: Change) => {
    for (const listener of [...listeners]) listener(change);
  };

  function beginStep(): () => void {
    step ??= { journal: new Journal(), changes: [], forget: false };
    openSteps++;
    let open = true;
    return () => {
      if (!open) return;
      open = false;
      openSteps--;
      if (openSteps === 0) endStep();
    };
  }

  function endStep(): void {
    const { journal, changes, forget } = step!;
    step = null;
    if (forget) undoStack.length = 0;
    else if (journal.isStep) undoStack.push({ journal, changes });
    if (forget || journal.isStep) redoStack.length = 0;
    if (undoStack.length > UNDO_LIMIT) undoStack.shift();
  }

  function edit<T>(change: (edit: Edit) => T): T {
    const end = beginStep();
    const current = step!;
    const mark = current.journal.length;
    const changes: Change[] = [];
    let result: T;
    try {
      result = change({
        book,
        set: (target, key, value) => current.journal.set(target, key, value, true),
        view: (target, key, value) => current.journal.set(target, key, value, false),
        changed: (made) => changes.push(made),
        forgetUndo: () => {
          current.forget = true;
        },
      });
    } catch (error) {
      current.journal.revert(mark);
      throw error;
    } finally {
      end();
    }
    current.changes.push(...changes);
    for (const made of changes) announce(made);
    return result;
  }

  function travel(from: Step[], to: Step[], move: (journal: Journal) => void): boolean {
    const travelled = step ? undefined : from.pop();
    if (!travelled) return false;
    move(travelled.journal);
    to.push(travelled);
    const hasDropped = dropOrphanSpills(book);
    const isLocal = !hasDropped && travelled.changes.every(({ kind }) => LOCAL.has(kind));
    for (const change of isLocal ? travelled.changes : [{ kind: "all" } as const]) announce(change);
    return true;
  }

  return {
    book,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit,
    beginStep,
    writeResults: (sheetId, results) => {
      const area = writeResults(book, sheetId, results);
      if (area) announce({ kind: "results", sheetId, area });
    },
    typeCells: (sheetId, cells) => edit((change) => typeCells(change, sheetId, cells)),
    select: (sheetId, area) => edit((change) => selectArea(change, sheetId, area)),
    activate: (sheetId) => edit((change) => activateSheet(change, sheetId)),
    undo: () => travel(undoStack, redoStack, (journal) => journal.undo()),
    redo: () => travel(redoStack, undoStack, (journal) => journal.redo()),
    get undoDepth() {
      return undoStack.length;
    },
  };
}
