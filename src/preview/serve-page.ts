/**
 * The two changes, and no other, that a production page undergoes on its way into the preview: Microsoft's address
 * of office.js becomes the installed package's, and the host's line comes before it.
 */

export const OFFICE_JS_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the preview serves `dist/` of `@microsoft/office-js`. */
export const LOCAL_OFFICE_JS = "/office-js/office.js";

const OFFICE_SCRIPT = new RegExp(
  String.raw`<script\b[^>]*\bsrc=(["']?)${OFFICE_JS_URL.replaceAll(".", "\\.")}\1[^>]*>\s*</script>`,
  "gi",
);

/**
 * @param hostScriptTag what installs the host in the page's window, e.g. `<script>parent.attach(window)</script>`
 * @throws when the page does not load office.js from Microsoft exactly once
 */
export function preparePage(html: string, hostScriptTag: string): string {
  const tags = html.match(OFFICE_SCRIPT) ?? [];
  if (tags.length !== 1) {
    throw new Error(`The page must load ${OFFICE_JS_URL} once, not ${tags.length} times.`);
  }
  const [tag] = tags as [string];
  return html.replace(tag, () => hostScriptTag + tag.replace(OFFICE_JS_URL, LOCAL_OFFICE_JS));
}
