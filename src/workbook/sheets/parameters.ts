/**
 * What every other sheet reads: the organisation, how to calculate, dated legal values and marks with their
 * sources, resource codes and usual funders.
 */
import { exampleBudget, referenceValue, type ReferenceName } from "../../domain";
import { texts } from "../../i18n";
import { absoluteAddress, cellAddress as at } from "../address";
import { area, formula, height, name, paint, put } from "../draft";
import type { Area, Content, SheetTemplate, TemplateOptions, TemplateValidation } from "../model";
import { colours } from "../colours";
import { formats } from "../styles";
import { serialDate } from "../dates";

type Texts = ReturnType<typeof texts>["parameters"];

/** Columns: margin, label, value, unit, gap, source, valid from, known until, state for year N. */
const COLUMN = { label: 1, value: 2, unit: 3, source: 5, from: 6, until: 7, state: 8, last: 8 } as const;
const WIDTHS = [14, 252, 112, 62, 16, 356, 78, 78, 92];
/** Lists of choices stand to the right of the printed page. */
const LISTS = { first: 10, width: 96 } as const;
const TITLE_ROW = 1;
const FIRST_BLOCK = 5;

const LEGAL_FORMS = ["association", "GIE", "SAS", "SARL", "SA", "SEM", "SEP"];
const MODES = ["net", "brut", "etroit", "apparent"];
const BASES = ["total", "numeraire"];
/** Accounts of the French association chart (ANC 2018-06) for each resource code. */
const ACCOUNTS: Record<keyof Texts["resources"], number> = {
  PU1: 741,
  PU2: 741,
  PU3: 741,
  PU4: 741,
  PU5: 741,
  PU6: 741,
  PU7: 741,
  CO1: 756,
  CO2: 756,
  CO3: 756,
  FA1: 706,
  FA2: 706,
  FA3: 706,
  FA4: 706,
  FA5: 7063,
  FA6: 708,
  AP1: 75,
  AP2: 76,
  AP3: 754,
  TP: 875,
  MP: 871,
  MQ: 871,
  NE: 78,
};

interface Draft {
  sheet: SheetTemplate;
  t: Texts;
  options: TemplateOptions;
  row: number;
}

interface Line {
  label: string;
  value: Content;
  eqName: `eq_${string}`;
  numberFormat?: string;
  unit?: string;
  note?: string;
  validation?: TemplateValidation["rule"];
  prompt?: { title: string; message: string };
}

/** The sheet *Paramètres* as data. */
export function parametersSheet(options: TemplateOptions): SheetTemplate {
  const t = texts(options.language).parameters;
  const draft: Draft = { sheet: emptySheet(t, options), t, options, row: FIRST_BLOCK };
  const lists = choiceLists(draft);
  structureBlock(draft, lists);
  choicesBlock(draft, lists);
  targetBlock(draft);
  const states = [
    referenceBlock(draft, t.sections.caps, CAPS),
    referenceBlock(draft, t.sections.marks, MARKS),
    referenceBlock(draft, t.sections.reference, REFERENCES),
  ];
  const end = tables(draft);
  titleBlock(draft, states);
  draft.sheet.print.area = area(0, 0, end + 1, COLUMN.last + 1);
  return draft.sheet;
}

function emptySheet(t: Texts, options: TemplateOptions): SheetTemplate {
  return {
    kind: "parameters",
    version: 1,
    name: t.sheetName,
    tabColor: colours.grey,
    columnWidths: [...WIDTHS, 16, ...Array.from({ length: 5 }, () => LISTS.width)],
    rowHeight: 18,
    rowHeights: [],
    frozenRows: FIRST_BLOCK - 1,
    cells: [],
    styles: [],
    merges: [],
    names: [],
    tables: [],
    validations: [],
    rules: [],
    print: {
      orientation: "Landscape",
      area: area(0, 0),
      titleRows: { top: TITLE_ROW, bottom: TITLE_ROW },
      pagesWide: 1,
      footerLeft: "&A",
      footerRight: texts(options.language).budget.page,
    },
    start: { row: FIRST_BLOCK + 1, column: COLUMN.value },
  };
}

