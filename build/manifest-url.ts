/** Where the manifest's addresses point during development. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * The manifest, or another file that Excel reads, with every address under `url`.
 * @throws when `url` is not https, which Office demands, or when the file holds no development address.
 */
export function pointManifestAt(manifest: string, url: string): string {
  if (!/^https:\/\/[^\s"<>&]+$/.test(url)) {
    throw new Error(`--env url=${url}: expected an address that starts with https:// and has no query.`);
  }
  if (!manifest.includes(DEVELOPMENT_URL)) {
    throw new Error(`There is no ${DEVELOPMENT_URL} address to replace: was it built for another one?`);
  }
  return manifest.split(DEVELOPMENT_URL).join(url);
}
