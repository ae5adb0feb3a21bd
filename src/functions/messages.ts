/** Every sentence that a function can say in a cell, in both languages. A missing one does not compile. */
import type { Fault, FaultDetails, FaultReason } from "../domain";
import type { Language } from "../i18n/language";

/** What an argument takes, as a message says it. */
type Takes =
  | "number"
  | "nonNegative"
  | "rate"
  | "share"
  | "shareBelowOne"
  | "positiveShare"
  | "growth"
  | "year"
  | "count"
  | "month"
  | "yearsOfPath"
  | "date"
  | "boolean"
  | "word"
  | "bound"
  | "resourceCode"
  | "shareCode"
  | "parameterName"
  | "clusterName"
  | "indicatorName";

interface Phrase {
  /** The name of the argument, as the catalogue writes it. */
  readonly argument: string;
  /** What was found, as it stands in the cell. */
  readonly found: string;
  /** What it takes. */
  readonly takes: string;
  /** Words or figures that would have been understood. */
  readonly known: string;
}

interface Texts {
  readonly takes: Record<Takes, string>;
  readonly reasons: Record<FaultReason, (phrase: Phrase) => string>;
  readonly quote: (text: string) => string;
  readonly boolean: (value: boolean) => string;
  readonly decimalMark: string;
}

const FR: Texts = {
  quote: (text) => `« ${text} »`,
  boolean: (value) => (value ? "VRAI" : "FAUX"),
  decimalMark: ",",
  takes: {
    number: "un nombre",
    nonNegative: "un nombre positif ou nul",
    rate: "un taux positif ou nul (0,15 pour 15 %)",
    share: "une part entre 0 et 1 (0,15 pour 15 %)",
    shareBelowOne: "une part d’au moins 0 et de moins de 1 (0,15 pour 15 %)",
    positiveShare: "une part de plus de 0 et d’au plus 1 (0,15 pour 15 %)",
    growth: "un taux supérieur à −1 (0,02 pour 2 %)",
    year: "une année (un nombre entier)",
    count: "un nombre entier positif ou nul",
    month: "un mois de 1 à 12",
    yearsOfPath: "un nombre entier d’années, de 1 à 100",
    date: "une date",
    boolean: "VRAI ou FAUX (ou 1, 0)",
    word: "un mot",
    bound: "une borne par tranche (des nombres croissants)",
    resourceCode: "un code PU, CO, FA, AP, TP, MP, MQ ou NE, suivi au plus d’un chiffre",
    shareCode: "un code (FA), un sous-code (FA3) ou PUBLIC, PRIVE, VALORISE",
    parameterName: "le nom d’un paramètre, par exemple SMIC.HORAIRE",
    clusterName: "l’identifiant d’un cluster, par exemple MECABOURG",
    indicatorName: "le nom d’un indicateur, par exemple BUDGET",
  },
  reasons: {
    inputError: ({ argument, found }) =>
      `${argument} contient l’erreur ${found} : corrigez d’abord cette cellule.`,
    wrongType: ({ argument, found, takes }) => `${argument} : ${found} n’est pas accepté ; il faut ${takes}.`,
    empty: ({ argument, takes }) => `${argument} est vide ; il faut ${takes}.`,
    severalCells: ({ argument, found, takes }) =>
      `${argument} reçoit une plage (${found}) ; il faut une seule cellule : ${takes}.`,
    shapesDiffer: ({ argument, found, takes, known }) =>
      `${argument} (${found}) et ${takes} (${known}) doivent avoir la même forme.`,
    notARectangle: ({ argument }) => `${argument} n’est pas une plage rectangulaire de cellules.`,
    notAColumn: ({ argument, found }) =>
      `${argument} reçoit une plage de forme ${found} ; il faut une seule colonne.`,
    unknownWord: ({ argument, found, takes, known }) =>
      `${argument} : ${found} n’est pas connu ; il faut ${known === "" ? takes : known}.`,
    unknownParameter: ({ argument, found }) => `${argument} : le paramètre ${found} n’existe pas.`,
    codeMissing: ({ argument }) => `${argument} : il manque un code en face d’un montant.`,
    dateMissing: ({ argument }) => `${argument} : il manque une date en face d’un montant.`,
    neutralHasNoShare: ({ argument, found }) =>
      `${argument} : ${found} est neutre et n’entre dans aucune part ; il faut un autre code.`,
    valuedNotInCashBase: ({ argument, found }) =>
      `${argument} : ${found} est valorisé et n’entre pas dans le numéraire ; prenez la base total.`,
    boundsNotIncreasing: ({ argument, found, known }) =>
      `${argument} : ${found} suit ${known} ; il faut des bornes strictement croissantes.`,
    outOfDomain: ({ argument, found, takes }) =>
      `${argument} : ${found} est hors limites ; il faut ${takes}.`,
    tooLarge: () => "Le résultat est trop grand pour une cellule.",
    minimumAboveMaximum: ({ argument, found, known }) =>
      `${argument} (${found}) dépasse le maximum (${known}).`,
    yearBeforeJoining: ({ argument, found, known }) =>
      `${argument} (${found}) précède l’année d’adhésion (${known}).`,
    priceNotAboveCost: ({ argument, found, known }) =>
      `${argument} (${found}) doit dépasser le coût variable (${known}).`,
    noProgress: ({ argument, found }) => `${argument} : ${found} ne fait pas progresser vers la cible.`,
    emptyBase: () => "Le total qui sert de base est nul.",
    belowFirstBound: ({ argument, found, known }) =>
      `${argument} : ${found} est sous la première borne de la grille (${known}).`,
    slabNotSet: ({ argument, known }) =>
      `${argument} : la tranche qui commence à ${known} est vide, à compléter ; il faut un montant.`,
    dateNotCovered: ({ argument, found, known }) =>
      `${argument} : valeur non connue au ${found} ; elle l’est pour : ${known}.`,
    unknownCluster: ({ argument, found, known }) =>
      `${argument} : ${found} n’est pas connu ; il faut ${known}.`,
    unknownIndicator: ({ argument, found, known }) =>
      `${argument} : ${found} n’est pas connu ; il faut ${known}.`,
    notPublished: ({ argument, found, known }) => `${argument} : ${found} n’est pas publié pour ${known}.`,
  },
};

