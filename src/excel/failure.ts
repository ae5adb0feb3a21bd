/** What can go wrong between us and Excel, as a person would tell it: `i18n` has a sentence for each. */
export type FailureKind =
  | "cellEdit"
  | "structureProtected"
  | "readOnly"
  | "accessDenied"
  | "tooOld"
  | "tooLarge"
  | "otherWorkbook"
  | "newerTemplate"
  | "setGone"
  | "noSheets"
  | "noYear"
  | "yearThere"
  | "leftovers"
  | "halfWritten"
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

/** Error codes of Office.js; see "Error handling with the application-specific JavaScript APIs" in its documentation. */
const KINDS: Record<string, FailureKind> = {
  InvalidOperationInCellEditMode: "cellEdit",
  AccessDenied: "accessDenied",
  ApiNotFound: "tooOld",
  ApiNotAvailable: "tooOld",
  UnsupportedOperation: "tooOld",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  // Excel answers so when the focus is in another workbook (OfficeDev/office-js issue 6365).
  GeneralException: "otherWorkbook",
};

/** Any error as an {@link ExcelFailure}. */
export function failureOf(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return new ExcelFailure(KINDS[code ?? ""] ?? "unexpected", [code, message].filter(Boolean).join(": "));
}
