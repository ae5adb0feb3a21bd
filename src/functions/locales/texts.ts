/** The words of the functions outside their JSDoc: what a translation has to say. Read by the build, not by Excel. */

export interface FunctionTexts {
  readonly description: string;
  /** By the name of the parameter. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Label and explanation of each word of a list, by the word that is typed. */
export type EnumTexts = Readonly<Record<string, readonly [label: string, tooltip: string]>>;

export interface EnumTranslations {
  readonly [id: string]: EnumTexts;
}