function titleBlock({ sheet, t }: Draft, states: Area[]): void {
  put(sheet, TITLE_ROW, COLUMN.label, t.title);
  put(sheet, TITLE_ROW + 1, COLUMN.label, t.subtitle);
  const toCheck = states.map((where) => `COUNTIF(${absoluteAddress(where)},"!*")`).join("+");
  put(sheet, TITLE_ROW + 2, COLUMN.label, formula(t.toCheck(`(${toCheck})`)));
  height(sheet, 0, 8);
  height(sheet, TITLE_ROW, 28);
  paint(sheet, area(TITLE_ROW, COLUMN.label, 1, COLUMN.last), "title");
  paint(sheet, area(TITLE_ROW + 1, COLUMN.label, 1, COLUMN.last), "subtitle");
  paint(sheet, area(TITLE_ROW + 2, COLUMN.label, 1, COLUMN.last), "verdict");
  put(sheet, TITLE_ROW, COLUMN.state, t.legend.input);
  put(sheet, TITLE_ROW + 1, COLUMN.state, t.legend.formula);
  paint(sheet, area(TITLE_ROW, COLUMN.state), "input", { align: "Center" });
  paint(sheet, area(TITLE_ROW + 1, COLUMN.state), "formula", { align: "Center" });
  colourBySign(sheet, area(TITLE_ROW + 2, COLUMN.label));
}

type Lists = Record<"forms" | "modes" | "bases" | "answers" | "codes", string>;

/** Validation lists come from ranges: a list typed into a rule is split by locale. Returns their sources. */
function choiceLists({ sheet, t }: Draft): Lists {
  const codes = [...new Set(Object.keys(ACCOUNTS).flatMap((code) => [code.slice(0, 2), code]))];
  const columns: [keyof Lists, `eq_${string}`, string[]][] = [
    ["forms", "eq_liste_formes", LEGAL_FORMS],
    ["modes", "eq_liste_modes", MODES],
    ["bases", "eq_liste_bases", BASES],
    ["answers", "eq_liste_reponses", [t.yes, t.no]],
    ["codes", "eq_liste_codes", codes],
  ];
  put(sheet, FIRST_BLOCK, LISTS.first, t.lists);
  paint(sheet, area(FIRST_BLOCK, LISTS.first, 1, columns.length), "columnHeading");
  const sources = columns.map(([key, eqName, items], index) => {
    const where = area(FIRST_BLOCK + 1, LISTS.first + index, items.length);
    items.forEach((item, line) => put(sheet, where.top + line, where.left, item));
    paint(sheet, where, "detail");
    name(sheet, eqName, where);
    return [key, `=${eqName}`] as const;
  });
  return Object.fromEntries(sources) as Lists;
}

function structureBlock(draft: Draft, lists: Lists): void {
  const { t, options } = draft;
  const example = options.example ? exampleBudget(options.example) : null;
  const words = t.structure;
  const positive = { kind: "decimal", min: 0 } as const;
  block(draft, t.sections.structure, [
    { label: words.name, value: options.structure || example?.name || null, eqName: "eq_structure" },
    {
      label: words.year,
      value: options.year,
      eqName: "eq_annee",
      numberFormat: formats.year,
      unit: t.units.year,
      validation: { kind: "whole", min: 2000, max: 2100 },
      prompt: t.validation.year,
    },
    {
      label: words.legalForm,
      value: "association",
      eqName: "eq_forme_juridique",
      validation: { kind: "list", source: lists.forms },
    },
    { label: words.label, value: null, eqName: "eq_label", note: words.labelNote },
    {
      label: words.created,
      value: null,
      eqName: "eq_date_creation",
      numberFormat: formats.date,
      validation: { kind: "date", from: "1850-01-01", to: "2100-12-31" },
      prompt: t.validation.date,
    },
    { label: words.region, value: null, eqName: "eq_region" },
    {
      label: words.members,
      value: example?.members ?? null,
      eqName: "eq_membres",
      numberFormat: formats.number,
      unit: t.units.members,
      note: words.membersNote,
      validation: positive,
      prompt: t.validation.positive,
    },
    {
      label: words.staff,
      value: example?.staff ?? null,
      eqName: "eq_etp",
      numberFormat: "0.0",
      unit: t.units.staff,
      validation: positive,
      prompt: t.validation.positive,
    },
  ]);
}

function choicesBlock(draft: Draft, lists: Lists): void {
  const { t } = draft;
  const words = t.choices;
  const list = (source: string) => ({ kind: "list", source }) as const;
  block(draft, t.sections.choices, [
    {
      label: words.mode,
      value: "net",
      eqName: "eq_mode",
      note: words.modeNote,
      validation: list(lists.modes),
    },
    {
      label: words.base,
      value: "total",
      eqName: "eq_base_ratios",
      note: words.baseNote,
      validation: list(lists.bases),
    },
    {
      label: words.timeAllowed,
      value: t.yes,
      eqName: "eq_temps_admis",
      note: words.timeAllowedNote,
      validation: list(lists.answers),
    },
    {
      label: words.tool,
      value: t.no,
      eqName: "eq_outil",
      note: words.toolNote,
      validation: list(lists.answers),
    },
  ]);
}

