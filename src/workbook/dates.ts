const DAY = 86_400_000;
/** Day 0 of Excel's calendar, such that serials from March 1900 on are right. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of an ISO date such as `2026-01-01`. */
export function serialDate(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - EPOCH) / DAY);
}
