/** The card that tells what a ribbon command does, when one rests on it with the pointer or comes to it by keyboard. */
import { element } from "./element";

/** Office waits about as long before it shows a tip. */
const DELAY_MS = 500;

const card = element("div", { id: "supertip", class: "supertip", role: "tooltip", hidden: "" });
let timer = 0;

export function hideSupertip(): void {
  window.clearTimeout(timer);
  card.hidden = true;
}

function show(owner: HTMLElement, tip: { title: string; description: string }): void {
  card.replaceChildren(element("strong", {}, tip.title), element("p", {}, tip.description));
  document.body.append(card);
  card.hidden = false;
  const { left, bottom } = owner.getBoundingClientRect();
  card.style.left = `${Math.min(left, window.innerWidth - card.offsetWidth - 8)}px`;
  card.style.top = `${bottom + 6}px`;
}

export function giveSupertip(owner: HTMLElement, tip: { title: string; description: string }): void {
  owner.setAttribute("aria-description", `${tip.title}. ${tip.description}`);
  const later = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => show(owner, tip), DELAY_MS);
  };
  owner.addEventListener("pointerenter", later);
  owner.addEventListener("focus", () => owner.matches(":focus-visible") && later());
  for (const end of ["pointerleave", "blur", "pointerdown", "keydown"])
    owner.addEventListener(end, hideSupertip);
}
