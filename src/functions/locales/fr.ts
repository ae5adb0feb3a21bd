/** French texts of the functions: the language in which Excel shows them by default. */
import type { EnumTexts, FunctionName, FunctionText } from "./texts";

const COSTS = "Coûts des actions, en euros.";
const CATEGORIES = "Catégorie de chaque action : A, B, C ou D.";
const TOOL = "VRAI avec un outil qui rend compte de l’impact des projets : 20 % au lieu de 15 %.";
const RATE_C = "Taux d’aide de la catégorie C, commun ou par action ; 0,5 par défaut.";
const RULE = "Part maximale d’argent public dans le budget ; 0,5 par défaut, 1 pour ne pas l’appliquer.";

export const FR_FUNCTIONS: Readonly<Record<FunctionName, FunctionText>> = {
  AUTOFINANCEMENT: {
    description: "Taux d’autofinancement d’un plan de financement, entre 0 et 1.",
    parameters: {
      montants: "Montants en euros, positifs ou nuls.",
      codes:
        "Code de ressource de chaque montant : PU, CO, FA, AP, TP, MP, MQ ou NE, et au besoin un chiffre (FA3).",
      mode: "net (par défaut), brut, etroit ou apparent.",
    },
  },
  PART: {
    description: "Part d’un code, d’un sous-code ou d’un groupe dans un plan de financement, entre 0 et 1.",
    parameters: {
      montants: "Montants en euros, positifs ou nuls.",
      codes: "Code de ressource de chaque montant.",
      cherche: "Code (FA), sous-code (FA3) ou groupe : PUBLIC, PRIVE, VALORISE.",
      base: "total (par défaut) ou numeraire (argent seulement).",
    },
  },
  VIGILANCE: {
    description: "Compare un indicateur à son seuil de vigilance : « OK » ou « VIGILANCE ».",
    parameters: {
      indicateur:
        "Indicateur : TEMPS, FACTURATION, COTISATION, ANIMATION, AUTOFINANCEMENT, PUBLIC, COUVERTURE ou SUCCES.",
      valeur: "Valeur de l’indicateur, en fraction (0,15 = 15 %).",
      seuil: "Votre seuil, à la place du seuil usuel.",
    },
  },
  PLAFONDAIDE: {
    description: "Plafond de financement public de chaque action, en euros.",
    parameters: {
      couts: COSTS,
      categories: CATEGORIES,
      budget: "Budget du cluster en euros : les actions A y sont ensemble limitées à 15 %.",
      outil: TOOL,
      taux_c: RATE_C,
    },
  },
  PUBLICMAX: {
    description: "Argent public maximal pour un ensemble d’actions, en euros.",
    parameters: {
      couts: COSTS,
      categories: CATEGORIES,
      budget: "Budget du cluster en euros.",
      outil: TOOL,
      taux_c: RATE_C,
      regle: RULE,
    },
  },
  DEPASSEMENT: {
    description: "Argent public au-delà du maximum permis pour un ensemble d’actions, en euros.",
    parameters: {
      public: "Argent public reçu ou demandé, en euros.",
      couts: COSTS,
      categories: CATEGORIES,
      budget: "Budget du cluster en euros.",
      outil: TOOL,
      taux_c: RATE_C,
      regle: RULE,
    },
  },
  COTISATION: {
    description:
      "Cotisation de chaque adhérent dans une grille par tranches d’effectif ou de chiffre d’affaires. Une tranche sans montant donne #N/A.",
    parameters: {
      tailles: "Effectif ou chiffre d’affaires de chaque adhérent.",
      bornes: "Bornes inférieures des tranches, croissantes ; chacune appartient à sa tranche.",
      montants: "Cotisation de chaque tranche en euros ; vide = à compléter.",
    },
  },
};

export const FR_ENUMS: EnumTexts = {
  SELF_FINANCING_MODE: {
    net: ["net", "Ressources privées sur ressources en argent, sans les valorisations (par défaut)"],
    brut: ["brut", "Ressources privées, temps et mises à disposition privées sur tout le plan"],
    etroit: ["étroit", "Cotisations et facturation sur ressources en argent"],
    apparent: ["apparent", "1 − argent public sur tout le plan"],
  },
  SHARE_BASE: {
    total: ["total", "Part de tout le plan, valorisations comprises (par défaut)"],
    numeraire: ["numéraire", "Part de l’argent seulement"],
  },
  SHARE_OF: {
    PUBLIC: ["public", "Argent public et mises à disposition publiques"],
    PRIVE: ["privé", "Cotisations, facturation et autres ressources privées"],
    VALORISE: ["valorisé", "Temps et mises à disposition valorisés"],
    PU: ["PU – argent public", "Subventions et concours publics en argent"],
    CO: ["CO – cotisations", "Cotisations des membres"],
    FA: ["FA – facturation", "Achats de prestations et financements divers des entreprises"],
    AP: ["AP – autres ressources privées", "Autres ressources privées en argent"],
    TP: ["TP – temps passé", "Temps passé par les entreprises, valorisé"],
    MP: [
      "MP – mises à disposition privées",
      "Personnel et moyens mis à disposition par des organismes privés",
    ],
    MQ: [
      "MQ – mises à disposition publiques",
      "Personnel et moyens mis à disposition par des organismes publics",
    ],
  },
  INDICATOR: {
    TEMPS: ["temps passé", "Part du temps valorisé dans le plan : plus de 15 %"],
    FACTURATION: ["facturation", "Part de la facturation dans le plan : moins de 20 %"],
    COTISATION: ["cotisations", "Part des cotisations dans le plan : moins de 15 %"],
    ANIMATION: ["animation", "Part de l’animation et de la communication dans le budget : moins de 15 %"],
    AUTOFINANCEMENT: ["autofinancement", "Taux d’autofinancement net : moins de 30 %"],
    PUBLIC: ["public", "Part de l’argent public : plus de 50 %"],
    COUVERTURE: ["couverture", "Ressources privées sur fonctionnement et animation : moins de 1"],
    SUCCES: ["primes de succès", "Primes de succès sur la part fixe : plus de 20 %"],
  },
  CATEGORY: {
    A: [
      "A – missions pour l’État",
      "Argent public jusqu’à 100 % du coût, dans la limite de 15 ou 20 % du budget",
    ],
    B: ["B – innovation et animation", "Argent public jusqu’à 50 % du coût"],
    C: ["C – actions collectives", "Argent public jusqu’au taux du régime d’aide"],
    D: ["D – prestations commerciales", "Pas d’argent public"],
  },
};