const EN: Texts = {
  quote: (text) => `“${text}”`,
  boolean: (value) => (value ? "TRUE" : "FALSE"),
  decimalMark: ".",
  takes: {
    number: "a number",
    nonNegative: "a number, 0 or more",
    rate: "a rate, 0 or more (0.15 for 15 %)",
    share: "a share between 0 and 1 (0.15 for 15 %)",
    shareBelowOne: "a share of at least 0 and less than 1 (0.15 for 15 %)",
    positiveShare: "a share of more than 0 and at most 1 (0.15 for 15 %)",
    growth: "a rate above −1 (0.02 for 2 %)",
    year: "a year (a whole number)",
    count: "a whole number, 0 or more",
    month: "a month from 1 to 12",
    yearsOfPath: "a whole number of years, from 1 to 100",
    date: "a date",
    boolean: "TRUE or FALSE (or 1, 0)",
    word: "a word",
    bound: "one bound a slab (increasing numbers)",
    resourceCode: "a code PU, CO, FA, AP, TP, MP, MQ or NE, followed by one digit at most",
    shareCode: "a code (FA), a sub-code (FA3) or PUBLIC, PRIVE, VALORISE",
    parameterName: "the name of a parameter, such as SMIC.HORAIRE",
    clusterName: "the identifier of a cluster, such as MECABOURG",
    indicatorName: "the name of an indicator, such as BUDGET",
  },
  reasons: {
    inputError: ({ argument, found }) => `${argument} holds the error ${found}: correct that cell first.`,
    wrongType: ({ argument, found, takes }) => `${argument}: ${found} is not accepted; it takes ${takes}.`,
    empty: ({ argument, takes }) => `${argument} is empty; it takes ${takes}.`,
    severalCells: ({ argument, found, takes }) =>
      `${argument} was given a range (${found}); it takes a single cell: ${takes}.`,
    shapesDiffer: ({ argument, found, takes, known }) =>
      `${argument} (${found}) and ${takes} (${known}) must have the same shape.`,
    notARectangle: ({ argument }) => `${argument} is not a rectangular range of cells.`,
    notAColumn: ({ argument, found }) =>
      `${argument} was given a range of ${found}; it takes a single column.`,
    unknownWord: ({ argument, found, takes, known }) =>
      `${argument}: ${found} is not known; it takes ${known === "" ? takes : known}.`,
    unknownParameter: ({ argument, found }) => `${argument}: there is no parameter ${found}.`,
    codeMissing: ({ argument }) => `${argument}: a code is missing beside an amount.`,
    dateMissing: ({ argument }) => `${argument}: a date is missing beside an amount.`,
    neutralHasNoShare: ({ argument, found }) =>
      `${argument}: ${found} is neutral and belongs to no share; it takes another code.`,
    valuedNotInCashBase: ({ argument, found }) =>
      `${argument}: ${found} is valued and is no part of cash; use the base total.`,
    boundsNotIncreasing: ({ argument, found, known }) =>
      `${argument}: ${found} follows ${known}; it takes strictly increasing bounds.`,
    outOfDomain: ({ argument, found, takes }) => `${argument}: ${found} is out of bounds; it takes ${takes}.`,
    tooLarge: () => "The result is too large for a cell.",
    minimumAboveMaximum: ({ argument, found, known }) =>
      `${argument} (${found}) is above the maximum (${known}).`,
    yearBeforeJoining: ({ argument, found, known }) =>
      `${argument} (${found}) is before the year of joining (${known}).`,
    priceNotAboveCost: ({ argument, found, known }) =>
      `${argument} (${found}) must be above the variable cost (${known}).`,
    noProgress: ({ argument, found }) => `${argument}: ${found} brings the target no nearer.`,
    emptyBase: () => "The total used as a base is zero.",
    belowFirstBound: ({ argument, found, known }) =>
      `${argument}: ${found} is below the first bound of the grid (${known}).`,
    slabNotSet: ({ argument, known }) =>
      `${argument}: the slab that starts at ${known} is empty, to be filled in; it takes an amount.`,
    dateNotCovered: ({ argument, found, known }) =>
      `${argument}: value not known on ${found}; it is for: ${known}.`,
    unknownCluster: ({ argument, found, known }) => `${argument}: ${found} is not known; it takes ${known}.`,
    unknownIndicator: ({ argument, found, known }) =>
      `${argument}: ${found} is not known; it takes ${known}.`,
    notPublished: ({ argument, found, known }) => `${argument}: ${found} is not published for ${known}.`,
  },
};

