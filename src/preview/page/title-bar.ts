/** Undo, redo, save, the file's name and the language switch. */
import { element, part } from "./element";
import { roveWithArrows } from "./roving";
import type { Language, Words } from "./words";

export interface TitleBarActions {
  undo: () => void;
  redo: () => void;
  save: () => Promise<void>;
  changeLanguage: (language: Language) => void;
}

const LANGUAGE_NAMES: Record<Language, string> = { fr: "Français", en: "English" };

function quickButton(id: string, label: string, content: string, act: () => unknown): HTMLButtonElement {
  const button = element("button", { type: "button", id, class: "icon-button", title: label }, content);
  if (content !== label) button.setAttribute("aria-label", label);
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await act();
    } finally {
      button.disabled = false;
      button.focus();
    }
  });
  return button;
}

export function drawTitleBar(name: string, language: Language, words: Words, actions: TitleBarActions): void {
  part("file-name").textContent = name;
  const quickAccess = part("quick-access");
  const buttons = [
    quickButton("undo", words.undo, "↶", actions.undo),
    quickButton("redo", words.redo, "↷", actions.redo),
    quickButton("save", words.save, words.save, actions.save),
  ];
  quickAccess.setAttribute("aria-label", words.quickAccess);
  quickAccess.replaceChildren(...buttons);
  roveWithArrows(quickAccess, buttons);

  const languages = part("languages");
  languages.setAttribute("aria-label", words.language);
  languages.replaceChildren(
    ...(["fr", "en"] as const).map((code) => {
      const button = element(
        "button",
        {
          type: "button",
          lang: code,
          "aria-pressed": String(code === language),
          title: LANGUAGE_NAMES[code],
        },
        code.toUpperCase(),
      );
      button.addEventListener("click", () => code !== language && actions.changeLanguage(code));
      return button;
    }),
  );
}
