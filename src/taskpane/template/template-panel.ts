import { insertTemplate } from "../../excel";
import type { Language } from "../../i18n/pane";
import {
  defaultOptions,
  exampleOptions,
  templateOf,
  type ExampleId,
  type SetId,
  type TemplateOptions,
} from "../../workbook";
import { element } from "../dom";
import { choice, textField } from "../fields";
import type { Panel, Surroundings } from "../panel";

const YEAR = /^(20\d\d|2100)$/;

/** The form that inserts a set: what to insert, for whom, for which year, in which language. */
export function templatePanel({ t, language, outcome }: Surroundings): Panel {
  const words = t.pane.insert;
  const usual = defaultOptions(language, new Date());
  const set = choice<SetId>("set", words.set, Object.entries(words.sets) as [SetId, string][], "type");
  const structure = textField("structure", words.structure, usual.structure);
  const year = textField("year", words.year, String(usual.year), { inputmode: "numeric", maxlength: "4" });
  const sheets = choice<Language>(
    "language",
    words.language,
    Object.entries(words.languages) as [Language, string][],
    language,
  );
  const example = choice<ExampleId | "none">(
    "example",
    words.example,
    Object.entries(words.examples) as [ExampleId | "none", string][],
    "none",
    (chosen) => {
      const published = chosen === "none" ? usual : exampleOptions(chosen, language);
      structure.set(published.structure);
      year.set(String(published.year));
      structure.setError(null);
      year.setError(null);
    },
  );
  const followUp = element("fluent-checkbox", { id: "follow-up" }) as HTMLElement & { checked: boolean };
  const submit = element(
    "fluent-button",
    { appearance: "primary", type: "submit", id: "insert" },
    words.submit,
  );

  /** The options as filled in, or null when a field says what is wrong with it. */
  function read(): TemplateOptions | null {
    const validYear = YEAR.test(year.value());
    const named = structure.value() !== "";
    year.setError(validYear ? null : words.yearInvalid);
    structure.setError(named ? null : words.structureMissing);
    if (!validYear || !named) return null;
    const chosen = example.value();
    return {
      language: sheets.value(),
      year: Number(year.value()),
      structure: structure.value(),
      example: chosen === "none" ? null : chosen,
      followUp: followUp.checked,
    };
  }

  let busy = false;
  async function insert(): Promise<void> {
    const options = busy ? null : read();
    if (!options) return;
    busy = true;
    submit.setAttribute("disabled-focusable", "");
    try {
      outcome.inserted(await insertTemplate(templateOf(set.value(), options), outcome.progress));
    } catch (error) {
      outcome.failed(error);
    } finally {
      busy = false;
      submit.removeAttribute("disabled-focusable");
    }
  }

  const form = element(
    "form",
    { class: "panel", "aria-label": words.heading, novalidate: true },
    set.node,
    structure.node,
    year.node,
    sheets.node,
    example.node,
    element("p", { class: "note" }, words.exampleNote),
    element("div", { class: "option" }, followUp, element("label", { for: "follow-up" }, words.followUp)),
    submit,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void insert();
  });
  // A Fluent button is no native one: Enter in a field must still send the form.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      void insert();
    }
  });
  return { node: form };
}