function targetBlock(draft: Draft): void {
  const { t, options } = draft;
  block(draft, t.sections.target, [
    {
      label: t.target.rate,
      value: 0.5,
      eqName: "eq_taux_cible",
      numberFormat: formats.percent,
      unit: t.units.rate,
      note: t.target.rateNote,
      validation: { kind: "decimal", min: 0, max: 1 },
      prompt: t.validation.rate,
    },
    {
      label: t.target.year,
      value: options.year + 5,
      eqName: "eq_annee_cible",
      numberFormat: formats.year,
      unit: t.units.year,
      validation: { kind: "whole", min: 2000, max: 2100 },
      prompt: t.validation.targetYear,
    },
  ]);
}

/** A heading and lines of label, value, unit, note. */
function block(draft: Draft, title: string, lines: Line[]): void {
  const { sheet, t } = draft;
  heading(draft, title, false);
  for (const line of lines) {
    const row = draft.row++;
    put(sheet, row, COLUMN.label, line.label, line.value, line.unit);
    put(sheet, row, COLUMN.source, line.note);
    const value = area(row, COLUMN.value);
    paint(sheet, value, "input", {
      align: "Right",
      ...(line.numberFormat ? { numberFormat: line.numberFormat } : {}),
    });
    name(sheet, line.eqName, value);
    if ((line.note?.length ?? 0) > 78) height(sheet, row, 26);
    if (line.validation) {
      const prompt = line.prompt ?? t.validation.list;
      sheet.validations.push({
        area: value,
        rule: line.validation,
        prompt,
        error: { title: t.validation.refused, message: prompt.message },
      });
    }
  }
  paintLines(sheet, draft.row - lines.length, lines.length);
  draft.row++;
}

interface Reference {
  key: ReferenceName & keyof Texts["values"];
  eqName: `eq_${string}`;
}

const CAPS: Reference[] = [
  { key: "PLAFOND.A", eqName: "eq_taux_a" },
  { key: "PLAFOND.A.OUTIL", eqName: "eq_taux_a_outil" },
  { key: "PLAFOND.A.COUT", eqName: "eq_taux_a_cout" },
  { key: "PLAFOND.B", eqName: "eq_taux_b" },
  { key: "PLAFOND.C", eqName: "eq_taux_c" },
  { key: "PLAFOND.D", eqName: "eq_taux_d" },
  { key: "REGLE.PARITE", eqName: "eq_regle" },
];

const MARKS: Reference[] = [
  { key: "VIGILANCE.TEMPS", eqName: "eq_seuil_temps" },
  { key: "VIGILANCE.FACTURATION", eqName: "eq_seuil_facturation" },
  { key: "VIGILANCE.COTISATION", eqName: "eq_seuil_cotisation" },
  { key: "VIGILANCE.ANIMATION", eqName: "eq_seuil_animation" },
  { key: "VIGILANCE.AUTOFINANCEMENT", eqName: "eq_seuil_autofinancement" },
  { key: "VIGILANCE.PUBLIC", eqName: "eq_seuil_public" },
  { key: "VIGILANCE.COUVERTURE", eqName: "eq_seuil_couverture" },
  { key: "VIGILANCE.SUCCES", eqName: "eq_seuil_succes" },
  { key: "PROFIL.MEMBRES", eqName: "eq_seuil_membres" },
];

const REFERENCES: Reference[] = [
  { key: "TVA.NORMAL", eqName: "eq_tva" },
  { key: "HEURES.ANNUELLES", eqName: "eq_heures_annuelles" },
  { key: "SMIC.HORAIRE", eqName: "eq_smic" },
  { key: "SEUIL.CONVENTION", eqName: "eq_seuil_convention" },
  { key: "SEUIL.COMPTES", eqName: "eq_seuil_comptes" },
  { key: "MINIMIS.PLAFOND", eqName: "eq_minimis_plafond" },
];

