/** The card that tells what a ribbon command does, when one rests on it with the pointer or comes to it by keyboard. */
import { element } from "./element";

/** Office waits about as long before it shows a tip. */
const DELAY_MS = 500;
const GAP_PX = 4;

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
  // Beside a menu, so as not to cover its other items; else below the ribbon, as Office does.
  const menu = owner.closest(".menu")?.getBoundingClientRect();
  const { left, top } = owner.getBoundingClientRect();
  const x = menu ? menu.right + GAP_PX : left;
  const y = menu ? top : (owner.closest(".ribbon")?.getBoundingClientRect().bottom ?? top) + GAP_PX;
  card.style.left = `${Math.min(x, window.innerWidth - card.offsetWidth - GAP_PX)}px`;
  card.style.top = `${y}px`;
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
