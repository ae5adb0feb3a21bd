/** A native slider: keyboard, screen readers and touch know it, and its value stands beside its name. */
import { element } from "./dom";

export interface SliderOptions {
  id: string;
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** The value as a person reads it. */
  said: (value: number) => string;
  onInput: (value: number) => void;
}

export interface Slider {
  node: HTMLElement;
  /** Moves the slider without telling anyone. */
  set: (value: number) => void;
}

export function slider({ id, label, min, max, step, value, said, onInput }: SliderOptions): Slider {
  const input = element("input", {
    id,
    type: "range",
    min: String(min),
    max: String(max),
    step: String(step),
  });
  const output = element("output", { for: id });
  const show = (shown: number): void => {
    input.value = String(shown);
    input.setAttribute("aria-valuetext", said(shown));
    output.textContent = said(shown);
  };
  show(value);
  input.addEventListener("input", () => {
    show(Number(input.value));
    onInput(Number(input.value));
  });
  const head = element("div", { class: "slider-head" }, element("label", { for: id }, label), output);
  return { node: element("div", { class: "field" }, head, input), set: show };
}
