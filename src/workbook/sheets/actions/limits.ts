/** What the plan and the law leave: most public money, excess, private money still needed, share of animation. */
import { formula } from "../../draft";
import { figuresBlock, type FigureLine } from "../../figures-block";
import { PRIVATE_CASH, PUBLIC_CASH, VALUED } from "../../plan-figures";
import { formats } from "../../styles";
import { LIMITS, SUMMARY_ROW, type Draft } from "./layout";

export function limitsBlock(draft: Draft): void {
  const { sheet, t } = draft;
  figuresBlock(sheet, {
    title: t.limits.title,
    top: SUMMARY_ROW,
    ...LIMITS,
    lines: [...planLines(draft), ...limitLines(draft), ...staffLines(draft)],
  });
}

/** A figure of another sheet, or a cell to fill in where that sheet is not there. */
function elsewhere(
  draft: Draft,
  kind: "budget" | "time",
  expression: string,
): Pick<FigureLine, "content" | "isInput" | "validation"> {
  if (draft.options.has(kind)) return { content: formula(expression) };
  const { validation } = draft.t;
  return {
    content: null,
    isInput: true,
    validation: {
      rule: { kind: "decimal", min: 0 },
      prompt: validation.amount,
      error: { title: validation.refused, message: validation.amount.message },
    },
  };
}

function planLines(draft: Draft): FigureLine[] {
  const { lines, notes } = draft.t.limits;
  const cash = `eq_total_depenses-(${VALUED})`;
  return [
    {
      label: lines.budget,
      eqName: "eq_actions_budget",
      numberFormat: formats.euros,
      note: notes.budget,
      ...elsewhere(draft, "budget", `IF(${cash}=0,"",${cash})`),
    },
    {
      label: lines.public,
      eqName: "eq_actions_public_plan",
      numberFormat: formats.euros,
      note: notes.public,
      ...elsewhere(draft, "budget", PUBLIC_CASH),
    },
    {
      label: lines.private,
      eqName: "eq_actions_prive_plan",
      numberFormat: formats.euros,
      note: notes.private,
      ...elsewhere(draft, "budget", PRIVATE_CASH),
    },
  ];
}

function limitLines({ t, yes }: Draft): FigureLine[] {
  const { lines, notes, verdicts } = t.limits;
  const known = (expression: string) =>
    formula(`IF(OR(eq_actions_budget="",eq_actions_total_cout=0),"",${expression})`);
  const received = "MAX(eq_actions_public_plan,eq_actions_total_public)";
  return [
    {
      label: lines.parity,
      content: formula(`IF(eq_actions_budget="","",ROUND(eq_regle*eq_actions_budget,2))`),
      eqName: "eq_actions_parite",
      numberFormat: formats.euros,
      note: notes.parity,
    },
    {
      label: lines.most,
      content: known("MIN(eq_actions_total_plafond,eq_actions_parite)"),
      eqName: "eq_public_max",
      numberFormat: formats.euros,
      isKey: true,
      note: notes.most,
    },
    {
      label: lines.excess,
      content: known(`MAX(0,ROUND(${received}-eq_public_max,2))`),
      eqName: "eq_actions_exces",
      numberFormat: formats.euros,
      isKey: true,
      verdict: formula(
        `IF(eq_actions_exces="","",IF(eq_actions_exces<0.005,"${verdicts.within}","${verdicts.over}"))`,
      ),
    },
    {
      label: lines.needed,
      content: known("eq_actions_budget-eq_public_max"),
      eqName: "eq_prive_requis",
      numberFormat: formats.euros,
      isKey: true,
      verdict: formula(
        `IF(eq_prive_requis="","",IF(eq_actions_prive_plan-eq_prive_requis>-0.005,"${verdicts.found}","${verdicts.toFind}"))`,
      ),
    },
    {
      label: lines.animation,
      content: known(`SUMIF(eq_actions_animation,"${yes}",eq_actions_retenu)/eq_actions_budget`),
      eqName: "eq_actions_part_animation",
      numberFormat: formats.percent,
      isKey: true,
      verdict: formula(
        `IF(eq_actions_part_animation="","",IF(eq_actions_part_animation<eq_seuil_animation-0.000000001,"${verdicts.little}","${verdicts.enough}"))`,
      ),
    },
  ];
}

function staffLines(draft: Draft): FigureLine[] {
  const { lines, notes } = draft.t.limits;
  const note = (own: string) => (draft.options.has("time") ? notes.time : own);
  return [
    {
      label: lines.hourlyCost,
      eqName: "eq_actions_cout_horaire",
      numberFormat: formats.cents,
      note: note(notes.hourlyCost),
      ...elsewhere(draft, "time", "eq_temps_cout_horaire"),
    },
    {
      label: lines.overhead,
      eqName: "eq_actions_frais",
      numberFormat: formats.percent,
      note: note(notes.overhead),
      ...elsewhere(draft, "time", "eq_temps_frais"),
    },
  ];
}
