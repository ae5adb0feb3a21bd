/**
 * Fluent's light and dark themes as a style sheet: only the tokens that the pane uses. Fluent's own `setTheme` would load both
 * themes whole, some 900 values, before the first paint.
 */
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

type Theme = Readonly<Record<string, string | number>>;
const light: Theme = { ...webLightTheme };
const dark: Theme = { ...webDarkTheme };

const TOKEN = /--(\w+)/g;

const declarations = (theme: Theme, tokens: readonly string[]): string =>
  tokens.map((token) => `--${token}:${theme[token]}`).join(";");

/** The style sheet for what is used in `sources`: scripts and style sheets as they ship. */
export function themeCss(sources: readonly string[]): string {
  const used = new Set(sources.flatMap((source) => [...source.matchAll(TOKEN)].map((match) => match[1]!)));
  const tokens = Object.keys(light).filter((token) => used.has(token));
  const changed = tokens.filter((token) => dark[token] !== light[token]);
  return `:root{${declarations(light, tokens)}}[data-theme="dark"]{${declarations(dark, changed)}}\n`;
}
