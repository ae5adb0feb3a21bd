type Attributes = Record<string, string | boolean>;

/** A new element. Texts go in as text, never as HTML; a false attribute is left out. */
export function element<Tag extends string>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made as never;
}
