import type { Language } from "../../i18n/pane";
import {
  defaultOptions,
  exampleOptions,
  type ExampleId,
  type SetId,
  type TemplateOptions,
} from "../../workbook";
import { element } from "../dom";
import { choice, textField } from "../fields";
import type { Panel, Surroundings } from "../panel";
import { askAboutSheets, type Answer } from "./existing-sheets";
import { loadInsertion } from "./load-insertion";
import { nextYearSection, tellNextYear } from "./next-year";

const YEAR = /^(20\d\d|2100)$/;

/** The form that inserts a set: what to insert, for whom, for which year, in which language. */
export function templatePanel({ t, language, outcome, session }: Surroundings): Panel {
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
  const followUp = element("input", { type: "checkbox", id: "follow-up" });
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

  /** What becomes of our sheets that are there already; without any there is nothing to ask. */
  async function answer(): Promise<Answer> {
    const { surveySets } = await loadInsertion();
    const sets = await surveySets();
    if (sets.length === 0) return "keepBoth";
    const question = askAboutSheets(t, sets);
    outcome.clear();
    node.replaceChildren(question.node);
    question.focus();
    try {
      return await question.answer;
    } finally {
      node.replaceChildren(form, nextYear);
    }
  }

  let busy = false;
  async function insert(wanted: SetId, options: TemplateOptions | null): Promise<void> {
    if (busy || !options) return;
    busy = true;
    submit.setAttribute("disabled-focusable", "");
    try {
      const chosen = await answer();
      if (chosen === "cancel") return void submit.focus();
      const { insertTemplate, replaceSheets, templateOf } = await loadInsertion();
      outcome.inserted(
        chosen === "keepBoth"
          ? await insertTemplate(templateOf(wanted, options), outcome.progress)
          : await replaceSheets(
              { suffix: chosen.replace, set: wanted, language: options.language, followUp: options.followUp },
              outcome.progress,
            ),
      );
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
  const send = (): void => void insert(set.value(), busy ? null : read());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  // A Fluent button is no native one: Enter in a field must still send the form.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      send();
    }
  });
  const nextYear = nextYearSection(t, outcome);
  const node = element("div", { class: "template" }, form, nextYear);
  return {
    node,
    onShown: () => {
      const { offered, nextYear: made } = session;
      session.offered = null;
      session.nextYear = null;
      // Chosen from the ribbon: the usual options, as where there is nothing to ask.
      if (offered) void insert(offered, usual);
      if (made) tellNextYear(t, outcome, made);
    },
  };
}
