/** Reference of time, shares, cash and reference values (catalogue §5). */
import type { Family } from "./entry";

export const TIME_AND_CASH: Family = {
  title: {
    fr: "Temps, partages, trésorerie, valeurs de référence",
    en: "Time, shares, cash, reference values",
  },
  entries: {
    TEMPSVALORISE: {
      purpose: {
        fr: "Donne la valeur en euros des heures que les entreprises ou les bénévoles apportent. Il y faut des feuilles de temps datées, nominatives et signées.",
        en: "Gives the value in euros of the hours that companies or volunteers bring. They call for dated, named and signed time sheets.",
      },
      errors: [{ code: "#NUM!", when: { fr: "un nombre négatif.", en: "a negative number." } }],
      source: {
        fr: "Usage : une, deux ou trois fois le SMIC horaire selon la tâche (exécution, encadrement, expertise). Vous restez libre du taux.",
        en: "Practice: one, two or three times the hourly minimum wage by the task (execution, management, expertise). The rate is yours to choose.",
      },
      examples: [
        {
          formula: "=CLUSTER.TEMPSVALORISE(4100,36.06)",
          result: 147846,
          says: {
            fr: "Les 4 100 heures de dirigeants de Néopolia à trois SMIC de 2026.",
            en: "Néopolia’s 4,100 hours of managers at three minimum wages of 2026.",
          },
        },
        {
          formula: "=CLUSTER.TEMPSVALORISE({10;20;5},{12.02;24.04;36.06})",
          result: [[120.2], [480.8], [180.3]],
          says: {
            fr: "Exécution, encadrement et expertise, une ligne chacun.",
            en: "Execution, management and expertise, a row each.",
          },
        },
      ],
    },
    TEMPSMAX: {
      purpose: {
        fr: "Dit combien de temps valorisé le plan peut porter sans dépasser une part de son total. Montant non arrondi.",
        en: "Tells how much valued time the plan can carry without going above a share of its total. The amount is not rounded.",
      },
      errors: [
        {
          code: "#NUM!",
          when: {
            fr: "un budget négatif, ou un seuil hors de [0 ; 1[.",
            en: "a negative budget, or a mark outside [0; 1[.",
          },
        },
      ],
      source: {
        fr: "Seuil de 15 % du mémento (2013). La formule suppose qu’aucune autre valorisation n’entre dans le plan.",
        en: "The memento’s mark of 15 % (2013). The formula takes it that no other valued contribution is in the plan.",
      },
      examples: [
        {
          formula: "=CLUSTER.TEMPSMAX(850000)",
          result: 150000,
          says: {
            fr: "150 000 € de temps font 15 % d’un plan d’un million.",
            en: "150,000 € of time make 15 % of a plan of one million.",
          },
        },
        {
          formula: "=CLUSTER.TEMPSMAX(1000000,0.2)",
          result: 250000,
          says: { fr: "Avec votre propre seuil de 20 %.", en: "With your own mark of 20 %." },
        },
      ],
    },
    REPARTIR: {
      purpose: {
        fr: "Partage un montant selon des poids, au centime, sans en perdre un : la somme des parts est toujours le montant.",
        en: "Shares an amount by weights, to the cent, without losing one: the shares always add up to the amount.",
      },
      errors: [
        { code: "#NUM!", when: { fr: "un poids négatif.", en: "a negative weight." } },
        { code: "#DIV/0!", when: { fr: "des poids tous nuls.", en: "weights that are all 0." } },
      ],
      source: {
        fr: "Méthode du plus fort reste ; à reste égal, le centime va au premier (choix d’Équilibre).",
        en: "Method of the largest remainder; between equal remainders the cent goes to the first (a choice of Équilibre).",
      },
      examples: [
        {
          formula: "=CLUSTER.REPARTIR(100,{1;1;1})",
          result: [[33.34], [33.33], [33.33]],
          says: { fr: "Trois parts égales de 100 €.", en: "Three equal shares of 100 €." },
        },
        {
          formula: "=CLUSTER.REPARTIR(692666.67,{315000;350000;1263000;150000})",
          result: [[105000], [116666.67], [421000], [50000]],
          says: {
            fr: "Une année de la convention de Néopolia, selon ce que chaque financeur apporte.",
            en: "One year of Néopolia’s agreement, by what each funder brings.",
          },
        },
      ],
    },
    DISTRIBUABLE: {
      purpose: {
        fr: "Dit ce qu’un membre peut recevoir du résultat selon la forme juridique : rien dans une association, sa part d’un bénéfice dans une société, sa part du bénéfice comme de la perte dans un GIE ou une SEP.",
        en: "Tells what a member may receive from the result by the legal form: nothing in an association, a share of a profit in a company, a share of profit and loss alike in a GIE or an SEP.",
      },
      errors: [
        {
          code: "#VALUE!",
          when: {
            fr: "une forme autre qu’association, SAS, SARL, SA, SEM, GIE ou SEP.",
            en: "a form other than association, SAS, SARL, SA, SEM, GIE or SEP.",
          },
        },
        {
          code: "#NUM!",
          when: { fr: "une part hors de [0 ; 1].", en: "a share outside [0; 1]." },
        },
      ],
      source: {
        fr: "Article « Pourquoi un cluster tech… / statuts associatifs ou consortium privé » pour l’association ; droit commun des sociétés et du GIE, de mémoire. La réserve légale n’est pas déduite.",
        en: "Article “Pourquoi un cluster tech… / statuts associatifs ou consortium privé” for the association; common law of companies and of the GIE, from memory. The legal reserve is not deducted.",
      },
      examples: [
        {
          formula: '=CLUSTER.DISTRIBUABLE(12000,"SAS",0.1)',
          result: 1200,
          says: { fr: "Une part sur dix d’une SAS.", en: "One share in ten of an SAS." },
        },
        {
          formula: '=CLUSTER.DISTRIBUABLE({12000;-5000},"GIE",0.1)',
          result: [[1200], [-500]],
          says: {
            fr: "Dans un GIE, les membres portent aussi les pertes.",
            en: "In a GIE the members bear losses as well.",
          },
        },
      ],
    },
    BESOINTRESO: {
      purpose: {
        fr: "Dit de combien la trésorerie descend sous zéro au plus bas de l’année : c’est ce qu’il faut trouver, ou négocier avec la banque.",
        en: "Tells how far cash falls below zero at the lowest of the year: that is what must be found, or negotiated with the bank.",
      },
      errors: [
        {
          code: "#VALUE!",
          when: {
            fr: "des encaissements et des décaissements de formes différentes.",
            en: "receipts and payments of different shapes.",
          },
        },
        {
          code: "#NUM!",
          when: {
            fr: "un encaissement ou un décaissement négatif.",
            en: "a negative receipt or payment.",
          },
        },
      ],
      source: {
        fr: "Plan de trésorerie usuel ; le solde d’ouverture peut être négatif.",
        en: "The usual cash plan; the opening balance may be negative.",
      },
      examples: [
        {
          formula: "=CLUSTER.BESOINTRESO({0;0;100000},{40000;30000;20000},20000)",
          result: 50000,
          says: {
            fr: "20 000 € au départ, 70 000 € payés avant toute recette.",
            en: "20,000 € to begin with, 70,000 € paid before any receipt.",
          },
        },
        {
          formula: "=CLUSTER.BESOINTRESO({0;290000},{145000;145000})",
          result: 145000,
          says: {
            fr: "Tout est encaissé au second semestre, la moitié dépensée au premier.",
            en: "All is received in the second half-year, half of it spent in the first.",
          },
        },
      ],
    },
    PREFINANCEMENT: {
      purpose: {
        fr: "Dit combien il faut avancer sur une subvention versée après coup, telle que le FEDER : l’aide d’un mois arrive après un délai, une part peut être reçue au départ.",
        en: "Tells how much must be advanced on a grant paid afterwards, such as the ERDF: the aid for a month arrives after a delay, a share may be received at the start.",
      },
      errors: [
        {
          code: "#NUM!",
          when: {
            fr: "une dépense négative, un taux ou une avance hors de [0 ; 1], un délai qui n’est pas un nombre entier de mois.",
            en: "a negative expense, a rate or an advance outside [0; 1], a delay that is not a whole number of months.",
          },
        },
      ],
      source: {
        fr: "Mémento (2013) : « Feder : attention aux contraintes administratives et impact sur le fonds de roulement ». Le calendrier simplifié est un choix d’Équilibre.",
        en: "Memento (2013): “ERDF: beware of administrative constraints and of the impact on working capital”. The simplified calendar is a choice of Équilibre.",
      },
      examples: [
        {
          formula: "=CLUSTER.PREFINANCEMENT({50000;50000;50000;50000},0.5,2)",
          result: 50000,
          says: {
            fr: "Quatre mois de dépenses, aidées à 50 %, remboursées deux mois après.",
            en: "Four months of expenses, aided at 50 %, refunded two months later.",
          },
        },
        {
          formula: "=CLUSTER.PREFINANCEMENT({50000;50000;50000;50000},0.5,6,0.2)",
          result: 80000,
          says: {
            fr: "Remboursées six mois après, avec une avance de 20 % de l’aide.",
            en: "Refunded six months later, with an advance of 20 % of the aid.",
          },
        },
      ],
    },
    PARAMETRE: {
      purpose: {
        fr: "Donne une valeur légale ou un repère en vigueur à une date. Au-delà de la dernière date où la valeur est connue, elle le dit au lieu de la prolonger. Sans date : la dernière connue.",
        en: "Gives a legal value or a reference mark in force on a date. After the last date on which the value is known, it says so instead of carrying it on. Without a date: the latest known.",
      },
      errors: [
        { code: "#VALUE!", when: { fr: "un nom inconnu.", en: "an unknown name." } },
        {
          code: "#N/A",
          when: {
            fr: "une date avant la première valeur connue, ou après la dernière date vérifiée.",
            en: "a date before the first known value, or after the last date verified.",
          },
        },
      ],
      source: {
        fr: "Chaque valeur porte sa source et ses dates dans les données d’Équilibre. Ce n’est pas un avis juridique : une valeur saisie par vous l’emporte toujours.",
        en: "Every value carries its source and its dates in Équilibre’s data. This is no legal advice: a value that you type yourself always prevails.",
      },
      examples: [
        {
          formula: '=CLUSTER.PARAMETRE("MINIMIS.PLAFOND",45717)',
          result: 300000,
          says: {
            fr: "Le plafond de minimis le 1er mars 2025.",
            en: "The de minimis ceiling on 1 March 2025.",
          },
        },
        {
          formula: '=CLUSTER.PARAMETRE({"TVA.NORMAL";"SMIC.HORAIRE"},45658)',
          result: [[0.2], [11.88]],
          says: {
            fr: "Le taux normal de TVA et le SMIC horaire le 1er janvier 2025.",
            en: "The standard VAT rate and the hourly minimum wage on 1 January 2025.",
          },
        },
      ],
    },
    REPERE: {
      purpose: {
        fr: "Donne un chiffre publié d’un cluster, pour s’y comparer. NET et BRUT sont recalculés sur les lignes publiées ; DECLARE est le taux que le cluster annonce.",
        en: "Gives a published figure of a cluster, to compare with. NET and BRUT are worked out again from the published lines; DECLARE is the rate that the cluster states.",
      },
      errors: [
        {
          code: "#N/A",
          when: {
            fr: "un cluster ou un indicateur inconnu, ou un chiffre non publié.",
            en: "an unknown cluster or indicator, or a figure not published.",
          },
        },
      ],
      source: {
        fr: "Budgets de 2013 publiés dans le mémento « Modèles économiques des clusters ».",
        en: "Budgets of 2013 published in the memento “Modèles économiques des clusters”.",
      },
      examples: [
        {
          formula: '=CLUSTER.REPERE("MECABOURG","BUDGET")',
          result: 290000,
          says: { fr: "Le budget de Mécabourg, en euros.", en: "Mécabourg’s budget, in euros." },
        },
        {
          formula: '=CLUSTER.REPERE({"COSMETIC_VALLEY";"MECABOURG";"EMC2"},"COTISATIONMOYENNE")',
          result: [[689.66], [1583.33], [840]],
          says: {
            fr: "La cotisation moyenne de trois clusters, en euros par membre.",
            en: "The average fee of three clusters, in euros for each member.",
          },
        },
      ],
    },
  },
};
