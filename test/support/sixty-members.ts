/**
 * Sixty made-up members over Mécabourg's grid: 27 of under 5 employees, 3 of 5 to 30, 25 of 31 to 40, 2 of 41 to 1,000, 3
 * of 1,001 and more. By hand, today: 27 × 695 + 25 × 1,893 + 3 × 9,698 = 95,184 €, five of them in slabs not published.
 */
const HEADCOUNTS = [
  ...Array.from({ length: 27 }, (_, k) => k % 5),
  5,
  12,
  30,
  ...Array.from({ length: 25 }, (_, k) => 31 + (k % 10)),
  41,
  1000,
  1001,
  1500,
  4000,
];

export const sixtyMembers = HEADCOUNTS.map((effectif, k) => ({
  nom: `Adhérent ${k + 1}`,
  type: "entreprise",
  effectif,
}));
