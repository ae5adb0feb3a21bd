export type Language = "fr" | "en";

/** The language for a locale such as `fr-CA`: French unless the locale is known and another. */
export const languageOf = (locale: string | undefined): Language =>
  !locale || locale.toLowerCase().startsWith("fr") ? "fr" : "en";
