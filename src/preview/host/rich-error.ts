/** Errors as Excel words them. */

/** An error that travels to the add-in as `OfficeExtension.Error`. */
export class RichError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** `Worksheet.getRange`; the engine fills it in when absent. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "RichError";
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): RichError => new RichError("InvalidArgument", message);

export const wrongShape = (): RichError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const itemNotFound = (): RichError =>
  new RichError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): RichError =>
  new RichError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const accessDenied = (message = "You cannot perform the requested operation."): RichError =>
  new RichError("AccessDenied", message, 403);

export const invalidOperation = (message: string): RichError => new RichError("InvalidOperation", message);

export const invalidReference = (): RichError =>
  new RichError("InvalidReference", "This reference is not valid for the current operation.");

/** Fails loudly where the preview does not do what Excel does. */
export const notEmulated = (member: string): RichError =>
  new RichError("ApiNotFound", `ApiNotFound: ${member} is not emulated.`, 404, member);
