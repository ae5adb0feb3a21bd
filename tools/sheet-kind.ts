/** What our sheets say they are, in their custom property. */
export function kindOf({ equilibre }: Readonly<Record<string, string>>): string | null {
  return equilibre === undefined ? null : (JSON.parse(equilibre) as { kind: string }).kind;
}
