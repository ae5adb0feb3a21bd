/** Words that stand on every sheet. */
export const sheet = {
  legend: { input: "à saisir", formula: "calculé" },
  page: "Page &P sur &N",
};
