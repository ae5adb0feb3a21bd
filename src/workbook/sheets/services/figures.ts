/** What the catalogue rests on, what the fee includes, and whether success fees stay marginal. */
import { formula } from "../../draft";
import { figuresBlock, type FigureLine } from "../../figures-block";
import { planSum } from "../../plan-figures";
import { formats } from "../../styles";
import { FIGURES, refusing, SUMMARY_ROW, type Draft } from "./layout";

export function catalogueFigures(draft: Draft): void {
  const { sheet, t } = draft;
  const lines = [...bases(draft), ...includedLines(draft), ...resultLines(draft)];
  figuresBlock(sheet, { title: t.figures.title, top: SUMMARY_ROW, ...FIGURES, lines });
}

type Source = Pick<FigureLine, "content" | "isInput" | "validation" | "note">;

function bases(draft: Draft): FigureLine[] {
  const { t, options } = draft;
  const { lines, notes } = t.figures;
  const fromTime = (expression: string): Source =>
    options.has("time") ? { content: formula(expression), note: notes.time } : toFillIn(draft);
  return [
    {
      label: lines.members,
      eqName: "eq_services_membres",
      numberFormat: formats.number,
      ...(options.has("members")
        ? { content: formula("eq_adherents_nombre"), note: notes.members }
        : { content: formula("N(eq_membres)"), note: notes.parameters }),
    },
    {
      label: lines.averageFee,
      eqName: "eq_services_cotisation_moyenne",
      numberFormat: formats.cents,
      ...averageFee(draft),
    },
    {
      label: lines.hourlyCost,
      eqName: "eq_services_cout_horaire",
      numberFormat: formats.cents,
      ...fromTime("eq_temps_cout_horaire"),
    },
    {
      label: lines.overhead,
      eqName: "eq_services_frais",
      numberFormat: formats.percent,
      ...fromTime("eq_temps_frais"),
    },
  ];
}

/** A cell to fill in where the sheet that would give the figure is not there. */
const toFillIn = ({ t }: Draft): Source => ({
  content: null,
  isInput: true,
  validation: refusing(t, { kind: "decimal", min: 0 }, t.validation.amount),
  note: t.figures.notes.own,
});

function averageFee(draft: Draft): Source {
  const { options, t } = draft;
  const { notes } = t.figures;
  if (options.has("members")) return { content: formula("eq_cotisation_moyenne"), note: notes.members };
  if (!options.has("budget")) return toFillIn(draft);
  return { content: formula(`IF(N(eq_membres)=0,"",(${planSum("CO")})/eq_membres)`), note: notes.plan };
}

function includedLines({ t, yes }: Draft): FigureLine[] {
  const { lines, notes, verdicts } = t.figures;
  return [
    {
      label: lines.included,
      content: formula(`SUMIF(eq_services_inclus,"${yes}",eq_services_cout)`),
      eqName: "eq_services_cout_inclus",
      numberFormat: formats.euros,
      note: notes.included,
    },
    {
      label: lines.includedEach,
      content: formula(`IF(N(eq_services_membres)=0,"",eq_services_cout_inclus/eq_services_membres)`),
      eqName: "eq_services_cout_inclus_membre",
      numberFormat: formats.cents,
      isKey: true,
      verdict: formula(
        `IF(OR(N(eq_services_cout_inclus_membre)=0,N(eq_services_cotisation_moyenne)=0),"",IF(eq_services_cout_inclus_membre>eq_services_cotisation_moyenne,"${verdicts.dear}","${verdicts.covered}"))`,
      ),
    },
  ];
}

function resultLines({ t, yes }: Draft): FigureLine[] {
  const { lines, verdicts } = t.figures;
  return [
    {
      label: lines.margin,
      content: formula(`SUM(eq_services_marge)-SUMIF(eq_services_inclus,"${yes}",eq_services_marge)`),
      eqName: "eq_services_marge_payants",
      numberFormat: formats.euros,
      isKey: true,
      verdict: formula(
        `IF(eq_services_total=0,"",IF(eq_services_marge_payants<-0.005,"${verdicts.loss}","${verdicts.gain}"))`,
      ),
    },
    {
      // "Reasonable against the fixed amount" is the memento's; the mark is that of Paramètres (definitions, §7).
      label: lines.success,
      content: formula(`IFERROR(SUM(eq_services_succes)/(eq_services_total-SUM(eq_services_succes)),"")`),
      eqName: "eq_services_part_du_succes",
      numberFormat: formats.percent,
      isKey: true,
      verdict: formula(
        `IF(N(eq_services_part_du_succes)=0,"",IF(eq_services_part_du_succes>eq_seuil_succes+0.000000001,"${verdicts.notMarginal}","${verdicts.marginal}"))`,
      ),
    },
    {
      label: lines.toCorrect,
      content: formula(`COUNTIF(eq_services_avis,"✕*")`),
      eqName: "eq_services_anomalies",
      numberFormat: formats.number,
      isKey: true,
      verdict: formula(`IF(eq_services_anomalies=0,"${verdicts.none}","${verdicts.some}")`),
    },
  ];
}
