import { failureOf, type FailureKind } from "../../src/excel/failure";
import { en } from "../../src/i18n/pane-en";
import { fr } from "../../src/i18n/pane-fr";

const KINDS: FailureKind[] = [
  "cellEdit",
  "structureProtected",
  "readOnly",
  "accessDenied",
  "tooOld",
  "tooLarge",
  "memory",
  "busy",
  "signedOut",
  "selection",
  "gone",
  "nameTaken",
  "otherWorkbook",
  "newerTemplate",
  "setGone",
  "noSheets",
  "noYear",
  "yearThere",
  "leftovers",
  "halfWritten",
  "unexpected",
];

describe("what a person is told of a failure", () => {
  it.each(KINDS)("is a whole sentence in both languages (%s)", (kind) => {
    for (const { messages } of [fr, en]) expect(messages[kind]).toMatch(/^\p{Lu}.{20,}[.:]$/u);
    expect(fr.messages[kind]).not.toBe(en.messages[kind]);
  });

  it("keeps Excel's own words for whoever helps", () => {
    const failure = failureOf({
      code: "AccessDenied",
      message: "You cannot perform the requested operation.",
    });
    expect([failure.kind, failure.detail]).toEqual([
      "accessDenied",
      "AccessDenied: You cannot perform the requested operation.",
    ]);
  });

  /** Office's documentation, "Error handling with the application-specific JavaScript APIs". */
  it.each([
    ["InvalidSelection", "selection"],
    ["UnsupportedSheet", "selection"],
    ["InactiveWorkbook", "otherWorkbook"],
    ["InvalidOperationInCellEditMode", "cellEdit"],
    ["MemoryLimitReached", "memory"],
    ["ServiceNotAvailable", "busy"],
    ["RequestAborted", "busy"],
    ["Unauthenticated", "signedOut"],
    ["ItemNotFound", "gone"],
    ["ItemAlreadyExists", "nameTaken"],
    ["RangeExceedsLimit", "tooLarge"],
    ["NotImplemented", "tooOld"],
  ])("knows what %s means for a person", (code, kind) => {
    expect(failureOf({ code, message: "" }).kind).toBe(kind);
  });

  it("takes anything thrown", () => {
    expect(failureOf(undefined).kind).toBe("unexpected");
    expect(failureOf("text").kind).toBe("unexpected");
  });
});
