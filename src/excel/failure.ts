/** What can go wrong between us and Excel, as a person would tell it: `i18n` has a sentence for each. */
export type FailureKind =
  | "cellEdit"
  | "structureProtected"
  | "readOnly"
  | "accessDenied"
  | "tooOld"
  | "tooLarge"
  | "memory"
  | "busy"
  | "signedOut"
  | "selection"
  | "gone"
  | "nameTaken"
  | "otherWorkbook"
  | "newerTemplate"
  | "setGone"
  | "noSheets"
  | "noYear"
  | "yearThere"
  | "leftovers"
  | "halfWritten"
  | "noAnswer"
  | "unexpected";

export class ExcelFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** Excel's own words, for whoever helps the user. */
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = "ExcelFailure";
  }
}

/** Nobody waits for Excel's answer any more. What it was asked is done yet, or refused, or never looked at. */
export class Unanswered extends ExcelFailure {
  constructor(
    /** What Excel answers after all. */
    readonly late: Promise<unknown>,
  ) {
    super("noAnswer", "");
  }
}

/** Error codes of Office.js; see "Error handling with the application-specific JavaScript APIs" in its documentation. */
const KINDS: Record<string, FailureKind> = {
  InvalidOperationInCellEditMode: "cellEdit",
  AccessDenied: "accessDenied",
  ApiNotFound: "tooOld",
  ApiNotAvailable: "tooOld",
  NotImplemented: "tooOld",
  UnsupportedFeature: "tooOld",
  UnsupportedOperation: "tooOld",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  MemoryLimitReached: "memory",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Unauthenticated: "signedOut",
  // A chart, a picture or several areas where one cell is needed; a chart sheet where cells are.
  InvalidSelection: "selection",
  UnsupportedSheet: "selection",
  InvalidBinding: "gone",
  InvalidReference: "gone",
  ItemNotFound: "gone",
  // Free when we looked: someone else who works on the file was quicker.
  ItemAlreadyExists: "nameTaken",
  InactiveWorkbook: "otherWorkbook",
  // Excel answers so when the focus is in another workbook (OfficeDev/office-js issue 6365).
  GeneralException: "otherWorkbook",
};

/** Any error as an {@link ExcelFailure}. */
export function failureOf(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return new ExcelFailure(KINDS[code ?? ""] ?? "unexpected", [code, message].filter(Boolean).join(": "));
}
