/**
 * Whole euros whose sum is the rounded sum of the exact amounts, as on the sheet *CERFA*: the largest remainders take
 * the euros left over; at equal remainders the upper line comes first.
 */
export function wholeEuros(amounts: readonly number[]): number[] {
  // Sums of cents may miss by a billionth.
  const exact = amounts.map((amount) => Math.round(amount * 100) / 100);
  const whole = exact.map(Math.floor);
  const total = Math.round(Math.round(exact.reduce((sum, amount) => sum + amount, 0) * 100) / 100);
  const leftOver = total - whole.reduce((sum, amount) => sum + amount, 0);
  const byRemainder = exact
    .map((amount, line) => ({ line, cents: Math.round((amount - Math.floor(amount)) * 100) }))
    .sort((one, other) => other.cents - one.cents || one.line - other.line);
  for (const { line } of byRemainder.slice(0, leftOver)) whole[line]! += 1;
  return whole;
}