/** Dated values: each with unit, source, the days it holds, and whether they cover year N. Returns the states. */
function referenceBlock(draft: Draft, title: string, references: Reference[]): Area {
  const { sheet, t, options } = draft;
  heading(draft, title, true);
  const top = draft.row;
  for (const { key, eqName } of references) {
    const row = draft.row++;
    const known = referenceValue(key, options.year);
    const endless = known.until === null;
    put(sheet, row, COLUMN.label, t.values[key], known.value, t.units[known.unit]);
    put(
      sheet,
      row,
      COLUMN.source,
      known.source[options.language],
      serialDate(known.from),
      endless ? t.state.endless : serialDate(known.until!),
    );
    const [from, until] = [at(row, COLUMN.from), at(row, COLUMN.until)];
    put(
      sheet,
      row,
      COLUMN.state,
      formula(
        `IF(AND(${from}<=DATE(eq_annee,12,31),OR(ISTEXT(${until}),${until}>=DATE(eq_annee,1,1))),"${t.state.fine}","${t.state.check}")`,
      ),
    );
    const value = area(row, COLUMN.value);
    paint(sheet, value, "input", { align: "Right", numberFormat: valueFormat(known.unit) });
    name(sheet, eqName, value);
    sheet.validations.push({
      area: value,
      rule: known.unit === "rate" ? { kind: "decimal", min: 0, max: 1 } : { kind: "decimal", min: 0 },
      prompt: known.unit === "rate" ? t.validation.rate : t.validation.positive,
      error: {
        title: t.validation.refused,
        message: (known.unit === "rate" ? t.validation.rate : t.validation.positive).message,
      },
    });
    if (known.source[options.language].length > 78) height(sheet, row, 26);
  }
  paintLines(sheet, top, references.length);
  paint(sheet, area(top, COLUMN.from, references.length, 2), "note", {
    align: "Right",
    numberFormat: formats.date,
  });
  const states = area(top, COLUMN.state, references.length);
  paint(sheet, states, "verdict");
  colourBySign(sheet, states);
  draft.row++;
  return states;
}

function valueFormat(unit: string): string {
  if (unit === "rate") return formats.percent;
  if (unit === "EUR") return formats.euros;
  if (unit === "EUR/h") return formats.cents;
  return unit === "ratio" ? formats.ratio : formats.number;
}

function heading(draft: Draft, title: string, dated: boolean): void {
  const { sheet, t } = draft;
  const row = draft.row++;
  put(sheet, row, COLUMN.label, title, t.columns.value, t.columns.unit);
  put(
    sheet,
    row,
    COLUMN.source,
    ...(dated ? [t.columns.source, t.columns.from, t.columns.until, t.columns.state] : [t.columns.source]),
  );
  paint(sheet, area(row, COLUMN.label, 1, COLUMN.last), "heading");
  paint(sheet, area(row, COLUMN.value), "heading", { align: "Right" });
  if (dated) paint(sheet, area(row, COLUMN.from, 1, 2), "heading", { align: "Right" });
  height(sheet, row, 22);
}

function paintLines(sheet: SheetTemplate, top: number, count: number): void {
  paint(sheet, area(top, COLUMN.label, count), "label");
  paint(sheet, area(top, COLUMN.unit, count), "detail");
  paint(sheet, area(top, COLUMN.source, count), "note");
}

function colourBySign(sheet: SheetTemplate, where: Area): void {
  const first = at(where.top, where.left);
  sheet.rules.push(
    { area: where, formula: `=LEFT(${first},1)="✓"`, look: "fine" },
    { area: where, formula: `=LEFT(${first},1)="!"`, look: "question" },
  );
}

/** The two lists stand side by side at the foot of the sheet, so that each can grow. Returns the last row used. */
function tables(draft: Draft): number {
  const { sheet, t } = draft;
  const top = draft.row;
  const resources = Object.entries(t.resources) as [keyof Texts["resources"], string][];
  put(sheet, top, COLUMN.label, t.sections.codes);
  put(sheet, top, COLUMN.source, t.sections.funders);
  paint(sheet, area(top, COLUMN.label, 1, 3), "heading");
  paint(sheet, area(top, COLUMN.source, 1, 4), "heading");
  height(sheet, top, 22);
  put(sheet, top + 1, COLUMN.label, t.codes.label, t.codes.code, t.codes.account);
  resources.forEach(([code, label], index) =>
    put(sheet, top + 2 + index, COLUMN.label, label, code, ACCOUNTS[code]),
  );
  paint(sheet, area(top + 1, COLUMN.label, 1, 3), "columnHeading");
  paint(sheet, area(top + 2, COLUMN.label, resources.length, 3), "input");
  sheet.tables.push({ name: "eq_codes", area: area(top + 1, COLUMN.label, resources.length + 1, 3) });

  const { columns, usual } = t.funders;
  put(sheet, top + 1, COLUMN.source, columns.name, columns.code, columns.delay, columns.advance);
  usual.forEach(([funder, code], index) => put(sheet, top + 2 + index, COLUMN.source, funder, code));
  paint(sheet, area(top + 1, COLUMN.source, 1, 4), "columnHeading");
  paint(sheet, area(top + 2, COLUMN.source, usual.length, 4), "input");
  paint(sheet, area(top + 2, COLUMN.until, usual.length), "input", { numberFormat: formats.number });
  paint(sheet, area(top + 2, COLUMN.state, usual.length), "input", { numberFormat: formats.percent });
  sheet.tables.push({
    name: "eq_financeurs_habituels",
    area: area(top + 1, COLUMN.source, usual.length + 1, 4),
  });
  height(sheet, top + 1, 28);
  return top + 1 + resources.length;
}
