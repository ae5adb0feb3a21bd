/** Every custom function, by the name that the catalogue gives it. */
import { depassement, plafondaide, publicmax } from "./aid-caps";
import { cotisation } from "./fees";
import { autofinancement, part, vigilance } from "./financing-plan";

export const FUNCTIONS = {
  AUTOFINANCEMENT: autofinancement,
  PART: part,
  VIGILANCE: vigilance,
  PLAFONDAIDE: plafondaide,
  PUBLICMAX: publicmax,
  DEPASSEMENT: depassement,
  COTISATION: cotisation,
};
