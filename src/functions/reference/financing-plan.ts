/** Reference of the financing plan (catalogue §1). */
import type { Family } from "./entry";

const READS_A_PLAN = {
  code: "#VALUE!",
  when: {
    fr: "un code inconnu, un montant non nul sans code, ou deux plages de formes différentes.",
    en: "an unknown code, an amount other than 0 without a code, or two ranges of different shapes.",
  },
} as const;

const NEGATIVE_AMOUNT = {
  code: "#NUM!",
  when: { fr: "un montant négatif.", en: "a negative amount." },
} as const;

export const FINANCING_PLAN: Family = {
  title: { fr: "Le plan de financement", en: "The financing plan" },
  entries: {
    AUTOFINANCEMENT: {
      purpose: {
        fr: "Dit quelle part de ses ressources le cluster tire d’autre chose que l’argent public. Le taux net compare de l’argent à de l’argent ; le taux brut compte aussi le temps et les moyens que les entreprises apportent.",
        en: "Tells what share of its resources the cluster draws from anything but public money. The net rate compares cash with cash; the gross rate also counts the time and means that companies bring.",
      },
      errors: [
        READS_A_PLAN,
        { code: "#VALUE!", when: { fr: "un mode inconnu.", en: "an unknown mode." } },
        NEGATIVE_AMOUNT,
        {
          code: "#DIV/0!",
          when: { fr: "aucune ressource dans la base du taux.", en: "no resource in the base of the rate." },
        },
      ],
      source: {
        fr: "Mémento « Modèles économiques des clusters » (France Clusters, Katalyse, 2013), qui emploie les quatre définitions. Prendre le net par défaut, sur les seules ressources en argent, est un choix d’Équilibre ; le taux apparent est déduit des chiffres publiés.",
        en: "Memento “Modèles économiques des clusters” (France Clusters, Katalyse, 2013), which uses all four definitions. Taking the net rate by default, over cash alone, is a choice of Équilibre; the apparent rate is inferred from published figures.",
      },
      examples: [
        {
          formula: '=CLUSTER.AUTOFINANCEMENT({160000;95000;35000},{"PU";"CO";"FA"})',
          result: 0.4482758620689655,
          says: {
            fr: "Mécabourg, 2013 : 130 000 € de ressources privées sur 290 000 €, soit 44,8 %.",
            en: "Mécabourg, 2013: 130,000 € of private resources over 290,000 €, that is 44.8 %.",
          },
        },
        {
          formula: '=CLUSTER.AUTOFINANCEMENT({597000;380000;250000},{"PU";"CO";"TP"},"brut")',
          result: 0.5134474327628362,
          says: {
            fr: "Néopolia, 2013, en brut : les 250 000 € de temps valorisé comptent des deux côtés.",
            en: "Néopolia, 2013, gross: the 250,000 € of valued time count on both sides.",
          },
        },
      ],
    },
    PART: {
      purpose: {
        fr: "Donne le poids d’une ressource dans le plan : les cotisations, la facturation, l’argent public… C’est la valeur que VIGILANCE compare à un seuil.",
        en: "Gives the weight of a resource in the plan: membership fees, services, public money… It is the value that VIGILANCE compares with a mark.",
      },
      errors: [
        READS_A_PLAN,
        {
          code: "#VALUE!",
          when: {
            fr: "la part d’une ressource neutre (NE), ou d’une valorisation dans la base numeraire.",
            en: "the share of a neutral resource (NE), or of a valued one in the base numeraire.",
          },
        },
        NEGATIVE_AMOUNT,
        { code: "#DIV/0!", when: { fr: "une base nulle.", en: "a base of 0." } },
      ],
      source: {
        fr: "Mémento « Modèles économiques des clusters » (2013), budget type et points de vigilance. La base totale, valorisations comprises, est déduite de ses tableaux.",
        en: "Memento “Modèles économiques des clusters” (2013), typical budget and points of vigilance. The whole plan as a base, valued contributions included, is inferred from its tables.",
      },
      examples: [
        {
          formula: '=CLUSTER.PART({160000;95000;35000},{"PU";"CO";"FA"},"FA")',
          result: 0.1206896551724138,
          says: {
            fr: "Mécabourg, 2013 : la facturation fait 12,1 % du plan.",
            en: "Mécabourg, 2013: services make 12.1 % of the plan.",
          },
        },
        {
          formula: '=CLUSTER.PART({160000;95000;35000},{"PU";"CO";"FA"},{"PUBLIC";"PRIVE"},"numeraire")',
          result: [[0.5517241379310345], [0.4482758620689655]],
          says: {
            fr: "Deux groupes en un appel : la part publique et la part privée de l’argent font 1.",
            en: "Two groups in one call: the public and the private share of the cash add up to 1.",
          },
        },
      ],
    },
    VIGILANCE: {
      purpose: {
        fr: "Pose la question que le mémento pose : cette part mérite-t-elle une explication ? Un « VIGILANCE » n’est pas une faute, et une valeur égale au seuil est « OK ».",
        en: "Asks the question that the memento asks: does this share call for an explanation? “VIGILANCE” is no fault, and a value equal to the mark is “OK”.",
      },
      errors: [
        { code: "#VALUE!", when: { fr: "un indicateur inconnu.", en: "an unknown indicator." } },
        {
          code: "#NUM!",
          when: { fr: "une valeur ou un seuil négatif.", en: "a negative value or mark." },
        },
      ],
      source: {
        fr: "Mémento (2013) pour le temps passé (15 %), la facturation (20 %), les cotisations (15 %), l’autofinancement (30 %), l’argent public (50 %) et la couverture (1). L’animation (15 %) est la recommandation de l’auteur d’un article ; les primes de succès (20 %) sont un choix d’Équilibre, le mémento disant seulement « marginal ».",
        en: "Memento (2013) for time (15 %), services (20 %), fees (15 %), self-financing (30 %), public money (50 %) and coverage (1). Animation (15 %) is the recommendation of an article’s author; success fees (20 %) are a choice of Équilibre, as the memento only says “marginal”.",
      },
      examples: [
        {
          formula: '=CLUSTER.VIGILANCE("TEMPS",0.2)',
          result: "VIGILANCE",
          says: {
            fr: "Le temps valorisé fait 20 % du plan, au-delà de 15 %.",
            en: "Valued time makes 20 % of the plan, above 15 %.",
          },
        },
        {
          formula: '=CLUSTER.VIGILANCE("COTISATION",{0.09;0.15;0.33})',
          result: [["VIGILANCE"], ["OK"], ["OK"]],
          says: {
            fr: "Trois clusters en un appel ; 15 %, juste au seuil, est « OK ».",
            en: "Three clusters in one call; 15 %, exactly at the mark, is “OK”.",
          },
        },
      ],
    },
    PROFIL: {
      purpose: {
        fr: "Situe un cluster parmi quatre profils, selon sa taille et son autofinancement. Il est grand au-delà de 50 membres, fort à partir de 30 % en net ou de 50 % en brut.",
        en: "Places a cluster among four profiles, by its size and its self-financing. It is large above 50 members, strong from 30 % net or 50 % gross.",
      },
      errors: [
        { code: "#VALUE!", when: { fr: "un mode inconnu.", en: "an unknown mode." } },
        {
          code: "#NUM!",
          when: {
            fr: "un nombre de membres ou un taux négatif.",
            en: "a negative number of members, or a negative rate.",
          },
        },
      ],
      source: {
        fr: "Mémento (2013), « Profils de clusters et autofinancement » ; les deux seuils de taux sont lus sur sa figure.",
        en: "Memento (2013), “Profils de clusters et autofinancement”; both marks for the rate are read from its figure.",
      },
      examples: [
        {
          formula: "=CLUSTER.PROFIL(60,0.448)",
          result: "La ruche bourdonnante",
          says: {
            fr: "Mécabourg : 60 membres, 44,8 % d’autofinancement net.",
            en: "Mécabourg: 60 members, 44.8 % net self-financing.",
          },
        },
        {
          formula: "=CLUSTER.PROFIL({170;220;50},{0.389;0.274;0.3})",
          result: [["La ruche bourdonnante"], ["La migration des gnous"], ["La joyeuse meute"]],
          says: {
            fr: "Néopolia, Rhône-Alpes Éco-énergies, puis un cluster de 50 membres à 30 %.",
            en: "Néopolia, Rhône-Alpes Éco-énergies, then a cluster of 50 members at 30 %.",
          },
        },
      ],
    },
    EFFORT: {
      purpose: {
        fr: "Dit combien de ressources privées il faut trouver en plus pour atteindre un taux d’autofinancement : à budget constant, à argent public constant, ou pour un budget visé. Montant non arrondi, jamais négatif.",
        en: "Tells how much more private money must be found to reach a self-financing rate: at constant budget, at constant public money, or for a target budget. The amount is not rounded, and never negative.",
      },
      errors: [
        {
          code: "#VALUE!",
          when: {
            fr: "une hypothèse inconnue, ou l’hypothèse cible sans budget visé.",
            en: "an unknown assumption, or the assumption cible without a target budget.",
          },
        },
        {
          code: "#NUM!",
          when: {
            fr: "un taux visé hors de [0 ; 1[, ou un montant négatif.",
            en: "a target rate outside [0; 1[, or a negative amount.",
          },
        },
      ],
      source: {
        fr: "Mémento (2013), pages « Commentaires et prospective » : elles donnent des cibles sans dire à quel budget ; les trois lectures sont offertes.",
        en: "Memento (2013), pages “Commentaires et prospective”: they give targets without saying for which budget; the three readings are offered.",
      },
      examples: [
        {
          formula: "=CLUSTER.EFFORT(130000,160000,0.5)",
          result: 15000,
          says: {
            fr: "Mécabourg vers 50 % à budget constant : 15 000 € privés remplacent autant d’argent public.",
            en: "Mécabourg to 50 % at constant budget: 15,000 € of private money replace as much public money.",
          },
        },
        {
          formula: '=CLUSTER.EFFORT(130000,160000,0.5,"public")',
          result: 30000,
          says: {
            fr: "La même cible si l’argent public ne baisse pas : le double.",
            en: "The same target when public money stays: twice as much.",
          },
        },
      ],
    },
    EFFETACTION: {
      purpose: {
        fr: "Dit de combien une action nouvelle fait monter ou baisser le taux d’autofinancement. Il ne monte que si la part privée de l’action dépasse le taux actuel.",
        en: "Tells by how much a new action raises or lowers the self-financing rate. It only rises when the private share of the action is above the present rate.",
      },
      errors: [
        { code: "#NUM!", when: { fr: "un montant négatif.", en: "a negative amount." } },
        {
          code: "#DIV/0!",
          when: {
            fr: "un budget nul, avant ou après l’action.",
            en: "a budget of 0, before or after the action.",
          },
        },
      ],
      source: {
        fr: "Mémento (2013) : « Toute nouvelle action ne doit-elle pas contribuer à faire progresser le niveau d’autofinancement ? » La formule est de simple arithmétique.",
        en: "Memento (2013): “should not every new action help to raise the level of self-financing?” The formula is plain arithmetic.",
      },
      examples: [
        {
          formula: "=CLUSTER.EFFETACTION(130000,290000,10000,40000)",
          result: -0.024033437826541274,
          says: {
            fr: "Mécabourg ajoute une action de 40 000 € payée au quart par les entreprises : − 2,4 points.",
            en: "Mécabourg adds an action of 40,000 €, a quarter of it paid by companies: − 2.4 points.",
          },
        },
        {
          formula: "=CLUSTER.EFFETACTION(130000,290000,{40000;0},{40000;40000})",
          result: [[0.06687565308254964], [-0.054336468129571575]],
          says: {
            fr: "La même action payée en entier par les entreprises, puis en entier par la Région.",
            en: "The same action paid in full by the companies, then in full by the Region.",
          },
        },
      ],
    },
    TRAJECTOIRE: {
      purpose: {
        fr: "Étale le chemin d’une valeur à une autre, une colonne par année, départ compris : à pas égaux pour un taux, à croissance égale pour un montant.",
        en: "Lays out the way from one value to another, a column for each year, the start included: by equal steps for a rate, by equal growth for an amount.",
      },
      errors: [
        { code: "#VALUE!", when: { fr: "un mode inconnu.", en: "an unknown mode." } },
        {
          code: "#NUM!",
          when: {
            fr: "un nombre d’années qui n’est pas entier, de 1 à 100 ; en mode geometrique, un bout négatif ou nul.",
            en: "a number of years that is not whole, from 1 to 100; in mode geometrique, an end that is 0 or negative.",
          },
        },
      ],
      source: {
        fr: "Choix d’Équilibre : le mémento donne les points de départ et d’arrivée, non le chemin.",
        en: "A choice of Équilibre: the memento gives both ends, not the way.",
      },
      examples: [
        {
          formula: "=CLUSTER.TRAJECTOIRE(0.45,0.5,5)",
          result: [[0.45, 0.46, 0.47, 0.48, 0.49, 0.5]],
          says: {
            fr: "Mécabourg de 45 à 50 % en cinq ans, un point par an.",
            en: "Mécabourg from 45 to 50 % in five years, one point a year.",
          },
        },
        {
          formula: '=CLUSTER.TRAJECTOIRE(100000,800000,3,"geometrique")',
          result: [[100000, 200000, 400000, 800000]],
          says: {
            fr: "Un montant multiplié par huit en trois ans double chaque année.",
            en: "An amount multiplied by eight in three years doubles every year.",
          },
        },
      ],
    },
    ANNEECIBLE: {
      purpose: {
        fr: "Dit en quelle année un taux atteint sa cible s’il gagne chaque année le même nombre de points.",
        en: "Tells in which year a rate reaches its target when it gains the same number of points every year.",
      },
      errors: [
        {
          code: "#NUM!",
          when: {
            fr: "une cible non atteinte et des points nuls ou négatifs ; une année qui n’est pas entière.",
            en: "a target not reached and points that are 0 or negative; a year that is not whole.",
          },
        },
      ],
      source: {
        fr: "Choix d’Équilibre : les « + 10 % » du mémento sont lus comme des points.",
        en: "A choice of Équilibre: the memento’s “+ 10 %” are read as points.",
      },
      examples: [
        {
          formula: "=CLUSTER.ANNEECIBLE(0.45,0.5,0.01,2013)",
          result: 2018,
          says: {
            fr: "De 45 à 50 %, un point par an depuis 2013.",
            en: "From 45 to 50 %, one point a year since 2013.",
          },
        },
        {
          formula: "=CLUSTER.ANNEECIBLE(0.55,0.5,0.01,2013)",
          result: 2013,
          says: { fr: "La cible est déjà atteinte.", en: "The target is reached already." },
        },
      ],
    },
  },
};
