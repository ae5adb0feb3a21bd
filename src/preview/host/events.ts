/** Events of the object model, found by comparing the book before and after a change: typed or written, all alike. */
import { formatArea } from "../book/address";
import type { EditableStore } from "../book/create-store";
import { EVENT, WORKBOOK_TARGET } from "./protocol";

export type Raise = (eventType: number, targetId: string, args: Record<string, unknown>) => void;

export interface Events {
  register(eventType: number, targetId: string): void;
  unregister(eventType: number, targetId: string): void;
  /** Stops listening to the book. */
  dispose(): void;
}

export function createEvents(store: EditableStore, raise: Raise): Events {
  const registered = new Set<string>();
  const { book } = store;
  let sheetIds = book.sheets.map((sheet) => sheet.id);
  let activeId = book.activeSheetId;

  /** To those who listen to the sheet and those who listen to all sheets. */
  function emit(eventType: number, sheetId: string, args: Record<string, unknown>): void {
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (registered.has(`${eventType} ${target}`))
        raise(eventType, target, { ...args, worksheetId: sheetId });
    }
  }

  function compareSheets(): void {
    const now = book.sheets.map((sheet) => sheet.id);
    for (const id of now) if (!sheetIds.includes(id)) emit(EVENT.worksheetAdded, id, { source: "Local" });
    for (const id of sheetIds) if (!now.includes(id)) emit(EVENT.worksheetDeleted, id, { source: "Local" });
    sheetIds = now;
    if (activeId === book.activeSheetId) return;
    emit(EVENT.worksheetDeactivated, activeId, {});
    activeId = book.activeSheetId;
    emit(EVENT.worksheetActivated, activeId, {});
  }

  const dispose = store.subscribe((change) => {
    if (change.kind === "sheets" || change.kind === "all") compareSheets();
    if (change.kind === "selection") {
      const sheet = book.sheets.find((candidate) => candidate.id === change.sheetId)!;
      emit(EVENT.worksheetSelectionChanged, change.sheetId, { address: formatArea(sheet.selection) });
    }
    if (change.kind === "cells") {
      emit(EVENT.worksheetChanged, change.sheetId, {
        address: formatArea(change.area),
        changeType: "RangeEdited",
        source: "Local",
      });
    }
  });

  return {
    dispose,
    register: (eventType, targetId) => void registered.add(`${eventType} ${targetId}`),
    unregister: (eventType, targetId) => void registered.delete(`${eventType} ${targetId}`),
  };
}
