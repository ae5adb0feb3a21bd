import { setLayout } from "../../book/layout";
import { edit } from "../excel";
import { accessDenied } from "../rich-error";
import { WireObject } from "../wire-object";
import type { Worksheet } from "./worksheet";

/** Excel.WorksheetProtectionOptions when none are given: everything but selecting is closed. */
const CLOSED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export class WorksheetProtection extends WireObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }
  get $type(): string {
    return "WorksheetProtection";
  }
  override get $scalars() {
    return ["Protected", "Options"];
  }

  get Protected(): boolean {
    return this.worksheet.sheet.protection !== undefined;
  }
  get Options(): unknown {
    return this.worksheet.sheet.protection?.options ?? null;
  }

  /** Protecting a protected sheet is refused. */
  Protect(options: unknown, password: unknown): void {
    const { excel, sheet } = this.worksheet;
    if (sheet.protection) throw accessDenied();
    edit(excel, (changes) => {
      setLayout(changes, sheet, "protection", {
        options: { ...CLOSED, ...(options as object | null) },
        ...(typeof password === "string" && password !== "" ? { password } : {}),
      });
      changes.forgetUndo();
    });
  }
  Unprotect(password: unknown): void {
    const { excel, sheet } = this.worksheet;
    if (!sheet.protection) return;
    if ((sheet.protection.password ?? "") !== (password ?? ""))
      throw accessDenied("The password is incorrect.");
    edit(excel, (changes) => {
      setLayout(changes, sheet, "protection", undefined);
      changes.forgetUndo();
    });
  }
}
