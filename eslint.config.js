/**
 * Style, Office add-in rules, and the walls of the house: who may import whom, through the folder's door only, and
 * who may speak to Excel. `test/walls.test.ts` plants a breach of each wall and expects it to be caught.
 */
const js = require("@eslint/js");
const typescript = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const prettier = require("eslint-config-prettier");

const FOLDERS = [
  "domain",
  "functions",
  "workbook",
  "excel",
  "commands",
  "taskpane",
  "i18n",
  "preview",
  "runtime",
];

/** folder → doors it may enter. */
const WALLS = {
  domain: [],
  functions: ["domain", "i18n/language"],
  workbook: ["domain", "i18n"],
  excel: ["domain", "workbook", "i18n"],
  commands: ["domain", "workbook", "excel", "i18n"],
  taskpane: ["domain", "workbook", "excel", "i18n/pane"],
  i18n: [],
  preview: [],
};

const OFFICE_GLOBALS = ["Office", "Excel", "OfficeExtension", "CustomFunctions", "OfficeRuntime"];
const MAY_SPEAK_TO_EXCEL = [
  "src/excel/**",
  "src/functions/cells.ts",
  "src/functions/index.ts",
  "src/commands/**",
  "src/taskpane/**",
  "src/runtime.ts",
];

/** Relative paths that climb out of the folder, from a file `depth` folders down, other than to an allowed door. */
const breach = (allowed, depth) =>
  `^(?:\\./)?(?:\\.\\./){${depth + 1}}(?!(?:${allowed.join("|") || "-"})$)(?:${FOLDERS.join("|")})(?:/|$)`;

const DEEPEST = 4;

const walls = (folder, allowed) =>
  Array.from({ length: DEEPEST + 1 }, (_, depth) => wall(folder, allowed, depth));

const wall = (folder, allowed, depth) => {
  const message = `${folder} may import only: ${allowed.join(", ") || "nothing"}.`;
  const regex = breach(allowed, depth);
  return {
    files: [`src/${folder}/${"*/".repeat(depth)}*.ts`],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex, message }] }],
      "no-restricted-syntax": [
        "error",
        { selector: `ImportExpression[source.value=/${regex.replaceAll("/", "\\/")}/]`, message },
        ...(folder === "domain" ? CLOCK_AND_CHANCE : []),
      ],
    },
  };
};

/** The plugin's own recommended rules, without its copy of the TypeScript plugin. */
const OFFICE_RULES = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([rule]) => rule.startsWith("office-addins/")),
);

const CLOCK_AND_CHANCE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The domain has no clock." },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The domain has no clock.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The domain has no chance.",
  },
];

module.exports = typescript.config(
  { ignores: ["dist/**", "build-output/**", "node_modules/**", ".cache/**"] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        process: "readonly",
        console: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/preview/**"],
    plugins: { "office-addins": officeAddins },
    rules: OFFICE_RULES,
  },
  ...Object.entries(WALLS).flatMap(([folder, allowed]) => walls(folder, allowed)),
  {
    files: ["src/**/*.ts"],
    ignores: [...MAY_SPEAK_TO_EXCEL, "src/preview/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...OFFICE_GLOBALS.map((name) => ({
          name,
          message: "Only excel/, commands/, taskpane/, cells.ts and runtime.ts speak to Office.",
        })),
      ],
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...[...OFFICE_GLOBALS, "window", "document", "fetch", "setTimeout", "localStorage", "console"].map(
          (name) => ({
            name,
            message: "The domain is pure.",
          }),
        ),
      ],
    },
  },
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-undef": "off",
      // French puts no-break spaces before its high punctuation and between thousands.
      "no-irregular-whitespace": [
        "error",
        { skipStrings: true, skipTemplates: true, skipComments: true, skipRegExps: true },
      ],
    },
  },
  prettier,
);
