import type { NextYear } from "../excel";
import type { SetId } from "../workbook";

/**
 * What the pane remembers while it is open, across its panels. None of it is written into the workbook: Office's settings cannot
 * be undone, and a check that another hand has since made wrong would still say that all was well.
 */
export interface LastCheck {
  at: Date;
  /** The insertion that was checked: what follows our names in it. */
  suffix: string;
  errors: number;
  questions: number;
  /** Every check ran. */
  complete: boolean;
}

export interface Session {
  lastCheck: LastCheck | null;
  /** A set chosen from the ribbon, about which the template's panel has to ask first. */
  offered: SetId | null;
  /** Next year's sheets made from the ribbon, of which the template's panel has to tell. */
  nextYear: NextYear | null;
}

export const newSession = (): Session => ({ lastCheck: null, offered: null, nextYear: null });
