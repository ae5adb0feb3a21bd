/** Text as it may stand in an XML element or attribute; characters XML cannot hold are refused. */
export function escapeXml(text: string): string {
  if ([...text].some((character) => character < " " && !"\t\n\r".includes(character))) {
    throw new Error(`Text with a control character cannot be saved: ${JSON.stringify(text)}`);
  }
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\t/g, "&#9;")
    .replace(/\n/g, "&#10;")
    .replace(/\r/g, "&#13;");
}

export type Attributes = Record<string, string | number | undefined>;

/** An element; `content` is XML already, `undefined` attributes are left out. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
