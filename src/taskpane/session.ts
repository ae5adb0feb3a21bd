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
}

export const newSession = (): Session => ({ lastCheck: null });
