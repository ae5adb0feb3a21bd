/** The texts that tell a row of the template from the others, one a column; null where a person may write what she likes. */
export type RowKey = (string | null)[];

/** A row of which nothing is said may be any row, but a row that is recognised comes first. */
const FREE = 0.1;

/**
 * Finds the rows of the template again among those of a sheet where a person may have inserted or deleted some.
 * @param known the template's rows
 * @param found the same columns of the sheet as it is
 * @returns for each found row the place of its row in the template, or null: it is the person's own
 */
export function alignRows(known: readonly RowKey[], found: readonly RowKey[]): (number | null)[] {
  const score = found.map((row) => known.map((key) => likeness(key, row)));
  // best[i][j]: the most that the first i found rows and the first j known ones have in common.
  const best = Array.from({ length: found.length + 1 }, () => new Array<number>(known.length + 1).fill(0));
  for (let i = 1; i <= found.length; i++)
    for (let j = 1; j <= known.length; j++)
      best[i]![j] = Math.max(
        best[i - 1]![j]!,
        best[i]![j - 1]!,
        best[i - 1]![j - 1]! + score[i - 1]![j - 1]!,
      );
  const places: (number | null)[] = found.map(() => null);
  for (let i = found.length, j = known.length; i > 0 && j > 0;) {
    const alike = score[i - 1]![j - 1]!;
    if (alike > 0 && best[i]![j] === best[i - 1]![j - 1]! + alike) places[--i] = --j;
    else if (best[i]![j] === best[i - 1]![j]!) i--;
    else j--;
  }
  return places;
}

/** How many columns say the same; 0 when a row says something else in all of them. */
function likeness(key: RowKey, row: RowKey): number {
  const said = key.flatMap((text, column) => (text === null ? [] : [text === row[column]]));
  return said.length ? said.filter(Boolean).length : FREE;
}
