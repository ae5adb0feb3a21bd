/**
 * What Excel lays over the selected cell: the arrow and list of a validation, its input message, what a custom
 * function said about an error; and the alert that refuses an input.
 */
import "./cell-aids.css";
import type { CellValue, Validation } from "../../../book/model";
import type { GridLocale, PixelRectangle } from "../../index";

export interface CellAidTexts {
  choices: CellValue[] | null;
  note: { title: string; message: string; isProblem: boolean } | null;
}

export interface CellAids {
  /** Shows what belongs to the selected cell, or nothing. */
  show(texts: CellAidTexts, where: PixelRectangle | null): void;
  /** Opens the list, as Alt+↓ does; `false` when there is none. */
  openList(): boolean;
  refuse(validation: Validation): void;
  dispose(): void;
}

const WORDS = {
  "fr-FR": {
    open: "Choisir dans la liste",
    refusedTitle: "Équilibre",
    refused: "Cette valeur ne correspond pas aux restrictions de validation définies pour cette cellule.",
    close: "OK",
  },
  "en-US": {
    open: "Choose from the list",
    refusedTitle: "Équilibre",
    refused: "This value doesn't match the data validation restrictions defined for this cell.",
    close: "OK",
  },
};

export function createCellAids(
  container: HTMLElement,
  locale: GridLocale,
  choose: (value: CellValue) => void,
): CellAids {
  const words = WORDS[locale];
  const note = element("div", "cell-aid cell-note");
  note.setAttribute("role", "status");
  const arrow = element("button", "cell-aid cell-arrow");
  arrow.type = "button";
  arrow.textContent = "▾";
  arrow.setAttribute("aria-label", words.open);
  const list = element("ul", "cell-aid cell-list");
  list.setAttribute("role", "listbox");
  list.tabIndex = -1;
  const alert = element("dialog", "cell-alert");
  alert.setAttribute("role", "alertdialog");
  container.append(note, arrow, list, alert);
  let values: CellValue[] = [];
  let chosen = 0;
  hide();

  function hide(): void {
    for (const aid of [note, arrow, list]) aid.hidden = true;
  }

  function mark(index: number): void {
    chosen = Math.max(0, Math.min(values.length - 1, index));
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === chosen)));
    list.children[chosen]?.scrollIntoView({ block: "nearest" });
  }

  function openList(): boolean {
    if (arrow.hidden) return false;
    list.replaceChildren(
      ...values.map((value, index) => {
        const item = element("li", "");
        item.setAttribute("role", "option");
        item.textContent = String(value);
        item.addEventListener("click", () => take(index));
        return item;
      }),
    );
    list.hidden = false;
    note.hidden = true;
    mark(0);
    list.focus();
    return true;
  }

  function take(index: number): void {
    list.hidden = true;
    const value = values[index];
    if (value !== undefined) choose(value);
  }

  arrow.addEventListener("click", () => (list.hidden ? openList() : (list.hidden = true)));
  list.addEventListener("focusout", () => (list.hidden = true));
  list.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") mark(chosen + 1);
    else if (event.key === "ArrowUp") mark(chosen - 1);
    else if (event.key === "Enter") take(chosen);
    else if (event.key === "Escape") list.hidden = true;
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    show({ choices, note: shown }, where) {
      hide();
      if (!where) return;
      values = choices ?? [];
      if (choices) {
        place(arrow, where.x + where.width, where.y);
        arrow.style.height = `${where.height}px`;
        place(list, where.x, where.y + where.height, false);
        list.style.minWidth = `${where.width + 18}px`;
      }
      if (!shown) return;
      note.replaceChildren();
      if (shown.title) note.append(Object.assign(element("strong", ""), { textContent: shown.title }));
      note.append(shown.message);
      note.classList.toggle("problem", shown.isProblem);
      place(note, where.x + where.width / 2, where.y + where.height + 4);
    },
    openList,
    refuse({ errorAlert }) {
      const title = element("h2", "");
      title.textContent = errorAlert?.title || words.refusedTitle;
      const message = element("p", "");
      message.textContent = errorAlert?.message || words.refused;
      const close = element("button", "");
      close.type = "button";
      close.textContent = words.close;
      close.addEventListener("click", () => alert.close());
      alert.setAttribute("aria-label", title.textContent);
      alert.replaceChildren(title, message, close);
      if (!alert.open) alert.showModal();
    },
    dispose() {
      for (const aid of [note, arrow, list, alert]) aid.remove();
    },
  };
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  classes: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  return made;
}

function place(aid: HTMLElement, x: number, y: number, visible = true): void {
  aid.style.left = `${x}px`;
  aid.style.top = `${y}px`;
  if (visible) aid.hidden = false;
}
