/** CELL: Univer gives the address alone, whichever sheet the cell stands on. */
import type { BaseFunction, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { functionInformation } from "@univerjs/engine-formula";
import { quoteSheetName } from "../../../book/address";
import type { Book } from "../../../book/model";
import { toEngineValue } from "../values";
import { adjusted } from "./adjusted";

export function informationCorrections(bookOf: () => Book): BaseFunction[] {
  return [
    adjusted("CELL", functionInformation, (original, args, executor) => {
      const result = original(...args);
      const [kind, reference] = args;
      const asksAddress = String(kind?.getValue()).toLowerCase() === "address";
      if (!asksAddress || !reference?.isReferenceObject() || !(result as BaseValueObject).isString())
        return result;
      const sheetId = (reference as unknown as BaseReferenceObject).getSheetId();
      const sheet = bookOf().sheets.find(({ id }) => id === sheetId);
      if (!sheet || sheetId === executor.subUnitId) return result;
      const address = (result as BaseValueObject).getValue();
      return toEngineValue(`${sheetPrefix(bookOf().name, sheet.name)}!${address}`);
    }),
  ];
}

/** `[Classeur1.xlsx]Budget`, or `'[Mon budget.xlsx]Budget'` as soon as one of the two names asks for quotes. */
function sheetPrefix(book: string, sheet: string): string {
  const isPlain = [book, sheet].every((name) => quoteSheetName(name) === name);
  return isPlain ? `[${book}]${sheet}` : quoteSheetName(`[${book}]${sheet}`);
}
