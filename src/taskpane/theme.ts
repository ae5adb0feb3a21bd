/** Perceived brightness (ITU-R BT.601) under which a background counts as dark. */
const DARK = 128;

function isDark(background: string | undefined): boolean {
  const [red, green, blue] =
    /^#?(..)(..)(..)$/
      .exec(background ?? "")
      ?.slice(1)
      .map((hex) => parseInt(hex, 16)) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  return 0.299 * red + 0.587 * green + 0.114 * blue < DARK;
}

/**
 * Follows Office's theme; contrast themes are the browser's own work (forced colours). The build writes the colours of both
 * into the pane's style sheet (build/theme-css.ts).
 */
export function followOfficeTheme(): void {
  const dark = isDark(Office.context.officeTheme?.bodyBackgroundColor);
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}
