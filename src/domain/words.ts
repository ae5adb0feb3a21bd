/** Codes, modes and names as people type them: case, accents and surrounding blanks (no-break ones too) do not count. */

const KNOWN_LIMIT = 2000;
const known = new Map<string, string>();

/** The canonical form of a word: upper case, no accent, no blank around. */
export function normaliseWord(text: string): string {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const word = text.trim().normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(text, word);
  return word;
}

/** A closed list of words: finds the one that a text means. */
export interface Vocabulary<Word extends string> {
  readonly words: readonly Word[];
  find(text: string): Word | undefined;
}

export function vocabulary<Word extends string>(...words: Word[]): Vocabulary<Word> {
  const byForm = new Map(words.map((word) => [normaliseWord(word), word]));
  return { words, find: (text) => byForm.get(text) ?? byForm.get(normaliseWord(text)) };
}
