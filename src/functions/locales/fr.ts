/** French texts of the functions: the language in which Excel shows them by default. */
import type { EnumTexts, FunctionName, FunctionText } from "./texts";

const COSTS = "Coûts des actions, en euros.";
const CATEGORIES = "Catégorie de chaque action : A, B, C ou D.";
const TOOL = "VRAI avec un outil qui rend compte de l’impact des projets : 20 % au lieu de 15 %.";
const RATE_C = "Taux d’aide de la catégorie C, commun ou par action ; 0,5 par défaut.";
const RULE = "Part maximale d’argent public dans le budget ; 0,5 par défaut, 1 pour ne pas l’appliquer.";

export const FR_FUNCTIONS: Readonly<Record<FunctionName, FunctionText>> = {
  AUTOFINANCEMENT: {
    description: "Taux d’autofinancement d’un plan de financement, entre 0 et 1.",
    parameters: {
      montants: "Montants en euros, positifs ou nuls.",
      codes:
        "Code de ressource de chaque montant : PU, CO, FA, AP, TP, MP, MQ ou NE, et au besoin un chiffre (FA3).",
      mode: "net (par défaut), brut, etroit ou apparent.",
    },
  },
  PART: {
    description: "Part d’un code, d’un sous-code ou d’un groupe dans un plan de financement, entre 0 et 1.",
    parameters: {
      montants: "Montants en euros, positifs ou nuls.",
      codes: "Code de ressource de chaque montant.",
      cherche: "Code (FA), sous-code (FA3) ou groupe : PUBLIC, PRIVE, VALORISE.",
      base: "total (par défaut) ou numeraire (argent seulement).",
    },
  },
  VIGILANCE: {
    description: "Compare un indicateur à son seuil de vigilance : « OK » ou « VIGILANCE ».",
    parameters: {
      indicateur:
        "Indicateur : TEMPS, FACTURATION, COTISATION, ANIMATION, AUTOFINANCEMENT, PUBLIC, COUVERTURE ou SUCCES.",
      valeur: "Valeur de l’indicateur, en fraction (0,15 = 15 %).",
      seuil: "Votre seuil, à la place du seuil usuel.",
    },
  },
  PROFIL: {
    description: "Profil d’un cluster selon sa taille et son autofinancement : ruche, meute, gnous ou aube.",
    parameters: {
      membres: "Nombre de membres.",
      taux: "Taux d’autofinancement, en fraction.",
      mode: "Sens du taux : net (par défaut) ou brut.",
    },
  },
  EFFORT: {
    description:
      "Argent privé supplémentaire pour atteindre un taux d’autofinancement, en euros, sans arrondi.",
    parameters: {
      prive: "Argent privé aujourd’hui, en euros.",
      public: "Argent public aujourd’hui, en euros.",
      cible: "Taux visé, en fraction inférieure à 1.",
      hypothese:
        "budget (par défaut : budget constant), public (argent public constant) ou cible (sur budget_cible).",
      budget_cible: "Budget visé, en euros ; seulement avec cible.",
    },
  },
  EFFETACTION: {
    description: "Variation du taux d’autofinancement quand une action rejoint le plan, en fraction.",
    parameters: {
      prive: "Argent privé du plan, en euros.",
      budget: "Budget du plan, en euros.",
      prive_action: "Argent privé de l’action, en euros.",
      cout_action: "Coût de l’action, en euros.",
    },
  },
  TRAJECTOIRE: {
    description: "Chemin d’une valeur à une cible, un terme par an.",
    parameters: {
      depart: "Valeur de départ.",
      cible: "Valeur d’arrivée.",
      annees: "Nombre d’années, de 1 à 100.",
      mode: "lineaire (par défaut : pas égaux) ou geometrique (croissance égale).",
    },
  },
  ANNEECIBLE: {
    description: "Année où un taux visé est atteint, à un rythme régulier.",
    parameters: {
      taux: "Taux aujourd’hui, en fraction.",
      cible: "Taux visé, en fraction.",
      points: "Progrès par an, en fraction (0,01 = un point).",
      annee: "Année du taux d’aujourd’hui.",
    },
  },
  PLAFONDAIDE: {
    description: "Plafond de financement public de chaque action, en euros.",
    parameters: {
      couts: COSTS,
      categories: CATEGORIES,
      budget: "Budget du cluster en euros : les actions A y sont ensemble limitées à 15 %.",
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
  MINIMIS: {
    description:
      "Reste disponible sous le plafond de minimis à une date, en euros ; négatif s’il est dépassé.",
    parameters: {
      montants: "Aides de minimis reçues, en euros.",
      dates: "Date de chaque aide.",
      date_octroi: "Date de la nouvelle aide.",
      plafond: "Plafond en euros ; 300 000 par défaut.",
      annees: "Années comptées avant date_octroi ; 3 par défaut.",
    },
  },
  COTISATION: {
    description:
      "Cotisation de chaque adhérent dans une grille par tranches d’effectif ou de chiffre d’affaires. Une tranche sans montant donne #N/A.",
    parameters: {
      tailles: "Effectif ou chiffre d’affaires de chaque adhérent.",
      bornes: "Bornes inférieures des tranches, croissantes ; chacune appartient à sa tranche.",
      montants: "Cotisation de chaque tranche en euros ; vide = à compléter.",
    },
  },
  COTISATIONCA: {
    description: "Cotisation sur le chiffre d’affaires, entre un minimum et un maximum, en euros.",
    parameters: {
      ca: "Chiffre d’affaires de chaque adhérent, en euros.",
      taux: "Taux de la cotisation, en fraction.",
      minimum: "Cotisation la plus basse, en euros ; 0 par défaut.",
      maximum: "Cotisation la plus haute, en euros ; aucune par défaut.",
    },
  },
  COTISATIONPREMIUM: {
    description: "Cotisation de base, ou premium quand l’option est prise, en euros.",
    parameters: {
      base: "Cotisation de base, en euros.",
      premium: "Cotisation premium, en euros.",
      option: "VRAI pour un adhérent qui prend le niveau premium.",
      cumul: "VRAI quand la cotisation premium s’ajoute à celle de base.",
    },
  },
  DECOUVERTE: {
    description: "Cotisation découverte les premières années d’adhésion, puis classique, en euros.",
    parameters: {
      classique: "Cotisation classique, en euros.",
      decouverte: "Cotisation découverte, en euros.",
      annee_adhesion: "Année d’adhésion.",
      annee: "Année de la cotisation.",
      duree: "Années de découverte ; 1 par défaut.",
    },
  },
  EXONERATION: {
    description: "0 tant qu’un adhérent est exonéré, sinon la cotisation, en euros.",
    parameters: {
      montant: "Cotisation en euros.",
      annee_debut: "Première année d’exonération ; vide ou 0 = aucune.",
      annee: "Année de la cotisation.",
      duree: "Durée de l’exonération, en années.",
    },
  },
  PRORATA: {
    description: "Cotisation d’un adhérent arrivé en cours d’année, en euros.",
    parameters: {
      montant: "Cotisation d’une année entière, en euros.",
      mois: "Mois d’arrivée, de 1 à 12 ; vide ou 0 = année entière.",
      mode: "mois (par défaut : au mois), semestre (moitié à partir de juillet) ou aucun.",
    },
  },
  INDEXER: {
    description: "Cotisation augmentée d’un taux, année après année, en euros.",
    parameters: {
      montant: "Cotisation en euros.",
      taux: "Taux annuel, en fraction supérieure à -1.",
      annees: "Nombre d’années ; 1 par défaut.",
      decimales: "Décimales du résultat ; 2 par défaut.",
    },
  },
  REMISEMULTI: {
    description: "Cotisation de la k-ième structure d’un groupe, en euros.",
    parameters: {
      montant: "Cotisation en euros.",
      rang: "Rang de la structure dans son groupe ; vide ou 0 = première.",
      remises: "Remise de chaque rang, en fraction ; la dernière vaut pour les suivants.",
    },
  },
  ATTRITION: {
    description:
      "Part maximale des adhérents qui peut partir avant qu’une hausse des cotisations fasse perdre de l’argent.",
    parameters: {
      hausse: "Hausse des cotisations, en fraction (0,25 = 25 %).",
    },
  },
  COUTCOMPLET: {
    description: "Coût complet d’un service ou d’une action, en euros.",
    parameters: {
      direct: "Coût externe, en euros.",
      heures: "Heures de travail.",
      cout_horaire: "Coût d’une heure, en euros.",
      frais: "Frais généraux sur le coût du travail, en fraction ; 0 par défaut.",
    },
  },
  SEUILRENTABILITE: {
    description: "Nombre de participants à partir duquel une action s’équilibre.",
    parameters: {
      fixe: "Coût fixe, en euros.",
      prix: "Prix par participant, en euros.",
      variable: "Coût par participant, en euros.",
      subvention: "Subvention déduite du coût fixe, en euros ; 0 par défaut.",
    },
  },
  PRIXEQUILIBRE: {
    description: "Prix par participant auquel une action s’équilibre, en euros, sans arrondi.",
    parameters: {
      fixe: "Coût fixe, en euros.",
      variable: "Coût par participant, en euros.",
      participants: "Nombre de participants.",
      subvention: "Subvention déduite du coût fixe, en euros ; 0 par défaut.",
    },
  },
  MEMBRESREQUIS: {
    description: "Nombre d’adhérents qu’il faut pour avoir tant de clients d’un service.",
    parameters: {
      clients: "Nombre de clients voulu.",
      taux: "Part des adhérents qui achètent, en fraction supérieure à 0.",
    },
  },
  SUCCESSFEE: {
    description: "Prime de succès, en euros.",
    parameters: {
      base: "Montant gagné, en euros.",
      taux: "Taux de la prime, en fraction.",
      plafond: "Prime la plus haute, en euros ; aucune par défaut.",
    },
  },
  PRELEVEMENT: {
    description: "Partage chaque montant entre ce qui est prélevé et le reste, en euros.",
    parameters: {
      montant: "Montants en euros, l’un sous l’autre.",
      taux: "Part prélevée, entre 0 et 1.",
    },
  },
  TEMPSVALORISE: {
    description: "Temps valorisé, en euros.",
    parameters: {
      heures: "Heures données.",
      taux: "Valeur d’une heure, en euros.",
    },
  },
  TEMPSMAX: {
    description: "Temps valorisé maximal qui reste dans une part de tout le plan, en euros, sans arrondi.",
    parameters: {
      budget_numeraire: "Budget en argent, en euros.",
      seuil: "Part de tout le plan, en fraction inférieure à 1 ; 0,15 par défaut.",
    },
  },
  REPARTIR: {
    description: "Répartit un montant selon des poids, au centime, la somme étant exacte.",
    parameters: {
      montant: "Montant à répartir, en euros.",
      poids: "Poids, positifs ou nuls.",
    },
  },
  DISTRIBUABLE: {
    description: "Ce qu’un membre peut recevoir d’un résultat, selon la forme juridique, en euros.",
    parameters: {
      resultat: "Résultat de l’année, en euros, positif ou négatif.",
      forme: "Forme juridique : association, SAS, SARL, SA, SEM, GIE ou SEP.",
      part: "Part du membre, entre 0 et 1 ; 1 par défaut.",
    },
  },
  BESOINTRESO: {
    description: "Solde de trésorerie le plus négatif sur les périodes, en euros positifs.",
    parameters: {
      encaissements: "Encaissements de chaque période, en euros.",
      decaissements: "Décaissements de chaque période, en euros.",
      solde: "Solde de départ, en euros ; 0 par défaut.",
    },
  },
  PREFINANCEMENT: {
    description: "Part la plus haute d’une subvention à avancer avant son versement, en euros.",
    parameters: {
      depenses: "Dépenses de chaque mois, en euros.",
      taux: "Taux de la subvention, entre 0 et 1.",
      delai: "Mois entre une dépense et son remboursement.",
      avance: "Part de la subvention reçue au départ ; 0 par défaut.",
    },
  },
  PARAMETRE: {
    description: "Valeur légale ou de repère en vigueur à une date.",
    parameters: {
      nom: "Nom du paramètre, par exemple SMIC.HORAIRE.",
      date: "Date ; sans date, la dernière valeur connue.",
    },
  },
  REPERE: {
    description: "Chiffre publié d’un cluster de référence.",
    parameters: {
      cluster: "Identifiant du cluster, par exemple MECABOURG.",
      indicateur: "BUDGET, MEMBRES, ETP, NET, BRUT, DECLARE, PARTCOTISATIONS ou COTISATIONMOYENNE.",
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
    TEMPS: ["temps passé", "Part du temps valorisé dans le plan : plus de 15 %"],
    FACTURATION: ["facturation", "Part de la facturation dans le plan : moins de 20 %"],
    COTISATION: ["cotisations", "Part des cotisations dans le plan : moins de 15 %"],
    ANIMATION: ["animation", "Part de l’animation et de la communication dans le budget : moins de 15 %"],
    AUTOFINANCEMENT: ["autofinancement", "Taux d’autofinancement net : moins de 30 %"],
    PUBLIC: ["public", "Part de l’argent public : plus de 50 %"],
    COUVERTURE: ["couverture", "Ressources privées sur fonctionnement et animation : moins de 1"],
    SUCCES: ["primes de succès", "Primes de succès sur la part fixe : plus de 20 %"],
  },
  PROFILE_MODE: {
    net: ["net", "Le taux est net : fort à partir de 30 % (par défaut)"],
    brut: ["brut", "Le taux est brut : fort à partir de 50 %"],
  },
  EFFORT_ASSUMPTION: {
    budget: ["budget constant", "L’argent privé remplace l’argent public (par défaut)"],
    public: ["argent public constant", "L’argent privé s’ajoute"],
    cible: ["budget visé", "Part du budget visé, donné par budget_cible"],
  },
  PATH_MODE: {
    lineaire: ["linéaire", "Pas égaux, pour les taux (par défaut)"],
    geometrique: ["géométrique", "Croissance égale, pour les montants"],
  },
  CATEGORY: {
    A: [
      "A – missions pour l’État",
      "Argent public jusqu’à 100 % du coût, dans la limite de 15 ou 20 % du budget",
    ],
    B: ["B – innovation et animation", "Argent public jusqu’à 50 % du coût"],
    C: ["C – actions collectives", "Argent public jusqu’au taux du régime d’aide"],
    D: ["D – prestations commerciales", "Pas d’argent public"],
  },
  PRORATION_MODE: {
    mois: ["au mois", "Le mois d’arrivée compte en entier (par défaut)"],
    semestre: ["au semestre", "La moitié à partir de juillet"],
    aucun: ["aucun", "La cotisation entière, quel que soit le mois"],
  },
  LEGAL_FORM: {
    association: ["association", "Rien n’est distribuable"],
    SAS: ["SAS", "Bénéfice au prorata des parts"],
    SARL: ["SARL", "Bénéfice au prorata des parts"],
    SA: ["SA", "Bénéfice au prorata des parts"],
    SEM: ["SEM", "Bénéfice au prorata des parts"],
    GIE: ["GIE", "Bénéfice et pertes au prorata des parts"],
    SEP: ["SEP", "Bénéfice et pertes au prorata des parts"],
  },
  BENCHMARK_INDICATOR: {
    BUDGET: ["budget", "Budget annuel, en euros"],
    MEMBRES: ["membres", "Nombre de membres"],
    ETP: ["ETP", "Équivalents temps plein"],
    NET: ["taux net", "Taux d’autofinancement net, calculé"],
    BRUT: ["taux brut", "Taux d’autofinancement brut, calculé"],
    DECLARE: ["taux déclaré", "Taux d’autofinancement tel que déclaré"],
    PARTCOTISATIONS: ["part des cotisations", "Cotisations sur tout le plan"],
    COTISATIONMOYENNE: ["cotisation moyenne", "Cotisations par membre, en euros"],
  },
};
