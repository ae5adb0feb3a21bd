/** What happened, why, and what to do: one sentence or two for each failure. */
export const messages = {
  cellEdit: "Une cellule est en cours de saisie. Validez-la (Entrée) ou annulez (Échap), puis réessayez.",
  structureProtected:
    "La structure du classeur est protégée. Ôtez la protection (Révision › Protéger le classeur), puis réessayez.",
  readOnly:
    "Ce classeur est en lecture seule. Enregistrez-en une copie (Fichier › Enregistrer sous), puis réessayez dans la copie.",
  accessDenied:
    "Excel a refusé : une feuille ou le classeur est protégé. Ôtez la protection (onglet Révision), puis réessayez.",
  tooOld:
    "Cette version d’Excel est trop ancienne pour cette action. Équilibre demande Excel 2021, Microsoft 365 ou Excel sur le web.",
  tooLarge: "C’est trop pour un seul envoi à Excel. Insérez moins de feuilles à la fois.",
  memory: "Excel n’a plus assez de mémoire. Fermez d’autres classeurs ou programmes, puis réessayez.",
  busy: "Excel est occupé, ou quelqu’un d’autre modifie le classeur. Attendez un instant, puis réessayez.",
  signedOut: "Votre session a expiré. Rechargez la page ou rouvrez le classeur, puis réessayez.",
  selection:
    "La sélection ne convient pas. Sélectionnez une seule cellule d’une feuille de calcul, puis réessayez.",
  gone: "Une feuille, un tableau ou un nom dont l’action a besoin n’est plus là. Rouvrez le volet, puis réessayez.",
  nameTaken:
    "Une feuille ou un nom semblable vient d’être créé dans ce classeur. Réessayez : un autre nom sera choisi.",
  otherWorkbook:
    "Excel n’a pas répondu comme prévu, souvent parce qu’un autre classeur est au premier plan. Revenez à celui-ci, puis réessayez.",
  newerTemplate:
    "Ces feuilles viennent d’une version plus récente d’Équilibre. Rechargez le complément pour le mettre à jour, puis réessayez.",
  noSheets:
    "Ce classeur n’a pas encore de feuilles d’Équilibre. Insérez d’abord un modèle, depuis l’onglet Modèle du volet.",
  noYear: "L’année du budget n’est pas lisible. Saisissez-la dans la feuille Paramètres, puis réessayez.",
  yearThere:
    "L’année suivante est déjà dans ce classeur. Pour la refaire, supprimez d’abord ses feuilles, puis réessayez.",
  setGone: "Ces feuilles ne sont plus dans le classeur. Rouvrez le volet pour voir celles qui y sont.",
  leftovers:
    "L’insertion a échoué et Excel a refusé de tout retirer. Supprimez à la main les feuilles suivantes :",
  halfWritten:
    "Excel s’est arrêté en cours d’écriture et a refusé de remettre les cellules comme avant. Annulez (Ctrl+Z), puis vérifiez ces feuilles :",
  noAnswer:
    "Excel n’a pas répondu, et vous avez cessé d’attendre. Si une cellule est en cours de saisie, validez-la (Entrée) ou annulez (Échap), puis réessayez.",
  unexpected:
    "Excel a renvoyé une erreur inattendue. Réessayez ; si elle revient, transmettez le détail au support.",
  perhapsDone:
    "Ce qui était demandé se fera peut-être encore, en entier ou pas du tout : regardez vos feuilles avant de recommencer.",
  untouched: "Votre classeur est tel qu’il était.",
};
