/**
 * An independent slow reference of the 35 functions of the catalogue, written from functions.md and definitions.md alone
 * on BigInt fractions. It imports nothing of `src`: where the two agree, two readings of the same text agree.
 */
import * as aidCaps from "./aid-caps";
import type { ReferenceFunction } from "./cells";
import * as fees from "./fees";
import * as financingPlan from "./financing-plan";
import * as services from "./services";
import * as tables from "./tables";
import * as timeAndCash from "./time-and-cash";

export const reference: Readonly<Record<string, ReferenceFunction>> = {
  ...financingPlan,
  ...aidCaps,
  ...fees,
  ...services,
  ...timeAndCash,
  ...tables,
};

export type { ErrorCode, ErrorValue, ReferenceFunction, Result } from "./cells";
export { isErrorValue, plainWord } from "./cells";
