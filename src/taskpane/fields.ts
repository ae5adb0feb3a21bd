/** Form fields with a label, an optional note and a place for an error, tied together for screen readers. */
import { element } from "./dom";

export interface TextField {
  node: HTMLElement;
  value: () => string;
  set: (value: string) => void;
  /** Shows an error beside the field and puts the focus there, or takes it away. */
  setError: (message: string | null) => void;
}

/** A line of text. Native, so that its error is tied to it (`aria-describedby` does not cross a shadow root). */
export function textField(
  id: string,
  label: string,
  value: string,
  attributes: Record<string, string> = {},
): TextField {
  const error = element("p", { id: `${id}-error`, class: "field-error", role: "alert" });
  const input = element("input", { id, type: "text", autocomplete: "off", ...attributes });
  input.value = value;
  return {
    node: element("div", { class: "field" }, element("label", { for: id }, label), input, error),
    value: () => input.value.trim(),
    set: (text) => {
      input.value = text;
    },
    setError: (message) => {
      error.textContent = message === null ? "" : `✕ ${message}`;
      if (message === null) {
        input.removeAttribute("aria-invalid");
        input.removeAttribute("aria-describedby");
        return;
      }
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", error.id);
      input.focus();
    },
  };
}

export interface Choice<Value extends string> {
  node: HTMLElement;
  value: () => Value;
}

/** One of a few options, all visible: native radio buttons, whose group every screen reader tells. */
export function choice<Value extends string>(
  id: string,
  label: string,
  options: [Value, string][],
  chosen: Value,
  onChange: (value: Value) => void = () => {},
): Choice<Value> {
  let current = chosen;
  const lines = options.map(([value, text]) => {
    const radio = element("input", { type: "radio", name: id, id: `${id}-${value}`, value });
    radio.checked = value === chosen;
    radio.addEventListener("change", () => {
      current = value;
      onChange(value);
    });
    return element("div", { class: "option" }, radio, element("label", { for: radio.id }, text));
  });
  return {
    node: element("fieldset", { class: "field" }, element("legend", { class: "label" }, label), ...lines),
    value: () => current,
  };
}
