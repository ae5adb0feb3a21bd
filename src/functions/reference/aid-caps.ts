/** Reference of the caps on public funding (catalogue §2). */
import type { Family } from "./entry";

const READS_ACTIONS = [
  {
    code: "#VALUE!",
    when: {
      fr: "une catégorie autre que A, B, C, D, un coût non nul sans catégorie, ou des plages de formes différentes.",
      en: "a category other than A, B, C, D, a cost other than 0 without a category, or ranges of different shapes.",
    },
  },
  {
    code: "#NUM!",
    when: {
      fr: "un montant négatif, ou un taux hors de [0 ; 1].",
      en: "a negative amount, or a rate outside [0; 1].",
    },
  },
] as const;

export const AID_CAPS: Family = {
  title: { fr: "Les plafonds d’aide publique", en: "Caps on public funding" },
  entries: {
    PLAFONDAIDE: {
      purpose: {
        fr: "Donne l’argent public que chaque action peut recevoir, selon sa catégorie. Avec un budget, les missions pour l’État (A) se partagent au prorata de leurs coûts le plafond de 15 ou 20 %, au centime près.",
        en: "Gives the public money that each action may receive, by its category. With a budget, the missions for the State (A) share the cap of 15 or 20 % pro rata of their costs, to the cent.",
      },
      errors: READS_ACTIONS,
      source: {
        fr: "Mémento (2013), « Financement des clusters et réglementation communautaire » : A 100 % du coût, B 50 %, C le taux du régime d’aide, D rien. Le prorata entre actions A est un choix d’Équilibre. Les régimes d’aide ont changé depuis 2013 : saisissez le taux du vôtre.",
        en: "Memento (2013), “Financement des clusters et réglementation communautaire”: A 100 % of the cost, B 50 %, C the rate of the aid regime, D nothing. Sharing pro rata between A actions is a choice of Équilibre. Aid regimes have changed since 2013: enter the rate of yours.",
      },
      examples: [
        {
          formula: '=CLUSTER.PLAFONDAIDE({40000;100000;60000;20000},{"A";"B";"C";"D"})',
          result: [[40000], [50000], [30000], [0]],
          says: {
            fr: "Une action de chaque catégorie, sans budget ; C au taux de 50 % faute d’un autre.",
            en: "One action of each category, without a budget; C at 50 % for want of another rate.",
          },
        },
        {
          formula: '=CLUSTER.PLAFONDAIDE({300000;100000;400000},{"A";"A";"B"},1000000,TRUE)',
          result: [[150000], [50000], [200000]],
          says: {
            fr: "Avec l’outil de suivi, les deux actions A se partagent 20 % d’un budget d’un million.",
            en: "With the reporting tool, both A actions share 20 % of a budget of one million.",
          },
        },
      ],
    },
    PUBLICMAX: {
      purpose: {
        fr: "Donne l’argent public qu’un ensemble d’actions peut recevoir : la somme des plafonds, limitée à la moitié du budget par la règle du 50/50.",
        en: "Gives the public money that a set of actions may receive: the sum of the caps, held to half the budget by the 50/50 rule.",
      },
      errors: READS_ACTIONS,
      source: {
        fr: "Mémento (2013). La règle du 50/50 vient des contrats de performance 2013-2018, non de la loi ; elle porte sur le financement global, et 1 la met hors jeu. Prenez pour budget les ressources en argent (choix d’Équilibre).",
        en: "Memento (2013). The 50/50 rule comes from the performance contracts of 2013-2018, not from the law; it bears on the financing as a whole, and 1 switches it off. Take the cash resources as the budget (a choice of Équilibre).",
      },
      examples: [
        {
          formula: '=CLUSTER.PUBLICMAX({40000;1664500;465000},{"A";"B";"C"},2169500)',
          result: 1084750,
          says: {
            fr: "Budget de Cosmetic Valley, catégories supposées : la règle du 50/50 l’emporte.",
            en: "Cosmetic Valley’s budget, categories assumed: the 50/50 rule decides.",
          },
        },
        {
          formula: '=CLUSTER.PUBLICMAX({40000;1664500;465000},{"A";"B";"C"},2169500,FALSE,0.5,1)',
          result: 1104750,
          says: {
            fr: "Sans la règle du 50/50 : la somme des trois plafonds.",
            en: "Without the 50/50 rule: the sum of the three caps.",
          },
        },
      ],
    },
    DEPASSEMENT: {
      purpose: {
        fr: "Dit de combien l’argent public demandé dépasse ce que les actions peuvent recevoir ; 0 s’il ne le dépasse pas.",
        en: "Tells by how much the public money asked for exceeds what the actions may receive; 0 when it does not.",
      },
      errors: READS_ACTIONS,
      source: {
        fr: "Même règle que PUBLICMAX.",
        en: "Same rule as PUBLICMAX.",
      },
      examples: [
        {
          formula: '=CLUSTER.DEPASSEMENT(1089500,{40000;1664500;465000},{"A";"B";"C"},2169500)',
          result: 4750,
          says: {
            fr: "Cosmetic Valley, 2013, catégories supposées : 4 750 € de trop.",
            en: "Cosmetic Valley, 2013, categories assumed: 4,750 € too much.",
          },
        },
        {
          formula: '=CLUSTER.DEPASSEMENT(160000,290000,"B",290000)',
          result: 15000,
          says: {
            fr: "Mécabourg, tout en catégorie B : 160 000 € reçus pour 145 000 €.",
            en: "Mécabourg, all of it in category B: 160,000 € received for 145,000 €.",
          },
        },
      ],
    },
    MINIMIS: {
      purpose: {
        fr: "Dit ce qu’une entreprise peut encore recevoir d’aides de minimis à une date, aides des trois années précédentes déduites. Un résultat négatif est un dépassement.",
        en: "Tells what a company may still receive in de minimis aid on a date, less the aid of the three years before. A negative result means the ceiling is exceeded.",
      },
      errors: [
        {
          code: "#VALUE!",
          when: {
            fr: "une aide sans date, ou des plages de formes différentes.",
            en: "an aid without a date, or ranges of different shapes.",
          },
        },
        {
          code: "#NUM!",
          when: {
            fr: "un montant ou un plafond négatif, un nombre d’années qui n’est pas entier.",
            en: "a negative amount or ceiling, a number of years that is not whole.",
          },
        },
      ],
      source: {
        fr: "Règlement (UE) 2023/2831 : 300 000 € par entreprise unique sur trois années glissantes, bornes comprises.",
        en: "Regulation (EU) 2023/2831: 300,000 € per single undertaking over three rolling years, both ends in.",
      },
      examples: [
        {
          formula: "=CLUSTER.MINIMIS({120000;90000;60000},{44727;45170;45332},45717)",
          result: 30000,
          says: {
            fr: "Trois aides, du 15 juin 2022 au 10 février 2024 ; il reste 30 000 € le 1er mars 2025.",
            en: "Three aids, from 15 June 2022 to 10 February 2024; 30,000 € are left on 1 March 2025.",
          },
        },
        {
          formula: "=CLUSTER.MINIMIS({250000;80000.5},{45413;45778},45809)",
          result: -30000.5,
          says: {
            fr: "Le plafond est dépassé de 30 000,50 € le 1er juin 2025.",
            en: "The ceiling is exceeded by 30,000.50 € on 1 June 2025.",
          },
        },
      ],
    },
  },
};
