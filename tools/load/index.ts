/** How time grows with size, apart from the functions themselves: each curve is printed with its slopes. */
import { loadOfInsertion } from "./insertion";
import { loadOfMembers } from "./members";
import { loadOfReaders } from "./readers";
import type { Curve } from "./curve";

export async function loadCurves(distFolder: string): Promise<Curve[]> {
  return [
    await loadOfInsertion(distFolder),
    await loadOfReaders(distFolder),
    await loadOfMembers(distFolder),
  ];
}
