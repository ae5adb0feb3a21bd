/** The catalogue: what is offered, at which price, at what cost and to how many. */
import { area, height, name, paint, put } from "../../draft";
import { band } from "../../figures-block";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { tableBlock, type InputColumn, type ResultColumn } from "../../table-block";
import { resultFormulas } from "./formulas";
import { CHOICES, LAST, LIST_ROW, LIST_ROWS, refusing, SUMMARY_ROW, type Draft } from "./layout";

/** Families of a service's income: fees (CO) and participations in actions (FA1) have sheets of their own. */
export const SERVICE_FAMILIES = ["FA2", "FA3", "FA4", "FA5", "FA6"] as const;

export function catalogue(draft: Draft): void {
  const { sheet, t } = draft;
  const inputs = inputColumns(draft);
  band(sheet, LIST_ROW, [1, inputs.length], t.list);
  band(sheet, LIST_ROW, [inputs.length + 2, LAST], t.results);
  height(sheet, LIST_ROW + 1, 42);
  const placed = tableBlock(sheet, {
    eqName: "eq_services",
    top: LIST_ROW + 1,
    left: 1,
    rows: LIST_ROWS,
    inputs,
    results: resultColumns(draft),
  });
  const verdicts = area(placed.firstRow, placed.columns["avis"]!, LIST_ROWS);
  paint(sheet, verdicts, "verdict");
  colourBySign(sheet, verdicts);
  familyChoices(draft);
}

/** Validation lists come from ranges. */
function familyChoices({ sheet, t }: Draft): void {
  const where = area(SUMMARY_ROW + 1, CHOICES.column, SERVICE_FAMILIES.length);
  put(sheet, SUMMARY_ROW, CHOICES.column, t.families.choices);
  SERVICE_FAMILIES.forEach((family, index) => put(sheet, where.top + index, where.left, family));
  paint(sheet, area(SUMMARY_ROW, CHOICES.column), "columnHeading");
  paint(sheet, where, "detail");
  name(sheet, "eq_services_liste_familles", where);
}

function inputColumns({ t }: Draft): InputColumn[] {
  const { columns, validation } = t;
  const positive = { kind: "decimal", min: 0 } as const;
  const list = (source: string) => ({ kind: "list", source }) as const;
  const euros = (key: string, title: string): InputColumn => ({
    key,
    title,
    align: "Right",
    numberFormat: formats.euros,
    validation: refusing(t, positive, validation.amount),
  });
  const number = (key: string, title: string, prompt: typeof validation.hours): InputColumn => ({
    key,
    title,
    align: "Right",
    numberFormat: formats.number,
    validation: refusing(t, positive, prompt),
  });
  return [
    { key: "nom", title: columns.name },
    {
      key: "inclus",
      title: columns.included,
      align: "Center",
      validation: refusing(t, list("=eq_liste_reponses"), validation.included),
    },
    {
      key: "famille",
      title: columns.family,
      align: "Center",
      validation: refusing(t, list("=eq_services_liste_familles"), validation.family),
    },
    euros("prix_adherent", columns.price),
    euros("prix_autre", columns.otherPrice),
    euros("variable", columns.variable),
    euros("fixe", columns.fixed),
    number("heures", columns.hours, validation.hours),
    number("clients", columns.clients, validation.clients),
    number("clients_autres", columns.others, validation.clients),
    {
      key: "recours",
      title: columns.uptake,
      align: "Right",
      numberFormat: "0%",
      validation: refusing(t, { kind: "decimal", min: 0, max: 1 }, validation.uptake),
    },
    euros("succes", columns.success),
  ];
}

function resultColumns(draft: Draft): ResultColumn[] {
  const { columns } = draft.t;
  const formulas = resultFormulas(draft);
  const figures: [keyof typeof formulas, string, string][] = [
    ["recettes", columns.income, formats.euros],
    ["cout", columns.cost, formats.euros],
    ["marge", columns.margin, formats.euros],
    ["taux_marge", columns.marginRate, "0%"],
    ["seuil", columns.breakEven, formats.number],
    ["membres_requis", columns.needed, formats.number],
    ["part_succes", columns.successShare, "0%"],
  ];
  return [
    ...figures.map(([key, title, numberFormat]): ResultColumn => ({
      key,
      title,
      numberFormat,
      align: "Right",
      formula: formulas[key],
    })),
    { key: "avis", title: columns.verdict, align: "Center", formula: formulas.avis },
  ];
}
