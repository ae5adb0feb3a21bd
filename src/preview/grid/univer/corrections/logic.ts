/** IF, N, MAXIFS, MINIFS: small departures of Univer from Excel. */
import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject, functionLogical, functionStatistical } from "@univerjs/engine-formula";
import type { NodeValueType } from "./adjusted";
import { adjusted } from "./adjusted";
import { elementwise, VALUE_ERROR } from "./elementwise";
import { toEngineValue } from "../values";

export function logicCorrections(): BaseFunction[] {
  return [
    // Univer gives the first element only.
    elementwise("N", { least: 1, most: 1 }, (value) => (typeof value === "string" ? 0 : Number(value ?? 0))),
    adjusted("IF", functionLogical, (original, args) => {
      const [test, ...branches] = args;
      return original(...(test ? [conditionOf(test), ...branches] : args));
    }),
    ...["MAXIFS", "MINIFS"].map((name) =>
      adjusted(name, functionStatistical, (original, args) => noneAsZero(original(...args))),
    ),
  ];
}

/** A text is no condition, save TRUE and FALSE; Univer takes any text for true. */
function conditionOf(test: BaseValueObject): BaseValueObject {
  if (test.isArray()) return test.mapValue(conditionOf);
  if (!test.isString()) return test;
  const word = String(test.getValue()).toUpperCase();
  return word === "TRUE" || word === "FALSE" ? toEngineValue(word === "TRUE") : toEngineValue(VALUE_ERROR);
}

/** Nothing matched: Excel says 0, Univer gives an array of one empty text. */
function noneAsZero(result: NodeValueType): NodeValueType {
  if (!(result instanceof ArrayValueObject)) return result;
  const isNone =
    result.getRowCount() === 1 && result.getColumnCount() === 1 && result.get(0, 0)?.getValue() === "";
  return isNone ? toEngineValue(0) : result;
}
