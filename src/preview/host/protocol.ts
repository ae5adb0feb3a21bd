/**
 * The wire between office.js and Excel for Windows, as read from `@microsoft/office-js` 1.1.110
 * (`excel-win32-16.01.debug.js`).
 */

/** What the native object is asked to do (`Execute`) or to announce (`RegisterEvent`). */
export const DISPATCH = {
  dialogMessage: 10,
  dialogParentMessage: 12,
  richApiMessage: 33,
  appCommandInvoked: 39,
  richApiRequest: 93,
  appCommandDone: 94,
  openBrowserWindow: 102,
} as const;

/** Error numbers of the native object. */
export const NATIVE_ERROR = {
  /** The library turns it into `InvalidOperationInCellEditMode`. */
  invalidCallInContext: 5004,
  notSupported: 5007,
  dialogClosed: 12006,
} as const;

/** Flag of a request that waits while a cell is being edited (`delayForCellEdit`). */
export const DELAY_FOR_CELL_EDIT = 64;

export const PATH = { global: 1, new: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 } as const;

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Where an argument (or an item of one) is an object: the id of its path. */
  ReferencedObjectPathIds?: unknown[] | null;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number | null;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string; HttpStatusCode: number; ActionIndex: number };
  TraceIds?: number[];
}

/** Category of a Rich API message: an event of the object model, or a custom function's. */
export const MESSAGE_CATEGORY = { customFunction: 1, event: 65536 } as const;

export const CUSTOM_FUNCTION_MESSAGE = { invoke: 1000 } as const;

/** Excel.EventType as numbers. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  visibilityChanged: 65539,
} as const;

/** Target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Stands in for a COM SAFEARRAY. */
export function safeArray<T>(items: T[]) {
  return { toArray: () => items, dimensions: () => 1, getItem: (index: number) => items[index] };
}
