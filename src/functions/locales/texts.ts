/** The words of the functions that a translation has to say. Read by the build only: none of it is in Excel's script. */
import type {
  BenchmarkIndicator,
  Category,
  EffortAssumption,
  Indicator,
  LegalForm,
  PathMode,
  ProfileMode,
  ProrationMode,
  SelfFinancingMode,
  ShareBase,
} from "../../domain";
import type { FUNCTIONS } from "../catalogue";

export type FunctionName = keyof typeof FUNCTIONS;

export interface FunctionText {
  readonly description: string;
  /** By the name of the parameter, in its order. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The lists of words that Excel offers while one types, by the identifier of the list. */
export interface EnumWords {
  SELF_FINANCING_MODE: SelfFinancingMode;
  SHARE_BASE: ShareBase;
  SHARE_OF: "PUBLIC" | "PRIVE" | "VALORISE" | "PU" | "CO" | "FA" | "AP" | "TP" | "MP" | "MQ";
  INDICATOR: Indicator;
  PROFILE_MODE: ProfileMode;
  EFFORT_ASSUMPTION: EffortAssumption;
  PATH_MODE: PathMode;
  CATEGORY: Category;
  PRORATION_MODE: ProrationMode;
  LEGAL_FORM: LegalForm;
  BENCHMARK_INDICATOR: BenchmarkIndicator;
}
export type EnumId = keyof EnumWords;

/** Label and explanation of each word. The word itself is the same in every language. */
export type EnumTexts = {
  readonly [Id in EnumId]: Readonly<Record<EnumWords[Id], readonly [label: string, tooltip: string]>>;
};

/** Where each list is offered. */
export const ENUM_OF_PARAMETER: Readonly<Record<string, EnumId>> = {
  "AUTOFINANCEMENT.mode": "SELF_FINANCING_MODE",
  "PART.base": "SHARE_BASE",
  "PART.cherche": "SHARE_OF",
  "VIGILANCE.indicateur": "INDICATOR",
  "PROFIL.mode": "PROFILE_MODE",
  "EFFORT.hypothese": "EFFORT_ASSUMPTION",
  "TRAJECTOIRE.mode": "PATH_MODE",
  "PLAFONDAIDE.categories": "CATEGORY",
  "PUBLICMAX.categories": "CATEGORY",
  "DEPASSEMENT.categories": "CATEGORY",
  "PRORATA.mode": "PRORATION_MODE",
  "DISTRIBUABLE.forme": "LEGAL_FORM",
  "REPERE.indicateur": "BENCHMARK_INDICATOR",
};
