/** A field for one figure, which may be empty: what is typed is checked when the person leaves it. */
import { entryOf, isFault, type Entry, type Quantity } from "../domain";
import type { Language } from "../i18n/pane";
import { element } from "./dom";
import { fieldNumber, typedNumber } from "./typed-numbers";

export interface NumberFieldOptions {
  id: string;
  label: string;
  /** Whether the label is for screen readers only: a heading says it to the eye. */
  hiddenLabel?: boolean;
  language: Language;
  quantity: Quantity;
  /** −2 for a percentage. */
  exponent?: number;
  /** Said when what was typed cannot be. */
  refusal: string;
  onChange: (value: number | undefined) => void;
}

export interface NumberField {
  node: HTMLElement;
  input: HTMLInputElement;
  /** Shows an entry, in the place of what was typed. */
  show: (entry: Entry) => void;
  /** Says beside the field why what it holds will not do. */
  refuse: (why: string) => void;
}

export function numberField(options: NumberFieldOptions): NumberField {
  const { id, label, hiddenLabel = false, language, quantity, exponent = 0, refusal, onChange } = options;
  const input = element("input", { id, type: "text", inputmode: "decimal", autocomplete: "off" });
  if (hiddenLabel) input.setAttribute("aria-label", label);
  const error = element("p", { id: `${id}-error`, class: "field-error", role: "alert" });
  const caption = hiddenLabel ? [] : [element("label", { for: id }, label)];

  const setError = (message: string): void => {
    error.textContent = message === "" ? "" : `✕ ${message}`;
    for (const [name, value] of [
      ["aria-invalid", "true"],
      ["aria-describedby", error.id],
    ] as const) {
      if (message === "") input.removeAttribute(name);
      else input.setAttribute(name, value);
    }
  };

  input.addEventListener("change", () => {
    const typed = typedNumber(input.value, exponent);
    const entry = typed === undefined ? undefined : entryOf(typed, id, quantity);
    if (typed === undefined || isFault(entry)) return setError(refusal);
    setError("");
    onChange(entry);
  });

  return {
    node: element("div", { class: "field" }, ...caption, input, error),
    input,
    show: (entry) => {
      setError("");
      input.value = shownEntry(entry, language, exponent);
    },
    refuse: setError,
  };
}

/** A cell that holds no figure is shown as it is: it stays until something is typed over it. */
export const shownEntry = (entry: Entry, language: Language, exponent = 0): string =>
  entry === undefined
    ? ""
    : isFault(entry)
      ? String(entry.details.found ?? entry.code)
      : fieldNumber(entry, language, exponent);
