/**
 * What is calculated for each action: one formula a column. A cell that cannot be read leaves its own row empty and
 * says so in the last column; it never spoils the others.
 */
import type { Draft } from "./layout";

const column = (key: string): string => `eq_actions_${key}`;

const NAME = column("nom");
const CATEGORY = column("categorie");
const RATE_C = column("taux_c");
const EXTERNAL = column("externe");
const HOURS = column("heures");
const FEES = column("participations");
const OTHER = column("autres");
const PUBLIC = column("public");
const COUNT = column("participants");
const VARIABLE = column("variable");
const STATE = column("statut");
const INTERNAL = column("interne");
const COST = column("cout");
const KEPT = column("retenu");
const RATE = column("taux");
const CAP = column("plafond");
const EXCESS = column("depassement");

const AMOUNTS = [EXTERNAL, HOURS, FEES, OTHER, PUBLIC, COUNT, VARIABLE];

/** 0 where all of these are a number that is not negative, or nothing. */
const badAmounts = (amounts: string[]): string =>
  amounts.map((some) => `ISTEXT(${some})+(${some}<0)`).join("+");
/** 1 for the rows whose cost and category are both known. */
const CAPPED = `ISNUMBER(${KEPT})*ISNUMBER(${RATE})`;
const orEmpty = (expression: string): string => `IFERROR(${expression},"")`;

/** Actions under study or dropped are not part of the year's plan. */
const outside = ({ t }: Draft): string => `(${STATE}="${t.states.studied}")+(${STATE}="${t.states.dropped}")`;

/** Sum of an input column over the actions that belong to the plan, and to a category if one is given. */
export const plannedSum = (draft: Draft, key: string, category?: string): string => {
  const counted = category
    ? `ISNUMBER(${column(key)})*(${CATEGORY}="${category}")`
    : `ISNUMBER(${column(key)})`;
  return `SUMPRODUCT(IFERROR(IF(${counted},IF(${outside(draft)},0,${column(key)}),0),0))`;
};

export function resultFormulas(draft: Draft) {
  const { t, yes } = draft;
  const net = `${COST}-${PUBLIC}-${OTHER}`;
  const fixed = `(${net}-${VARIABLE}*${COUNT})`;
  const perHead = `(${FEES}/${COUNT}-${VARIABLE})`;
  const own = `(${FEES}+${OTHER})`;
  const plan = "(eq_actions_prive_plan+eq_actions_public_plan)";
  const financed = `((${FEES}<>"")+(${OTHER}<>"")+(${PUBLIC}<>"")>0)`;
  return {
    rappel: orEmpty(`IF(${NAME}="","",${NAME})`),
    interne: orEmpty(
      `IF((${HOURS}="")+(eq_actions_cout_horaire="")+ISTEXT(${HOURS})+(${HOURS}<0),"",ROUND(${HOURS}*eq_actions_cout_horaire*(1+eq_actions_frais),2))`,
    ),
    cout: orEmpty(
      `IF(${EXTERNAL}&${HOURS}="","",IF(${badAmounts([EXTERNAL, HOURS])},"",IF(${EXTERNAL}&${INTERNAL}="","",ROUND(${EXTERNAL}+IF(${INTERNAL}="",0,${INTERNAL}),2))))`,
    ),
    retenu: orEmpty(`IF(${outside(draft)},"",${COST})`),
    taux: orEmpty(
      `IF(${CATEGORY}="A",eq_taux_a_cout,IF(${CATEGORY}="B",eq_taux_b,IF(${CATEGORY}="D",eq_taux_d,IF(${CATEGORY}="C",IF(${RATE_C}="",eq_taux_c,IF(ISNUMBER(${RATE_C})*(${RATE_C}>=0)*(${RATE_C}<=1),${RATE_C},"")),""))))`,
    ),
    // The A actions are held together to a share of the budget: only the whole list can tell the cap of one.
    plafond: `IF(${CAPPED},CLUSTER.PLAFONDAIDE(IF(${CAPPED},${KEPT},""),IF(${CAPPED},${CATEGORY},""),eq_actions_budget,eq_outil="${yes}",${RATE}),"")`,
    depassement: orEmpty(
      `IF(ISNUMBER(${PUBLIC})*ISNUMBER(${CAP}),IF(${PUBLIC}>${CAP},ROUND(${PUBLIC}-${CAP},2),0),"")`,
    ),
    part_publique: orEmpty(`IF(ISNUMBER(${PUBLIC})*ISNUMBER(${COST}),${PUBLIC}/${COST},"")`),
    // Each action balances, the same price for all, public money deducted (definitions, §8).
    prix: orEmpty(`IF(ISNUMBER(${COST})*ISNUMBER(${COUNT}),IF(${net}>0,${net},0)/${COUNT},"")`),
    nombre: orEmpty(
      `IF(ISNUMBER(${COST})*ISNUMBER(${FEES})*(${COUNT}>0),IF(${fixed}<0.005,0,IF(${perHead}<=0,"${t.never}",ROUNDUP(${fixed}/${perHead}-0.000000001,0))),"")`,
    ),
    // An action under study would join the plan; the others are in it: the plan with them less the plan without.
    effet: orEmpty(
      `IF(ISNUMBER(${COST})*${financed},IF(${STATE}="${t.states.dropped}","",IF(${STATE}="${t.states.studied}",CLUSTER.EFFETACTION(eq_actions_prive_plan,${plan},IF(ISNUMBER(${COST}),${own},""),${COST}),eq_actions_prive_plan/${plan}-(eq_actions_prive_plan-${own})/(${plan}-${COST}))),"")`,
    ),
    avis: `IFERROR(${verdict(draft)},"${t.verdicts.error}")`,
  };
}

function verdict({ t }: Draft): string {
  const words = t.verdicts;
  const isEmpty = `${NAME}&${EXTERNAL}&${HOURS}&${FEES}&${OTHER}&${PUBLIC}=""`;
  const cases: [condition: string, text: string][] = [
    [isEmpty, ""],
    [`${NAME}=""`, words.name],
    [badAmounts(AMOUNTS), words.amount],
    [`(${STATE}<>"")*(COUNTIF(eq_actions_liste_statuts,${STATE})=0)`, words.state],
    [`(${RATE}="")*(${CATEGORY}="C")`, words.rate],
    [`${RATE}=""`, words.category],
    [`(${CATEGORY}="D")*(${PUBLIC}>0)`, words.commercial],
    [`ISNUMBER(${EXCESS})*(${EXCESS}>0)`, words.excess],
    [`(${HOURS}>0)*(eq_actions_cout_horaire="")`, words.hourlyCost],
    [`${COST}=""`, words.cost],
  ];
  return cases.reduceRight(
    (rest, [condition, text]) => `IF(${condition},"${text}",${rest})`,
    `"${words.fine}"`,
  );
}
