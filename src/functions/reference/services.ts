/** Reference of services and collective actions (catalogue §4). */
import type { Family } from "./entry";

const NEGATIVE = {
  code: "#NUM!",
  when: { fr: "un nombre négatif.", en: "a negative number." },
} as const;

export const SERVICES: Family = {
  title: { fr: "Prestations et actions collectives", en: "Services and collective actions" },
  entries: {
    COUTCOMPLET: {
      purpose: {
        fr: "Donne le coût complet d’une action : dépenses directes, temps de l’équipe et, si vous les comptez, frais généraux sur ce temps.",
        en: "Gives the full cost of an action: direct expenses, time of the team and, if you count them, overheads on that time.",
      },
      errors: [NEGATIVE],
      source: {
        fr: "Comptabilité analytique usuelle. Sans frais généraux par défaut (choix d’Équilibre) ; 15 % des frais de personnel est le forfait d’Interreg Europe.",
        en: "Usual cost accounting. No overheads by default (a choice of Équilibre); 15 % of staff costs is the flat rate of Interreg Europe.",
      },
      examples: [
        {
          formula: "=CLUSTER.COUTCOMPLET(10000,120,40)",
          result: 14800,
          says: {
            fr: "10 000 € de dépenses et 120 heures à 40 €.",
            en: "10,000 € of expenses and 120 hours at 40 €.",
          },
        },
        {
          formula: "=CLUSTER.COUTCOMPLET(10000,120,40,0.15)",
          result: 15520,
          says: {
            fr: "La même action avec 15 % de frais généraux sur le temps.",
            en: "The same action with 15 % of overheads on the time.",
          },
        },
      ],
    },
    SEUILRENTABILITE: {
      purpose: {
        fr: "Dit combien de participants il faut pour que l’action couvre ses coûts, subvention déduite.",
        en: "Tells how many participants the action needs to cover its costs, less the grant.",
      },
      errors: [
        {
          code: "#NUM!",
          when: {
            fr: "un prix qui ne dépasse pas le coût variable, ou un nombre négatif.",
            en: "a price that is not above the variable cost, or a negative number.",
          },
        },
      ],
      source: {
        fr: "Seuil de rentabilité usuel, arrondi au participant supérieur.",
        en: "The usual break-even, rounded up to a whole participant.",
      },
      examples: [
        {
          formula: "=CLUSTER.SEUILRENTABILITE(90000,1200,200)",
          result: 90,
          says: {
            fr: "90 000 € de coûts fixes, 1 000 € de marge par exposant.",
            en: "90,000 € of fixed costs, 1,000 € of margin for each exhibitor.",
          },
        },
        {
          formula: "=CLUSTER.SEUILRENTABILITE(90000,{900;1000;1200},200,20000)",
          result: [[100], [88], [70]],
          says: {
            fr: "Trois prix, avec 20 000 € de subvention.",
            en: "Three prices, with a grant of 20,000 €.",
          },
        },
      ],
    },
    PRIXEQUILIBRE: {
      purpose: {
        fr: "Donne le prix par participant auquel une action collective s’équilibre, subvention déduite. Montant non arrondi.",
        en: "Gives the price for each participant at which a collective action balances, less the grant. The amount is not rounded.",
      },
      errors: [NEGATIVE, { code: "#DIV/0!", when: { fr: "aucun participant.", en: "no participant." } }],
      source: {
        fr: "PLAB, mémento (2013) : chaque action collective s’équilibre, au même prix pour tous.",
        en: "PLAB, memento (2013): every collective action balances, at the same price for all.",
      },
      examples: [
        {
          formula: "=CLUSTER.PRIXEQUILIBRE(40000,0,8,30000)",
          result: 1250,
          says: {
            fr: "40 000 € dont 30 000 € subventionnés, pour huit entreprises.",
            en: "40,000 €, of which 30,000 € granted, for eight companies.",
          },
        },
        {
          formula: "=CLUSTER.PRIXEQUILIBRE(10000,0,{4;8;12})",
          result: [[2500], [1250], [833.3333333333334]],
          says: {
            fr: "À quatre, huit et douze participants.",
            en: "With four, eight and twelve participants.",
          },
        },
      ],
    },
    MEMBRESREQUIS: {
      purpose: {
        fr: "Dit combien de membres il faut pour compter sur un nombre de clients d’une prestation, selon la part qui l’achète.",
        en: "Tells how many members are needed to count on a number of clients for a service, by the share who buy it.",
      },
      errors: [
        {
          code: "#NUM!",
          when: {
            fr: "un taux nul, négatif ou supérieur à 1 ; un nombre de clients négatif.",
            en: "a rate of 0, negative or above 1; a negative number of clients.",
          },
        },
      ],
      source: {
        fr: "Mémento (2013), « Élargissement de la base de clientèle » : 100 membres pour 10 clients.",
        en: "Memento (2013), “Élargissement de la base de clientèle”: 100 members for 10 clients.",
      },
      examples: [
        {
          formula: "=CLUSTER.MEMBRESREQUIS(10,0.1)",
          result: 100,
          says: {
            fr: "Dix clients si un membre sur dix achète.",
            en: "Ten clients when one member in ten buys.",
          },
        },
        {
          formula: "=CLUSTER.MEMBRESREQUIS(21,0.35)",
          result: 60,
          says: {
            fr: "60 exactement, là où un calcul en nombres flottants dirait 61.",
            en: "Exactly 60, where floating-point numbers would say 61.",
          },
        },
      ],
    },
    SUCCESSFEE: {
      purpose: {
        fr: "Calcule une prime de succès en proportion de l’affaire apportée ou de l’aide obtenue, avec un plafond si vous en fixez un. N’inscrivez au budget que des succès signés.",
        en: "Works out a success fee in proportion to the business brought or the aid obtained, with a ceiling if you set one. Budget signed successes only.",
      },
      errors: [NEGATIVE],
      source: {
        fr: "Mémento (2013) : 1 % chez Néopolia, 2 % (abandonné) chez Mécabourg, 7 % pour AinGIL.",
        en: "Memento (2013): 1 % at Néopolia, 2 % (given up) at Mécabourg, 7 % for AinGIL.",
      },
      examples: [
        {
          formula: "=CLUSTER.SUCCESSFEE(20000000,0.01)",
          result: 200000,
          says: { fr: "Néopolia : 1 % de 20 M€.", en: "Néopolia: 1 % of 20 M€." },
        },
        {
          formula: "=CLUSTER.SUCCESSFEE({100000;20000000},{0.02;0.01},50000)",
          result: [[2000], [50000]],
          says: {
            fr: "Deux affaires, sous un plafond commun de 50 000 €.",
            en: "Two deals, under one ceiling of 50,000 €.",
          },
        },
      ],
    },
    PRELEVEMENT: {
      purpose: {
        fr: "Partage chaque montant entre ce qui est prélevé, au centime, et le reste : les deux font toujours le montant.",
        en: "Splits each amount into what is levied, to the cent, and the rest: both always add up to the amount.",
      },
      errors: [
        {
          code: "#VALUE!",
          when: {
            fr: "des montants sur plusieurs colonnes.",
            en: "amounts in more than one column.",
          },
        },
        {
          code: "#NUM!",
          when: {
            fr: "un montant négatif, ou un taux hors de [0 ; 1].",
            en: "a negative amount, or a rate outside [0; 1].",
          },
        },
      ],
      source: {
        fr: "AinGIL, mémento (2013) : 7 % des affaires versés au capital de la société.",
        en: "AinGIL, memento (2013): 7 % of deals paid to the company’s capital.",
      },
      examples: [
        {
          formula: "=CLUSTER.PRELEVEMENT(100000,0.07)",
          result: [[7000, 93000]],
          says: { fr: "7 % d’une commande de 100 000 €.", en: "7 % of an order of 100,000 €." },
        },
        {
          formula: "=CLUSTER.PRELEVEMENT({25000;333.33},0.07)",
          result: [
            [1750, 23250],
            [23.33, 310],
          ],
          says: {
            fr: "Une ligne par commande ; 23,3331 € deviennent 23,33 €, il reste 310,00 €.",
            en: "One row for each order; 23.3331 € become 23.33 €, and 310.00 € are left.",
          },
        },
      ],
    },
  },
};
