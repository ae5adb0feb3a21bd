/** What a member may receive of a result, by legal form (definitions §14). */
import type { Fault } from "./fault";
import { isFault } from "./fault";
import { productInCents, productOrNaN } from "./money";
import { vocabulary } from "./words";

export const LEGAL_FORMS = vocabulary("association", "SAS", "SARL", "SA", "SEM", "GIE", "SEP");
export type LegalForm = (typeof LEGAL_FORMS.words)[number];

/** Their members bear the losses too. */
const SHARES_LOSSES: readonly LegalForm[] = ["GIE", "SEP"];

export function distributableOrNaN(result: number, form: LegalForm, share: number): number {
  const part = productOrNaN(Math.abs(result), share);
  if (form === "association") return part * 0;
  if (result >= 0) return part;
  return (SHARES_LOSSES.includes(form) ? -part : part * 0) + 0;
}

/**
 * The part of a result (€, of either sign) that goes to a member, to the cent: nothing in an association; the profit ×
 * share in a company; the result × share, losses too, in a GIE or SEP.
 * @param share a fraction in [0;1]
 */
export function distributable(result: number, form: LegalForm, share: number): number | Fault {
  if (form === "association") return 0;
  if (result >= 0) return productInCents(result, share);
  if (!SHARES_LOSSES.includes(form)) return 0;
  const loss = productInCents(-result, share);
  return isFault(loss) ? loss : -loss + 0;
}
