/** IF, N, MAXIFS, MINIFS: small departures of Univer from Excel. */
import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  functionLogical,
  functionStatistical,
} from "@univerjs/engine-formula";
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

type NodeValueType = ReturnType<BaseFunction["calculate"]>;
type Calculate = (...args: BaseValueObject[]) => NodeValueType;

/** Univer's own executor with something done before or after it. */
function adjusted(
  name: string,
  family: readonly (readonly unknown[])[],
  adjust: (original: Calculate, args: BaseValueObject[]) => NodeValueType,
): BaseFunction {
  const entry = family.find(([, known]) => known === name);
  if (!entry) throw new Error(`The formula engine has no ${name}`);
  const executor = new (entry[0] as new (name: string) => BaseFunction)(name);
  const original = executor.calculate.bind(executor) as Calculate;
  executor.calculate = (...args: BaseValueObject[]) => adjust(original, args);
  return executor;
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
