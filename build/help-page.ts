/** The help page that Excel opens from a function's "Help on this function", the pane and the store. */

interface Parameter {
  name: string;
  description?: string;
  optional?: boolean;
}
interface FunctionMetadata {
  functions: { id: string; name: string; description?: string; parameters: Parameter[] }[];
}

const words = {
  fr: {
    title: "Équilibre – aide",
    other: ["help.en.html", "English"],
    intro:
      "Équilibre insère dans votre classeur le budget type d’un cluster et son plan de financement, et ajoute à Excel les fonctions ci-dessous. Ouvrez l’onglet Équilibre, choisissez « Insérer le modèle », remplissez les cases jaunes.",
    privacyTitle: "Vos données",
    privacy:
      "Tout se calcule dans Excel, sur votre machine. Équilibre n’envoie, ne collecte et ne conserve aucune donnée ; il ne contient ni mesure d’audience ni publicité.",
    functionsTitle: "Fonctions",
    optional: "facultatif",
  },
  en: {
    title: "Équilibre – help",
    other: ["help.html", "Français"],
    intro:
      "Équilibre inserts into your workbook the typical budget and financing plan of a cluster, and adds the functions below to Excel. Open the Équilibre tab, choose “Insert the template”, fill in the yellow cells.",
    privacyTitle: "Your data",
    privacy:
      "Everything is calculated in Excel, on your machine. Équilibre sends, collects and keeps no data; it holds no telemetry and no advertising.",
    functionsTitle: "Functions",
    optional: "optional",
  },
} as const;

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character]!,
  );

/** Excel in French separates arguments with `;`, in English with `,`. */
function signature(name: string, parameters: Parameter[], language: "fr" | "en"): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `CLUSTER.${name}(${names.join(language === "fr" ? "; " : ", ")})`;
}

/** The page in one language: what the product does, what becomes of the data, one section a function. */
export function helpPage(metadata: object, language: "fr" | "en"): string {
  const w = words[language];
  const sections = (metadata as FunctionMetadata).functions.map(({ id, name, description, parameters }) => {
    const items = parameters.map(
      (parameter) =>
        `<dt><code>${escape(parameter.name)}</code>${parameter.optional ? ` (${w.optional})` : ""}</dt><dd>${escape(parameter.description ?? "")}</dd>`,
    );
    return `<section id="${escape(id.toLowerCase())}"><h3>${escape(name)}</h3><p>${escape(description ?? "")}</p><p><code>=${escape(signature(name, parameters, language))}</code></p><dl>${items.join("")}</dl></section>`;
  });
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
<header><img src="assets/icon-64.png" alt="" width="48" height="48"><h1>${w.title}</h1><a href="${w.other[0]}" hreflang="${language === "fr" ? "en" : "fr"}">${w.other[1]}</a></header>
<main>
<p>${w.intro}</p>
<h2 id="privacy">${w.privacyTitle}</h2>
<p>${w.privacy}</p>
<h2 id="functions">${w.functionsTitle}</h2>
${sections.join("\n")}
</main>
</body>
</html>
`;
}
