/** Univer's own executors with something done before or after them. */
import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";

export type NodeValueType = ReturnType<BaseFunction["calculate"]>;
type Calculate = (...args: BaseValueObject[]) => NodeValueType;

export function adjusted(
  name: string,
  family: readonly (readonly unknown[])[],
  adjust: (original: Calculate, args: BaseValueObject[], executor: BaseFunction) => NodeValueType,
): BaseFunction {
  const entry = family.find(([, known]) => known === name);
  if (!entry) throw new Error(`The formula engine has no ${name}`);
  const executor = new (entry[0] as new (name: string) => BaseFunction)(name);
  const original = executor.calculate.bind(executor) as Calculate;
  executor.calculate = (...args: BaseValueObject[]) => adjust(original, args, executor);
  return executor;
}
