import type { fr } from "../../pane-fr";
import { cerfa } from "../cerfa";

const counted = (count: number, one: string, many: string): string =>
  `${new Intl.NumberFormat("en-GB").format(count)} ${count === 1 ? one : many}`;
const formulas = (count: number): string => counted(count, "formula", "formulas");
const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const sendPanel: (typeof fr)["sendPanel"] = {
  reading: "Reading the workbook…",
  formulas: {
    heading: "Make the workbook readable anywhere",
    explain:
      "Without the add-in, people read the values calculated last. But as soon as Excel recalculates, every cell that calls a CLUSTER function shows #NAME?, and so do the cells that read it.",
    safe: "✓ No cell calls the add-in: this workbook can be read anywhere.",
    atRisk: (calling, reached) =>
      `! ${formulas(calling)} ${plural(calling, "calls", "call")} the add-in` +
      (reached > 0 ? `; at least ${counted(reached, "more reads", "more read")} the results.` : "."),
    frozen: (kept) =>
      `✓ As values: ${formulas(kept)}, kept in the workbook. These cells no longer follow what you type.`,
    table: "What a reader without the add-in would see, by sheet",
    columns: { sheet: "Sheet", formulas: "CLUSTER formulas", reached: "Reading them", kept: "As values" },
    scope: "Turn into values",
    scopes: {
      set: (count) => `The sheets of this budget (${formulas(count)})`,
      workbook: (count) => `The whole workbook (${formulas(count)})`,
    },
    freeze: "Turn into values",
    restore: "Restore the formulas",
    freezing: "Turning formulas into values…",
    restoring: "Restoring the formulas…",
    advice: [
      "To send it: turn into values, save a copy, send that, then restore the formulas in the original. Ctrl+Z restores them too.",
      "The copy may come back corrected: with rows inserted or sheets renamed, formulas still find their place.",
      "In the original, do not remove “custom XML data” (File › Info › Inspect Document): the formulas are kept there.",
    ],
    done: (count, cells, sheets) =>
      `✓ ${formulas(count)} turned into values, ${counted(cells, "cell", "cells")} in all. Sheets: ${sheets}.`,
    nothing: "No formula calls the add-in: there was nothing to do.",
    nothingKept: "No formula is kept in this workbook: there was nothing to restore.",
    protected: (sheets) =>
      `✕ Protected sheets: ${sheets}. Take the protection off (Review › Unprotect Sheet), then try again. Nothing was changed.`,
    notCalculated: (cells) =>
      `✕ These cells have no result to keep: ${cells}. Correct them or recalculate (Ctrl+Alt+F9), then try again. Nothing was changed.`,
    tooComplex: (cells) =>
      `✕ These formulas read too many separate cells to be followed: ${cells}. Write them with ranges, then try again. Nothing was changed.`,
    restored: (count, sheets) => `✓ ${formulas(count)} restored. Sheets: ${sheets}.`,
    noneRestored: "No formula could be restored.",
    left: (count) =>
      `! ${counted(count, "formula was", "formulas were")} not restored. Nothing was written in ${plural(count, "its", "their")} place; ${plural(count, "it is", "they are")} still kept.`,
    reasons: {
      sheetGone: "the sheet is no longer there",
      cellGone: "the cell was deleted",
      untracked: "the name that followed the cell was deleted",
      typedOver: "something else was typed there",
      referencesGone: "cells that it read were deleted",
    },
    place: (sheet, address, reason) => `${sheet}, ${address}: ${reason}`,
    replaceTyped: "Replace what was typed",
    forget: "Stop keeping these formulas",
    forgotten: "These formulas are no longer kept. Their cells stay as they are.",
    blocked: (cells) =>
      `! These results have no room to spill (#SPILL!): ${cells}. Move what stands to their right or below.`,
    changedNames: (names) =>
      `! These workbook names stand for something else by now, and were left so: ${names}.`,
    more: (count) => `and ${count} more`,
  },
  pack: {
    heading: "Print the board pack",
    explain: "Excel lets no add-in print: Équilibre prepares the pages, you print them.",
    sheets: "Sheets of the pack, in the order of their tabs",
    hidden: (name) => `${name} (hidden: Excel does not print it)`,
    prepare: "Prepare the pages",
    preparing: "Preparing the pages…",
    none: "Choose one sheet at least.",
    prepared: (count) =>
      `✓ ${counted(count, "sheet is", "sheets are")} ready: print area, A4, numbered pages. Now you:`,
    steps: {
      first: (name) => `Click the tab ${name}, already shown.`,
      others: (names) => `Holding Ctrl (⌘ on a Mac), click the tabs ${names}.`,
      print: "File › Print › Print Active Sheets; or Export › PDF.",
      ungroup: "Then right-click a tab › Ungroup Sheets: otherwise what you type goes into all of them.",
    },
    web: "Excel on the web prints one sheet at a time, or the whole workbook.",
  },
  cerfa: {
    heading: "Copy into form CERFA 12156*06",
    fromSheet: "Lines of the sheet CERFA, in whole euros.",
    fromBudget:
      "This workbook has no sheet CERFA: these lines come from the Budget, whose expenses are by action. Spread them by nature, or insert the sheet CERFA.",
    none: "Neither the sheet CERFA nor the Budget can be read in this workbook.",
    equal: (total) => `✓ Both sides total ${total}.`,
    gap: (gap) => `✕ The totals differ by ${gap}: balance the budget before you copy.`,
    unreadable: "✕ Some lines show an error: see Checks before you copy.",
    charges: cerfa.charges,
    products: cerfa.products,
    account: cerfa.columns.account,
    label: "Line",
    amount: "Euros",
    withoutCode: "Income without a code, to be placed",
    lines: {
      charges: cerfa.chargeLines,
      products: cerfa.productLines,
      uses: cerfa.uses,
      gifts: cerfa.gifts,
      left: cerfa.left,
      totalCharges: cerfa.totalCharges,
      totalProducts: cerfa.totalProducts,
      "86": cerfa["86"],
      "87": cerfa["87"],
      total: cerfa.total,
    },
    copy: "Copy the lines",
    copied: "✓ Copied. Paste into a table or a message.",
    notCopied: "Excel did not allow the copy. The text is selected below: Ctrl+C copies it.",
    text: "Lines to copy",
  },
};
