/**
 * Figures inside sentences, as formulas. `&` writes a number with the decimal mark of the user's Excel, whatever the
 * language of the sheet, and TEXT wants its format in the user's language: whole numbers are put together instead.
 */
const minus = (value: string): string => `IF(${value}<0,"−","")`;

/** `value` with one decimal, none when it is whole. */
export function tenths(value: string, mark: string): string {
  const count = `ROUND(10*ABS(${value}),0)`;
  return `${minus(value)}&INT(${count}/10)&IF(MOD(${count},10)=0,"","${mark}"&MOD(${count},10))`;
}

/** `value` in millions, with two decimals. */
export function millions(value: string, mark: string): string {
  const count = `ROUND(ABS(${value})/10000,0)`;
  return `INT(${count}/100)&"${mark}"&RIGHT("0"&MOD(${count},100),2)`;
}

/** `value` in thousands, whole. */
export const thousands = (value: string): string => `ROUND(ABS(${value})/1000,0)`;

/**
 * `value`, whole and not negative, its thousands parted by `mark`. Apostrophes stand for it in the format: a no-break space there
 * means another thing in every language.
 */
export const grouped = (value: string, mark: string): string =>
  `SUBSTITUTE(TEXT(${value},"[<1000]0;[<1000000]0\\'000;0\\'000\\'000"),"'","${mark}")`;

/** What stands before a negative value. */
export { minus };
