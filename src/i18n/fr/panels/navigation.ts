/** How the pane's panels are called, what each answers, and how a person moves among them. */
export const navigation = {
  label: "Panneaux d’Équilibre",
  home: "Accueil",
  loading: "Chargement…",
  notLoaded: "Ce panneau n’a pas pu être chargé. Vérifiez votre connexion, puis rouvrez-le.",
  panels: {
    home: { name: "Accueil", answers: "" },
    template: { name: "Modèle", answers: "Insérer le budget type et les feuilles de l’année" },
    checks: { name: "Contrôles", answers: "Ce qui cloche, pourquoi, et où" },
    fees: {
      name: "Cotisations",
      answers: "Essayer une grille : recette, gagnants, perdants, autofinancement",
    },
    caps: { name: "Plafonds", answers: "Quel plafond est atteint, et comment répartir l’argent public" },
    trajectory: { name: "Trajectoire", answers: "Ce qu’il faut pour atteindre la cible, et qui l’apporte" },
    benchmarks: { name: "Repères", answers: "Votre place parmi les clusters publiés" },
    send: {
      name: "Transmettre",
      answers: "Rendre le classeur lisible partout, l’imprimer, remplir le CERFA",
    },
    functions: { name: "Fonctions", answers: "Chercher une fonction, la lire, l’insérer" },
    help: { name: "Aide", answers: "Commencer, et trouver le guide" },
  },
};
