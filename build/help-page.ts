/** The help page that Excel opens from a function's "Help on this function", the pane and the store. */
import type { Language } from "../src/i18n/language";
import type { FunctionReference, FunctionsReference } from "./functions-reference";
import { REFERENCE_WORDS, sectionId } from "./functions-reference-words";

const words = {
  fr: {
    title: "Équilibre – aide",
    other: { page: "help.en.html", language: "en", name: "English" },
    intro:
      "Équilibre insère dans votre classeur le budget type d’un cluster et son plan de financement, et ajoute à Excel les fonctions ci-dessous. Ouvrez l’onglet Équilibre, choisissez « Insérer le modèle », remplissez les cases jaunes.",
    privacyTitle: "Vos données",
    privacy:
      "Tout se calcule dans Excel, sur votre machine. Équilibre n’envoie, ne collecte et ne conserve aucune donnée ; il ne contient ni mesure d’audience ni publicité.",
    functionsTitle: "Fonctions",
  },
  en: {
    title: "Équilibre – help",
    other: { page: "help.html", language: "fr", name: "Français" },
    intro:
      "Équilibre inserts into your workbook the typical budget and financing plan of a cluster, and adds the functions below to Excel. Open the Équilibre tab, choose “Insert the template”, fill in the yellow cells.",
    privacyTitle: "Your data",
    privacy:
      "Everything is calculated in Excel, on your machine. Équilibre sends, collects and keeps no data; it holds no telemetry and no advertising.",
    functionsTitle: "Functions",
  },
} as const;

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character]!,
  );
const code = (text: string): string => `<code>${escape(text)}</code>`;
const list = (items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

function parameterHtml(parameter: FunctionReference["parameters"][number], language: Language): string {
  const w = REFERENCE_WORDS[language];
  const offered = parameter.words.map(
    ({ word, label, explains }) =>
      `${code(word)}${label === "" ? "" : ` ${escape(w.quote(label))}`}${w.colon}${escape(explains)}`,
  );
  const optional = parameter.optional ? ` (${w.optional})` : "";
  const description = `${escape(parameter.description)}${offered.length > 0 ? list(offered) : ""}`;
  return `<dt>${code(parameter.name)}${optional}</dt><dd>${description}</dd>`;
}

function exampleHtml({ formula, result, says }: FunctionReference["examples"][number]): string {
  const rows = result.map((row) => `<tr>${row.map((cell) => `<td>${code(cell)}</td>`).join("")}</tr>`);
  return `<p>${code(formula)}</p>\n<table><tbody>${rows.join("")}</tbody></table>\n<p>${escape(says)}</p>`;
}

function functionHtml(found: FunctionReference, language: Language): string {
  const w = REFERENCE_WORDS[language];
  return `<section id="${sectionId(found.name)}">
<h4>${escape(found.name)}</h4>
<p>${escape(found.description)}</p>
<p>${code(`=${found.signature}`)}</p>
<p>${escape(found.purpose)}</p>
<h5>${w.arguments}</h5>
<dl>${found.parameters.map((parameter) => parameterHtml(parameter, language)).join("")}</dl>
<h5>${w.errors}</h5>
${list(found.errors.map((error) => `${code(error.code)}${w.colon}${escape(error.when)}`))}
<h5>${w.source}</h5>
<p>${escape(found.source)}</p>
<h5>${w.examples}</h5>
${found.examples.map(exampleHtml).join("\n")}
</section>`;
}

/** The page in one language: what the product does, what becomes of the data, one section a function. */
export function helpPage(reference: FunctionsReference, language: Language): string {
  const w = words[language];
  const { conventionsTitle, conventions, contents } = REFERENCE_WORDS[language];
  const links = reference.families.map(
    ({ title, functions }) =>
      `${escape(title)}<br>${functions.map(({ name }) => `<a href="#${sectionId(name)}">${escape(name)}</a>`).join(" · ")}`,
  );
  const families = reference.families.map(
    ({ title, functions }) =>
      `<h3>${escape(title)}</h3>\n${functions.map((found) => functionHtml(found, language)).join("\n")}`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${w.title}</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<header><img src="assets/icon-64.png" alt="" width="48" height="48"><h1>${w.title}</h1><a href="${w.other.page}" hreflang="${w.other.language}" lang="${w.other.language}">${w.other.name}</a></header>
<main>
<p>${w.intro}</p>
<h2 id="privacy">${w.privacyTitle}</h2>
<p>${w.privacy}</p>
<h2 id="functions">${w.functionsTitle}</h2>
<nav aria-label="${contents}">${list(links)}</nav>
<h3>${conventionsTitle}</h3>
${list(conventions.map(escape))}
${families.join("\n")}
</main>
</body>
</html>
`;
}
