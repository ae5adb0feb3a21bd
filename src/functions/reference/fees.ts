/** Reference of membership fees (catalogue §3). */
import type { Family } from "./entry";

const NEGATIVE_AMOUNT = {
  code: "#NUM!",
  when: { fr: "un montant négatif.", en: "a negative amount." },
} as const;

export const FEES: Family = {
  title: { fr: "Les cotisations", en: "Membership fees" },
  entries: {
    COTISATION: {
      purpose: {
        fr: "Cherche la cotisation d’un adhérent dans la grille par tranches. Une borne appartient à la tranche qu’elle ouvre. Une tranche sans montant reste à compléter : rien n’est deviné entre deux montants.",
        en: "Looks up a member’s fee in the grid of slabs. A bound belongs to the slab it opens. A slab without an amount is yet to be set: nothing is guessed between two amounts.",
      },
      errors: [
        {
          code: "#VALUE!",
          when: {
            fr: "des bornes qui ne croissent pas, ou un nombre de montants différent de celui des bornes.",
            en: "bounds that do not increase, or a number of amounts other than that of bounds.",
          },
        },
        {
          code: "#NUM!",
          when: {
            fr: "un effectif, une borne ou un montant négatif.",
            en: "a negative size, bound or amount.",
          },
        },
        {
          code: "#N/A",
          when: {
            fr: "un effectif sous la première borne, ou dans une tranche sans montant.",
            en: "a size below the first bound, or in a slab without an amount.",
          },
        },
      ],
      source: {
        fr: "Grille de Mécabourg, mémento (2013) : borne inférieure comprise, borne supérieure exclue.",
        en: "Mécabourg’s grid, memento (2013): lower bound included, upper bound excluded.",
      },
      examples: [
        {
          formula: '=CLUSTER.COTISATION({4;35;1001},{0;5;31;41;1001},{695;"";1893;"";9698})',
          result: [[695], [1893], [9698]],
          says: {
            fr: "Trois adhérents de 4, 35 et 1 001 salariés dans la grille publiée de Mécabourg.",
            en: "Three members of 4, 35 and 1,001 employees in Mécabourg’s published grid.",
          },
        },
        {
          formula: '=CLUSTER.COTISATION(12,{0;5;31;41;1001},{695;"";1893;"";9698})',
          result: "#N/A",
          says: {
            fr: "La tranche de 5 à 31 salariés n’a pas de montant : à compléter.",
            en: "The slab from 5 to 31 employees has no amount: to be set.",
          },
        },
      ],
    },
    COTISATIONCA: {
      purpose: {
        fr: "Calcule une cotisation en proportion du chiffre d’affaires, entre un minimum et un maximum.",
        en: "Works out a fee in proportion to turnover, between a minimum and a maximum.",
      },
      errors: [
        {
          code: "#NUM!",
          when: {
            fr: "un montant ou un taux négatif, ou un minimum supérieur au maximum.",
            en: "a negative amount or rate, or a minimum above the maximum.",
          },
        },
      ],
      source: {
        fr: "Mémento (2013) : Silicon Sentier indexe sur le chiffre d’affaires, sans publier son taux.",
        en: "Memento (2013): Silicon Sentier indexes on turnover, and publishes no rate.",
      },
      examples: [
        {
          formula: "=CLUSTER.COTISATIONCA({100000;2000000;30000000},0.0005,250,2000)",
          result: [[250], [1000], [2000]],
          says: {
            fr: "0,05 % du chiffre d’affaires : au minimum, entre les deux, au maximum.",
            en: "0.05 % of turnover: at the minimum, in between, at the maximum.",
          },
        },
        {
          formula: "=CLUSTER.COTISATIONCA(1234567,0.0005)",
          result: 617.28,
          says: {
            fr: "Sans bornes : 617,2835 € arrondis au centime.",
            en: "Without limits: 617.2835 € rounded to the cent.",
          },
        },
      ],
    },
    COTISATIONPREMIUM: {
      purpose: {
        fr: "Choisit entre une cotisation de base et une cotisation premium selon l’option prise. La seconde remplace la première, ou s’y ajoute si vous demandez le cumul.",
        en: "Chooses between a basic fee and a premium fee by the option taken. The second replaces the first, or adds to it if you ask for both.",
      },
      errors: [
        {
          code: "#VALUE!",
          when: {
            fr: "une option ou un cumul autre que VRAI, FAUX, 1 ou 0.",
            en: "an option or a cumul other than TRUE, FALSE, 1 or 0.",
          },
        },
        NEGATIVE_AMOUNT,
      ],
      source: {
        fr: "Néopolia, mémento (2013) : 500 €, et un « ticket d’entrée filière » de 1 500 €. Que le second remplace la première est déduit de la fourchette imprimée.",
        en: "Néopolia, memento (2013): 500 €, and a market entry ticket of 1,500 €. That the second replaces the first is inferred from the printed range.",
      },
      examples: [
        {
          formula: "=CLUSTER.COTISATIONPREMIUM(500,1500,TRUE)",
          result: 1500,
          says: { fr: "L’option remplace la base.", en: "The option replaces the basic fee." },
        },
        {
          formula: "=CLUSTER.COTISATIONPREMIUM(500,1500,{TRUE;FALSE},TRUE)",
          result: [[2000], [500]],
          says: {
            fr: "Avec cumul : un adhérent qui prend l’option, un autre qui ne la prend pas.",
            en: "With both added: a member who takes the option, another who does not.",
          },
        },
      ],
    },
    DECOUVERTE: {
      purpose: {
        fr: "Fait payer la cotisation découverte pendant la première année d’adhésion (ou plus), puis la cotisation classique.",
        en: "Charges the discovery fee during the first year of membership (or more), then the classic fee.",
      },
      errors: [
        {
          code: "#NUM!",
          when: {
            fr: "une année antérieure à l’adhésion, une année ou une durée qui n’est pas entière, un montant négatif.",
            en: "a year before joining, a year or a duration that is not whole, a negative amount.",
          },
        },
      ],
      source: {
        fr: "EMC2, mémento (2013) : 190 € pendant un an au plus.",
        en: "EMC2, memento (2013): 190 € for one year at most.",
      },
      examples: [
        {
          formula: "=CLUSTER.DECOUVERTE(550,190,2014,2014)",
          result: 190,
          says: { fr: "L’année de l’adhésion.", en: "The year of joining." },
        },
        {
          formula: "=CLUSTER.DECOUVERTE(5990,190,{2012;2013;2014},2014)",
          result: [[5990], [5990], [190]],
          says: {
            fr: "Trois adhérents en 2014, entrés en 2012, 2013 et 2014.",
            en: "Three members in 2014, who joined in 2012, 2013 and 2014.",
          },
        },
      ],
    },
    EXONERATION: {
      purpose: {
        fr: "Ramène la cotisation à 0 pendant un nombre d’années, par exemple pour le lauréat d’un prix. Sans année de début, il n’y a pas d’exonération.",
        en: "Brings the fee to 0 for a number of years, for example for the winner of a prize. Without a first year there is no exemption.",
      },
      errors: [
        { code: "#VALUE!", when: { fr: "une durée absente.", en: "a missing duration." } },
        {
          code: "#NUM!",
          when: {
            fr: "un montant négatif, une année ou une durée qui n’est pas entière.",
            en: "a negative amount, a year or a duration that is not whole.",
          },
        },
      ],
      source: {
        fr: "Soliage, mémento (2013) : deux ans pour les lauréats de la bourse Charles Foix.",
        en: "Soliage, memento (2013): two years for the winners of the Charles Foix grant.",
      },
      examples: [
        {
          formula: "=CLUSTER.EXONERATION({250;2000;2000},{2013;2012;2011},2013,2)",
          result: [[0], [0], [2000]],
          says: {
            fr: "En 2013, lauréats de 2013, 2012 et 2011 : le troisième paie de nouveau.",
            en: "In 2013, winners of 2013, 2012 and 2011: the third pays again.",
          },
        },
        {
          formula: "=CLUSTER.EXONERATION(500,2020,2019,3)",
          result: 500,
          says: { fr: "Avant le début de l’exonération.", en: "Before the exemption begins." },
        },
      ],
    },
    PRORATA: {
      purpose: {
        fr: "Réduit la cotisation d’un adhérent qui arrive en cours d’année : au mois, ou de moitié à partir de juillet. Sans mois, l’année est due.",
        en: "Reduces the fee of a member who joins during the year: by the month, or by half from July. Without a month the whole year is due.",
      },
      errors: [
        { code: "#VALUE!", when: { fr: "un mode inconnu.", en: "an unknown mode." } },
        {
          code: "#NUM!",
          when: {
            fr: "un mois qui n’est pas entier, de 1 à 12 ; un montant négatif.",
            en: "a month that is not whole, from 1 to 12; a negative amount.",
          },
        },
      ],
      source: {
        fr: "Usage d’associations ; le mémento n’en dit rien. La cotisation est annuelle sauf si vos statuts en disposent autrement.",
        en: "Practice of associations; the memento says nothing of it. A fee is annual unless your bylaws say otherwise.",
      },
      examples: [
        {
          formula: "=CLUSTER.PRORATA(1893,7)",
          result: 946.5,
          says: {
            fr: "Arrivée en juillet : six mois sur douze.",
            en: "Joining in July: six months out of twelve.",
          },
        },
        {
          formula: '=CLUSTER.PRORATA(1893,{6;7},"semestre")',
          result: [[1893], [946.5]],
          says: {
            fr: "À la demi-année : juin paie l’année, juillet la moitié.",
            en: "By the half-year: June pays the year, July half of it.",
          },
        },
      ],
    },
    INDEXER: {
      purpose: {
        fr: "Fait évoluer un montant d’un taux par an, pendant un an ou plusieurs, arrondi au centime ou au nombre de décimales voulu.",
        en: "Raises an amount by a rate a year, for one year or more, rounded to the cent or to the decimals you want.",
      },
      errors: [
        {
          code: "#NUM!",
          when: {
            fr: "un montant négatif, un taux de −1 ou moins, un nombre d’années ou de décimales hors de son domaine.",
            en: "a negative amount, a rate of −1 or less, a number of years or decimals outside its domain.",
          },
        },
      ],
      source: {
        fr: "Mémento (2013) : « indexation automatique sur l’inflation » ; Mécabourg a monté sa grille de 25 % par an.",
        en: "Memento (2013): “automatic indexation on inflation”; Mécabourg raised its grid by 25 % a year.",
      },
      examples: [
        {
          formula: "=CLUSTER.INDEXER(1000,0.25,5)",
          result: 3051.76,
          says: { fr: "25 % par an pendant cinq ans.", en: "25 % a year for five years." },
        },
        {
          formula: "=CLUSTER.INDEXER({165;5000},0.198)",
          result: [[197.67], [5990]],
          says: { fr: "Deux tranches, une année.", en: "Two slabs, one year." },
        },
      ],
    },
    REMISEMULTI: {
      purpose: {
        fr: "Applique la remise de la première, deuxième, troisième… structure d’un même groupe. Au-delà de la table, la dernière remise sert encore.",
        en: "Applies the discount of the first, second, third… structure of one group. Beyond the table the last discount is used again.",
      },
      errors: [
        {
          code: "#VALUE!",
          when: { fr: "une table de remises absente.", en: "a missing table of discounts." },
        },
        {
          code: "#NUM!",
          when: {
            fr: "un rang qui n’est pas entier, une remise hors de [0 ; 1], un montant négatif.",
            en: "a rank that is not whole, a discount outside [0; 1], a negative amount.",
          },
        },
      ],
      source: {
        fr: "Mémento (2013) : cotisation « mutualisée, dégressive », nommée sans chiffres. La table est la vôtre.",
        en: "Memento (2013): a shared, degressive fee, named without figures. The table is yours.",
      },
      examples: [
        {
          formula: "=CLUSTER.REMISEMULTI(1500,2,{0;0.2;0.3})",
          result: 1200,
          says: {
            fr: "La deuxième structure du groupe : − 20 %.",
            en: "The group’s second structure: − 20 %.",
          },
        },
        {
          formula: "=CLUSTER.REMISEMULTI(1000,{1;2;3;4},{0;0.1;0.2})",
          result: [[1000], [900], [800], [800]],
          says: {
            fr: "Quatre structures pour trois remises : la dernière sert deux fois.",
            en: "Four structures for three discounts: the last is used twice.",
          },
        },
      ],
    },
    ATTRITION: {
      purpose: {
        fr: "Dit quelle part des adhérents une hausse de cotisation peut faire partir sans perte de recette.",
        en: "Tells what share of the members a rise in fees may drive away without a loss of revenue.",
      },
      errors: [{ code: "#NUM!", when: { fr: "une hausse négative.", en: "a negative rise." } }],
      source: {
        fr: "Arithmétique : hausse / (1 + hausse).",
        en: "Arithmetic: rise / (1 + rise).",
      },
      examples: [
        {
          formula: "=CLUSTER.ATTRITION(0.25)",
          result: 0.2,
          says: {
            fr: "Une hausse de 25 % est perdue si plus d’un adhérent sur cinq s’en va.",
            en: "A rise of 25 % is lost when more than one member in five leaves.",
          },
        },
        {
          formula: "=CLUSTER.ATTRITION({0.1;0.5;1})",
          result: [[0.09090909090909091], [0.3333333333333333], [0.5]],
          says: { fr: "Trois hausses en un appel.", en: "Three rises in one call." },
        },
      ],
    },
  },
};
