/** What makes the plan of the sheet *Budget* unreadable. While there is any of it, the plan has no rates. */
import { errorIn, negativeIn, textIn, type Fault } from "./faults";

const AMOUNTS = ["eq_ressources", "eq_depenses", "eq_detail_prive", "eq_detail_etat"];
const CODES = "eq_ressources_codes";

export const PLAN_FAULTS = {
  texts: AMOUNTS.map(textIn),
  errors: AMOUNTS.map(errorIn),
  negative: AMOUNTS.map(negativeIn),
  withoutCode: [{ cells: CODES, where: `ISNUMBER(eq_ressources)*IFERROR(${CODES}="",FALSE)` }],
  unknownCode: [
    {
      cells: CODES,
      where: `IFERROR(${CODES}<>"",TRUE)*(COUNTIF(eq_liste_codes,IFERROR(${CODES},"#"))=0)`,
    },
  ],
} satisfies Record<string, Fault[]>;

export const ALL_PLAN_FAULTS: Fault[] = Object.values(PLAN_FAULTS).flat();
