/**
 * The reference of every function of the catalogue, family by family. For the build and the tests: nothing that Excel
 * loads imports this folder.
 */
import { AID_CAPS } from "./aid-caps";
import type { Family } from "./entry";
import { FEES } from "./fees";
import { FINANCING_PLAN } from "./financing-plan";
import { SERVICES } from "./services";
import { TIME_AND_CASH } from "./time-and-cash";

export type { ErrorCode, Example, Family, InBoth, ReferenceEntry, ResultCell } from "./entry";

export const FAMILIES: readonly Family[] = [FINANCING_PLAN, AID_CAPS, FEES, SERVICES, TIME_AND_CASH];
