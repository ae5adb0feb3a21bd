const many = (count: number, one: string, several: string): string => (Math.abs(count) >= 2 ? several : one);

/** Words of the panel *Plafonds*. */
export const capsPanel = {
  reading: "Lecture des actions et de l’argent public…",
  refresh: "Relire le classeur",
  noActions:
    "Aucune action n’a de coût. Saisissez vos actions, leur coût et leur catégorie dans la feuille Actions, puis revenez ici.",
  noBudget:
    "Le budget en numéraire n’est pas connu : la feuille Actions ne le montre pas. Complétez le budget, puis relisez.",
  refused:
    "Un montant est hors de ce qui peut être calculé (négatif, ou trop grand). Corrigez-le, puis relisez.",
  today: {
    heading: "Aujourd’hui",
    asked: "Argent public demandé",
    most: "Argent public possible",
    over: "Au-delà des plafonds",
    within: "✓ L’argent public demandé tient sous les plafonds.",
    exceeds: (over: string) => `! ${over} d’argent public dépassent ce que les plafonds permettent.`,
    parity: (share: string, amount: string) =>
      `Règle ${share} : ${amount} d’argent public au plus sur tout le financement.`,
    lost: "Perdu, règle par règle",
    nothingLost: "Rien n’est perdu à un plafond.",
    unplaced: (amount: string) =>
      `${amount} ne sont encore attribués à aucune action : ils sont comptés là où ils tiennent le mieux.`,
    tooMuchPlaced: (amount: string) =>
      `La feuille Actions porte ${amount} d’argent public de plus que ce qui est demandé : ce surplus n’est pas réparti.`,
  },
  source: {
    label: "Argent public pris de",
    funders: (count: number, total: string) =>
      `Financeurs : ${count} ${many(count, "ligne", "lignes")}, ${total}`,
    budget: (total: string) => `Budget : ${total}`,
    wrong: (count: number) =>
      `${count} ${many(count, "ligne", "lignes")} de Financeurs à corriger : ${many(count, "elle n’est", "elles ne sont")} pas comptée${count > 1 ? "s" : ""}.`,
    unknown: (names: string) =>
      `Financeurs nomme des actions qui ne sont pas dans la liste des actions retenues : ${names}. Leur argent ne peut aller ailleurs.`,
  },
  categories: {
    heading: "Par catégorie",
    category: "Catégorie",
    cost: "Coût",
    cap: "Plafond",
    names: {
      A: "A – missions pour l’État",
      B: "B – innovation, animation",
      C: "C – actions collectives",
      D: "D – services marchands",
      none: "Sans catégorie",
    },
  },
  rules: {
    ceiling: "Assiette de la subvention",
    notEligible: "Action que la subvention ne peut financer",
    D: "Catégorie D, ou sans catégorie : 0 %",
    category: "Plafond de la catégorie",
    shareOfA: "Part du budget pour les actions A",
    parity: "Règle 50/50",
  },
  propose: "Proposer une répartition",
  computing: "Recherche de la meilleure répartition…",
  proposal: {
    heading: "Répartition proposée",
    optimum:
      "C’est un optimum exact : sous ces règles, aucune autre répartition ne place plus d’argent public, au centime près ; parmi celles qui en placent autant, celle-ci en laisse le plus possible là où il est aujourd’hui. Les catégories restent les vôtres.",
    limits:
      "Règles : plafond de chaque action par sa catégorie, part du budget pour les actions A (au prorata de leurs coûts), règle 50/50 sur tout le financement, assiette et action de chaque subvention.",
    placed: (placed: string, asked: string) => `${placed} placés sur ${asked} demandés.`,
    lost: (lost: string) => `! ${lost} ne peuvent être placés nulle part.`,
    all: "✓ Tout l’argent public demandé est placé.",
    why: "Ce qui empêche d’en placer plus :",
    binding: {
      ceiling: () => "l’assiette d’une subvention",
      notEligible: () => "des actions que la subvention ne peut financer",
      D: (action: string) => `« ${action} » : catégorie D ou sans catégorie`,
      category: (action: string) => `« ${action} » est à son plafond`,
      shareOfA: (action: string) =>
        action === "" ? "la part du budget pour les actions A" : `« ${action} » est à sa part des actions A`,
      parity: (action: string) =>
        action === "" ? "la règle 50/50 sur tout le financement" : `« ${action} » est à 50/50`,
    },
    action: "Action",
    before: "Avant",
    after: "Après",
    toFind: "Privé à trouver",
    capNote: (cap: string) => `plafond ${cap}`,
    total: "Total",
    required: (required: string, found: string) =>
      `Le budget demande alors ${required} d’argent privé ; le plan en compte ${found}.`,
    gap: (gap: string) => `! Il manque ${gap} d’argent privé.`,
    covered: "✓ Le plan en compte assez.",
    grants: "Par subvention",
    grant: "Subvention",
    asked: "Demandé",
    placedHere: "Placé",
    more: (count: string) => `et ${count} autres, comptées dans le total.`,
  },
  apply: {
    apply: "Écrire dans la feuille Actions",
    discard: "Abandonner",
    cells: (count: number) =>
      count === 0
        ? "La feuille Actions porte déjà cette répartition."
        : `Écrire changera ${count} ${many(count, "cellule", "cellules")} de la colonne « public » de la feuille Actions. Les autres feuilles ne changent pas : Financeurs garde ce qui a été demandé et accordé.`,
    formulas: (count: number) =>
      `${count} de ces cellules ${many(count, "contient une formule", "contiennent une formule")} à vous. Écrire la remplacera par un montant.`,
    replace: "Remplacer et écrire",
    done: (sheet: string) => `✓ La répartition est dans la feuille ${sheet}. Ctrl+Z l’annule.`,
    outdated: "La feuille a changé depuis la lecture : rien n’a été écrit. Relisez le classeur.",
    discarded: "Proposition abandonnée : rien n’a été écrit.",
  },
};
