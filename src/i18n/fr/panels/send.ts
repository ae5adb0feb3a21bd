import { cerfa } from "../cerfa";

/** A number with its noun. */
const counted = (count: number, one: string, many: string): string =>
  `${new Intl.NumberFormat("fr-FR").format(count)} ${count > 1 ? many : one}`;
const formulas = (count: number): string => counted(count, "formule", "formules");
const plural = (count: number, one: string, many: string): string => (count > 1 ? many : one);

/** Words of the panel *Transmettre*. */
export const sendPanel = {
  reading: "Lecture du classeur…",
  formulas: {
    heading: "Rendre le classeur lisible partout",
    explain:
      "Sans le complément, on lit les dernières valeurs calculées. Mais dès qu’Excel recalcule, chaque cellule qui appelle une fonction CLUSTER affiche #NOM?, et celles qui la lisent aussi.",
    safe: "✓ Aucune cellule n’appelle le complément : ce classeur se lit partout.",
    atRisk: (calling: number, reached: number) =>
      `! ${formulas(calling)} ${plural(calling, "appelle", "appellent")} le complément` +
      (reached > 0 ? ` ; au moins ${counted(reached, "autre lit", "autres lisent")} leurs résultats.` : "."),
    frozen: (kept: number) =>
      `✓ En valeurs : ${formulas(kept)}, gardées dans le classeur. Ces cellules ne suivent plus vos saisies.`,
    table: "Ce qu’un lecteur sans le complément verrait, par feuille",
    columns: {
      sheet: "Feuille",
      formulas: "Formules CLUSTER",
      reached: "Qui les lisent",
      kept: "En valeurs",
    },
    scope: "À mettre en valeurs",
    scopes: {
      set: (count: number) => `Les feuilles de ce budget (${formulas(count)})`,
      workbook: (count: number) => `Tout le classeur (${formulas(count)})`,
    },
    freeze: "Mettre en valeurs",
    restore: "Rétablir les formules",
    freezing: "Mise en valeurs…",
    restoring: "Rétablissement des formules…",
    advice: [
      "Pour envoyer : mettez en valeurs, enregistrez une copie, envoyez-la, puis rétablissez les formules dans l’original. Ctrl+Z les rétablit aussi.",
      "La copie peut revenir corrigée : lignes insérées, feuilles renommées, les formules retrouvent leur place.",
      "Dans l’original, ne supprimez pas les « données XML personnalisées » (Fichier › Informations › Inspecter le document) : les formules y sont gardées.",
    ],
    done: (count: number, cells: number, sheets: string) =>
      `✓ ${formulas(count)} en valeurs, soit ${counted(cells, "cellule", "cellules")}. Feuilles : ${sheets}.`,
    nothing: "Aucune formule n’appelle le complément : il n’y avait rien à faire.",
    nothingKept: "Aucune formule n’est gardée dans ce classeur : il n’y avait rien à rétablir.",
    protected: (sheets: string) =>
      `✕ Feuilles protégées : ${sheets}. Ôtez la protection (Révision › Ôter la protection de la feuille), puis réessayez. Rien n’a été changé.`,
    notCalculated: (cells: string) =>
      `✕ Ces cellules n’ont pas de résultat à garder : ${cells}. Corrigez-les ou recalculez (Ctrl+Alt+F9), puis réessayez. Rien n’a été changé.`,
    tooComplex: (cells: string) =>
      `✕ Ces formules lisent trop de cellules séparées pour être suivies : ${cells}. Écrivez-les avec des plages, puis réessayez. Rien n’a été changé.`,
    restored: (count: number, sheets: string) => `✓ ${formulas(count)} de retour. Feuilles : ${sheets}.`,
    noneRestored: "Aucune formule n’a pu être rétablie.",
    left: (count: number) =>
      `! ${counted(count, "formule n’a pas été rétablie", "formules n’ont pas été rétablies")}. Rien n’a été écrit à leur place ; elles restent gardées.`,
    reasons: {
      sheetGone: "la feuille n’est plus là",
      cellGone: "la cellule a été supprimée",
      untracked: "le nom qui suivait la cellule a été supprimé",
      typedOver: "autre chose y a été saisi",
      referencesGone: "des cellules qu’elle lisait ont été supprimées",
    },
    place: (sheet: string, address: string, reason: string) => `${sheet}, ${address} : ${reason}`,
    replaceTyped: "Remplacer ce qui a été saisi",
    forget: "Ne plus garder ces formules",
    forgotten: "Ces formules ne sont plus gardées. Leurs cellules restent comme elles sont.",
    blocked: (cells: string) =>
      `! Ces résultats n’ont pas la place de s’étendre (#PROPAGATION!) : ${cells}. Déplacez ce qui se trouve à leur droite ou en dessous.`,
    changedNames: (names: string) =>
      `! Ces noms du classeur désignent autre chose depuis, et ont été laissés ainsi : ${names}.`,
    more: (count: number) => `et ${counted(count, "autre", "autres")}`,
  },
  pack: {
    heading: "Imprimer le dossier du conseil",
    explain:
      "Excel ne laisse aucun complément imprimer : Équilibre prépare les pages, vous lancez l’impression.",
    sheets: "Feuilles du dossier, dans l’ordre des onglets",
    hidden: (name: string) => `${name} (masquée : Excel ne l’imprime pas)`,
    prepare: "Préparer les pages",
    preparing: "Préparation des pages…",
    none: "Choisissez au moins une feuille.",
    prepared: (count: number) =>
      `✓ ${counted(count, "feuille prête", "feuilles prêtes")} : zone d’impression, A4, pages numérotées. À vous :`,
    steps: {
      first: (name: string) => `Cliquez sur l’onglet ${name}, déjà affiché.`,
      others: (names: string) => `En tenant Ctrl (⌘ sur Mac), cliquez sur les onglets ${names}.`,
      print: "Fichier › Imprimer › Imprimer les feuilles actives ; ou Exporter › PDF.",
      ungroup:
        "Ensuite, clic droit sur un onglet › Dissocier les feuilles : sans cela, une saisie irait dans toutes.",
    },
    web: "Excel sur le web imprime une feuille à la fois, ou tout le classeur.",
  },
  cerfa: {
    heading: "Recopier dans le CERFA 12156*06",
    fromSheet: "Lignes de la feuille CERFA, en euros entiers.",
    fromBudget:
      "Ce classeur n’a pas de feuille CERFA : lignes tirées du Budget. Les dépenses y sont par action ; ventilez-les par nature, ou insérez la feuille CERFA.",
    none: "Ni la feuille CERFA ni le Budget ne se lisent dans ce classeur.",
    equal: (total: string) => `✓ Totaux égaux des deux côtés : ${total}.`,
    gap: (gap: string) => `✕ Les totaux diffèrent de ${gap} : équilibrez le budget avant de recopier.`,
    unreadable: "✕ Des lignes affichent une erreur : voyez Contrôles avant de recopier.",
    charges: cerfa.charges,
    products: cerfa.products,
    account: cerfa.columns.account,
    label: "Ligne",
    amount: "Euros",
    withoutCode: "Ressources sans code, à placer",
    lines: {
      charges: cerfa.chargeLines,
      products: cerfa.productLines,
      uses: cerfa.uses,
      gifts: cerfa.gifts,
      left: cerfa.left,
      totalCharges: cerfa.totalCharges,
      totalProducts: cerfa.totalProducts,
      "86": cerfa["86"],
      "87": cerfa["87"],
      total: cerfa.total,
    },
    copy: "Copier les lignes",
    copied: "✓ Copié. Collez dans un tableau ou un courriel.",
    notCopied: "Excel n’a pas permis la copie. Le texte est sélectionné ci-dessous : Ctrl+C le copie.",
    text: "Lignes à copier",
  },
};
