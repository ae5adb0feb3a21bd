/** The reference of the functions in one language, as the build writes it (`reference.fr.json`) and the pane reads it. */

export interface FunctionsReference {
  readonly families: readonly { readonly title: string; readonly functions: readonly FunctionReference[] }[];
}

export interface FunctionReference {
  readonly name: string;
  /** `CLUSTER.PART(montants; codes; cherche; [base])`, separators of the language. */
  readonly signature: string;
  readonly description: string;
  readonly parameters: readonly ParameterReference[];
  readonly purpose: string;
  /** Codes as Excel shows them in the language. */
  readonly errors: readonly { readonly code: string; readonly when: string }[];
  readonly source: string;
  readonly examples: readonly ExampleReference[];
}

export interface ParameterReference {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** The words it takes, when Excel offers a list of them; the label translates a word, or is empty. */
  readonly words: readonly { readonly word: string; readonly label: string; readonly explains: string }[];
}

export interface ExampleReference {
  /** As a person types it in the language. */
  readonly formula: string;
  /** For `Range.formulas`, in any language. */
  readonly invariantFormula: string;
  /** What the cells show in General format: one cell, or rows of cells when the formula spills. */
  readonly result: readonly (readonly string[])[];
  readonly says: string;
}