const TEXTS: Record<Language, Texts> = { fr: FR, en: EN };

/** Long texts are cut: a message is read in a small box. */
const LONGEST = 60;

function written(value: string | number | boolean, texts: Texts): string {
  if (typeof value === "number") return String(value).replace(".", texts.decimalMark);
  if (typeof value === "boolean") return texts.boolean(value);
  return texts.quote(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}

/** Shapes and error codes stand as they are; what comes from a cell is quoted. */
const PLAIN: readonly FaultReason[] = [
  "inputError",
  "severalCells",
  "shapesDiffer",
  "notAColumn",
  "dateNotCovered",
];

function phraseOf({ reason, details }: Fault, texts: Texts): Phrase {
  const { argument = "", found = "", takes = "", known = [] }: FaultDetails = details;
  const isPlain = PLAIN.includes(reason);
  return {
    argument,
    found: isPlain ? String(found) : written(found, texts),
    // In shapesDiffer the other argument stands there, which is no description.
    takes: texts.takes[takes as Takes] ?? takes,
    known: known.map((item) => (typeof item === "number" ? written(item, texts) : item)).join(", "),
  };
}

/** The sentence of a fault: names the argument, what it got and what it takes. */
export function messageOf(found: Fault, language: Language): string {
  const texts = TEXTS[language];
  return texts.reasons[found.reason](phraseOf(found, texts));
}
