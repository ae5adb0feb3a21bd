import { grouped, millions, minus, tenths, thousands } from "../spoken-figures";

/** Words of the sheet *Tableau de bord*. */
const rate = (value: string): string => `${tenths(`100*${value}`, ",")}&"\u00a0%"`;
const money = (value: string): string =>
  `${minus(value)}&IF(ABS(${value})>=1000000,${millions(value, ",")}&"\u00a0M€",${thousands(value)}&"\u00a0k€")`;

export const dashboard = {
  sheetName: "Tableau de bord",
  title: `="Tableau de bord "&eq_exercice`,
  subtitle: `=IF(eq_structure="","Nom de la structure : à saisir dans Paramètres",eq_structure)`,
  checks: `=IF(eq_controles_alertes=0,"✓ Contrôles : rien à signaler",IF(eq_controles_erreurs>0,"✕ ","! ")&"Contrôles : "&eq_controles_alertes&" point(s) à voir")`,
  cards: {
    net: {
      label: "Autofinancement net",
      note: `=IF(eq_taux_net="","",IF(eq_taux_net>=eq_taux_cible-10^-9,"✓ cible de ","! cible de ")&${rate("eq_taux_cible")}&IF(eq_taux_net>=eq_taux_cible-10^-9," atteinte"," en "&eq_annee_cible))`,
    },
    gross: { label: "Autofinancement brut", note: "temps valorisé compris" },
    total: {
      label: "Plan de financement",
      note: `=IF(eq_total_ressources+eq_total_depenses=0,"",IF(ABS(eq_ecart)<0.005,"✓ équilibré","✕ écart de "&${money("eq_ecart")}))`,
    },
    caps: {
      label: "Reste sous les plafonds publics",
      note: (left: string) =>
        `=IF(${left}="","",IF(${left}<-0.005,"✕ au-dessus du plafond","✓ sous le plafond"))`,
    },
    cash: {
      label: "Point bas de trésorerie",
      note: (low: string) => `=IF(${low}="","",IF(${low}<0,"! à financer","✓ jamais à découvert"))`,
    },
    unpaid: {
      label: "Cotisations impayées",
      note: (unpaid: string) => `=IF(${unpaid}="","",IF(${unpaid}>0,"! à relancer","✓ rien à relancer"))`,
    },
    members: { label: "Adhérents", note: `=IF(eq_profil="","",eq_profil)` },
    averageFee: { label: "Cotisation moyenne", note: "par adhérent et par an" },
    perMember: { label: "Budget par adhérent", note: "plan de financement" },
    perStaff: { label: "Budget par ETP", note: "par équivalent temps plein" },
    public: {
      label: "Part publique",
      note: `=IF(eq_part_publique="","",IF(eq_part_publique>eq_seuil_public+10^-9,"! plus de ","✓ au plus ")&${rate("eq_seuil_public")})`,
    },
    done: { label: "Dépenses réalisées", note: "part des dépenses prévues" },
  },
  charts: {
    resources: {
      name: "Ressources",
      title: "D’où vient l’argent",
      lines: {
        PU: "Argent public",
        CO: "Cotisations",
        FA: "Prestations et autres",
        AP: "Autre argent privé",
        VA: "Apports valorisés",
      },
      share: (label: string, share: string) => `="${label}\u00a0: "&ROUND(100*${share},0)&"\u00a0%"`,
      description: `="Anneau des ressources : argent public "&${rate("N(eq_part_publique)")}&" de l’argent reçu."`,
    },
    expenses: {
      name: "Dépenses",
      title: "Où va l’argent (k€)",
      series: "Dépenses (k€)",
      others: "Autres lignes",
      description: (first: string) =>
        `="Barres des dépenses, de la plus grosse à la plus petite. La première : "&${first}`,
    },
    vigilance: {
      name: "Vigilance",
      title: "Trois repères de vigilance",
      ratio: "Notre ratio",
      mark: "Repère",
      lines: {
        time: "Temps passé (au plus)",
        invoicing: "Facturation (au moins)",
        fees: "Cotisations (au moins)",
      },
      description: `="Barres des trois ratios contre leur repère : temps "&${rate("N(eq_ratio_temps)")}&", facturation "&${rate("N(eq_ratio_facturation)")}&", cotisations "&${rate("N(eq_ratio_cotisation)")}`,
    },
    quadrant: {
      name: "Profil",
      title: "Notre place parmi des clusters publiés",
      members: "Adhérents",
      rate: "Autofinancement net",
      own: "Nous",
      sizeMark: "Repère de taille",
      rateMark: "Repère de taux",
      description: `="Nuage de points : nombre d’adhérents et autofinancement net. Nous : "&N(eq_membres)&" adhérents, "&${rate("N(eq_taux_net)")}`,
    },
    trajectory: {
      name: "Trajectoire",
      title: "Autofinancement net : pente et cible",
      net: "Pente actuelle",
      withLevers: "Avec les leviers",
      target: "Cible",
      description: `="Courbe de l’autofinancement net sur six ans, contre la cible de "&${rate("N(eq_taux_cible)")}&" en "&eq_annee_cible`,
    },
    cash: {
      name: "Trésorerie",
      title: "Solde de trésorerie sur 24 mois (k€)",
      balance: "Solde de fin de mois (k€)",
      months: "Mois de l’année N, puis N+1",
      description: `="Courbe du solde de fin de mois sur 24 mois. Point bas : "&${money("N(eq_treso_point_bas)")}`,
    },
  },
  sentences: {
    title: "Pour l’assemblée générale",
    private: "Argent privé",
    missing: "Argent privé à trouver pour la cible",
    plan: (publicMoney: string, privateMoney: string) =>
      `=IF(eq_total_ressources=0,"","Pour "&eq_exercice&", le plan de financement s’élève à "&${money("eq_total_ressources")}&", dont "&${money(publicMoney)}&" d’argent public et "&${money(privateMoney)}&" d’argent privé.")`,
    rate: `=IF(eq_taux_net="","","Sur 100 € reçus, "&ROUND(100*eq_taux_net,0)&" € viennent du privé : c’est l’autofinancement net. Temps valorisé compris, il est de "&${rate("eq_taux_brut")}&".")`,
    target: (missing: string) =>
      `=IF(eq_taux_net="","",IF(eq_taux_net>=eq_taux_cible-10^-9,"La cible de "&${rate("eq_taux_cible")}&" est atteinte.","Pour atteindre "&${rate("eq_taux_cible")}&" en "&eq_annee_cible&", il manque "&${tenths("100*(eq_taux_cible-eq_taux_net)", ",")}&" point(s), soit "&${money(missing)}&" d’argent privé de plus par an à budget constant."))`,
    members: (members: string, fee: string) =>
      `=IF(N(${members})=0,"","Les "&${members}&" adhérents paient en moyenne "&${grouped(`N(${fee})`, "\u00a0")}&"\u00a0€ ; les cotisations font "&${rate("N(eq_ratio_cotisation)")}&" du plan (repère : "&${rate("eq_seuil_cotisation")}&").")`,
    caps: `=IF(eq_actions_exces="","",IF(eq_actions_exces<0.005,"L’argent public reste sous le maximum de "&${money("eq_public_max")}&" que permettent les plafonds.","L’argent public dépasse de "&${money("eq_actions_exces")}&" le maximum que permettent les plafonds : il faut autant d’argent privé."))`,
    cash: `=IF(OR(eq_total_ressources=0,eq_treso_point_bas=""),"",IF(eq_treso_point_bas<0,"La trésorerie descend à "&${money("eq_treso_point_bas")}&" : ce besoin est à financer.","La trésorerie ne passe jamais sous zéro ; son point bas est de "&${money("eq_treso_point_bas")}&"."))`,
    vigilance: (count: string) =>
      `=IF(eq_total_ressources=0,"",IF(${count}=0,"Aucun des trois repères de vigilance n’est franchi.",${count}&" repère(s) de vigilance sur trois franchi(s) : ce sont des questions à se poser, pas des limites."))`,
  },
  data: "Données des graphiques",
  published: "Clusters publiés, 2013 (mémento France Clusters/Katalyse)",
  validation: {
    refused: "Valeur refusée",
    number: {
      title: "Chiffre à saisir",
      message: "Un nombre. La feuille qui le calculerait n’est pas dans le classeur.",
    },
  },
};
