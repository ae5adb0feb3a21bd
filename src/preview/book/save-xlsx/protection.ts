import { createHash } from "node:crypto";
import type { Sheet } from "../model";
import type { Worksheet } from "@cj-tech-master/excelts";

/** As many rounds as Excel does. */
const SPIN_COUNT = 100_000;

/** Excel.WorksheetProtectionOptions → what a protected sheet still allows. */
const PERMISSIONS = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
} as const;

/** The sheet's protection; a book without one leaves the sheet open. */
export function writeProtection(sheet: Sheet, worksheet: Worksheet): void {
  if (!sheet.protection) return;
  const { options, password } = sheet.protection;
  const permissions = Object.entries(PERMISSIONS).map(([option, permission]) => [
    permission,
    options[option] === true,
  ]);
  const selection = options["selectionMode"] ?? "Normal";
  worksheet.sheetProtection = {
    sheet: true,
    ...Object.fromEntries(permissions),
    selectLockedCells: selection === "Normal",
    selectUnlockedCells: selection !== "None",
    ...(password ? passwordHash(password, sheet.id) : {}),
  };
}

/**
 * ECMA-376 18.3.1.85 with SHA-512. The salt comes from the sheet's id, not from chance, so that the same book gives the
 * same bytes.
 */
function passwordHash(password: string, sheetId: string) {
  const salt = createHash("sha512").update(sheetId).digest().subarray(0, 16);
  let hash = createHash("sha512").update(salt).update(Buffer.from(password, "utf16le")).digest();
  const round = Buffer.alloc(4);
  for (let count = 0; count < SPIN_COUNT; count++) {
    round.writeUInt32LE(count);
    hash = createHash("sha512").update(hash).update(round).digest();
  }
  return {
    algorithmName: "SHA-512",
    hashValue: hash.toString("base64"),
    saltValue: salt.toString("base64"),
    spinCount: SPIN_COUNT,
  };
}
