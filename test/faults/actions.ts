/** Whatever the ribbon and the pane may do to a workbook or read of it, each with a workbook to do it in. */
import { insertSetWith } from "../../src/commands/insert-set";
import {
  findErrorCells,
  findLeftovers,
  freezeFormulas,
  insertFormula,
  makeNextYear,
  readCerfa,
  readPackSheets,
  readReaderView,
  removeLeftovers,
  replaceSheets,
  restoreFormulas,
  setUpPack,
  showCell,
  showSheet,
  surveySets,
  writeInputs,
} from "../../src/excel";
import type { OpenExcel } from "../../src/preview/headless";
import type { SetId } from "../../src/workbook";

export interface Action {
  name: string;
  /** The set in the workbook beforehand. */
  set: SetId | null;
  /** Whether it needs calculated results. */
  calculated?: boolean;
  prepare?: (excel: OpenExcel) => Promise<unknown>;
  act: (excel: OpenExcel) => Promise<unknown>;
  /**
   * There is no way back once it has deleted something: from there on it goes through with it, and a fault is not told.
   */
  goesThrough?: boolean;
  /** Each of its parts stands by itself: what was done before a fault stays, and the next time it goes through with the rest. */
  inParts?: boolean;
}

const TYPICAL = { language: "fr", example: "MECABOURG", year: 2026 } as const;
const insertHere = () => insertSetWith("type", TYPICAL);

/** An insertion that is cut short for good, its page with it. */
async function cutShort(excel: OpenExcel): Promise<void> {
  let isGone = false;
  excel.host.fault.watch(({ action }) => {
    isGone ||= action > 200;
    if (isGone) throw new Error("Gone.");
  });
  await excel.window.equilibre.insert("type", TYPICAL).catch(() => undefined);
  excel.host.fault.watch(null);
}

const sheetIds = (excel: OpenExcel): string[] => excel.store.book.sheets.map(({ id }) => id);

/** What the panels Cotisations, Plafonds and Trajectoire write when their proposal is applied. */
const applyGrid = () =>
  writeInputs({
    suffix: "",
    changes: [750, 800].map((to, row) => ({
      place: { name: "eq_grille_montants", row, column: 0 },
      from: row === 0 ? 695 : "",
      to,
    })),
    replaceFormulas: false,
  });

export const ACTIONS: readonly Action[] = [
  { name: "insert", set: null, act: insertHere },
  { name: "insert beside", set: "type", act: insertHere },
  {
    name: "replace",
    set: "type",
    act: () => replaceSheets({ suffix: "", set: "type", language: "fr", followUp: false }),
    goesThrough: true,
  },
  { name: "next year", set: "type", act: () => makeNextYear() },
  {
    name: "remove leftovers",
    set: null,
    prepare: cutShort,
    act: () => removeLeftovers(),
    inParts: true,
  },
  { name: "apply a proposal", set: "essential", act: applyGrid },
  { name: "freeze", set: "type", calculated: true, act: () => freezeFormulas("set") },
  {
    name: "restore",
    set: "type",
    calculated: true,
    prepare: () => freezeFormulas("set"),
    act: () => restoreFormulas(),
  },
  // Excel has no call that takes a print area away again.
  {
    name: "set up the board pack",
    set: "type",
    act: (excel) => setUpPack(sheetIds(excel)),
    inParts: true,
  },
  { name: "insert a formula", set: null, act: () => insertFormula("=CLUSTER.MEMBRESREQUIS(10,0.5)") },
  { name: "show a sheet", set: "type", act: () => showSheet("Paramètres") },
  { name: "show a cell", set: "type", act: () => showCell("Budget", "B12") },
  { name: "survey our sheets", set: "type", act: () => surveySets() },
  { name: "look for errors", set: "type", calculated: true, act: () => findErrorCells() },
  { name: "look for leftovers", set: "type", act: () => findLeftovers() },
  { name: "read the sheets to print", set: "type", act: () => readPackSheets() },
  { name: "read what a reader sees", set: "type", calculated: true, act: () => readReaderView() },
  { name: "read the CERFA lines", set: "complete", act: () => readCerfa() },
];

/** Refusals of Excel, each to be told in a sentence of its own. */
export const REFUSALS = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "GeneralException",
  "RequestPayloadSizeLimitExceeded",
  "ItemNotFound",
] as const;
