/**
 * What is calculated for each service: one formula a column. A service that the fee includes is free for members. A cell
 * that cannot be read leaves its own row empty and says so in the last column.
 */
import type { Draft } from "./layout";

const column = (key: string): string => `eq_services_${key}`;
const NAME = column("nom");
const INCLUDED = column("inclus");
const FAMILY = column("famille");
const PRICE = column("prix_adherent");
const OTHER_PRICE = column("prix_autre");
const VARIABLE = column("variable");
const FIXED = column("fixe");
const HOURS = column("heures");
const CLIENTS = column("clients");
const OTHERS = column("clients_autres");
const UPTAKE = column("recours");
const SUCCESS = column("succes");
const INCOME = column("recettes");
const COST = column("cout");
const MARGIN = column("marge");
const NEEDED = column("membres_requis");
const SUCCESS_SHARE = column("part_succes");

const AMOUNTS = [PRICE, OTHER_PRICE, VARIABLE, FIXED, HOURS, CLIENTS, OTHERS, SUCCESS];
const unreadable = (columns: string[]): string =>
  columns.map((some) => `ISTEXT(${some})+(${some}<0)`).join("+");
const orEmpty = (expression: string): string => `IFERROR(${expression},"")`;

export function resultFormulas(draft: Draft) {
  const { t, yes } = draft;
  const count = `(${CLIENTS}+${OTHERS})`;
  const price = `IF(${INCLUDED}="${yes}",0,${PRICE})`;
  /** Income without the success fees, which a prudent budget does not count on. */
  const fixedIncome = `(${price}*${CLIENTS}+${OTHER_PRICE}*${OTHERS})`;
  const staff = `IF(${HOURS}="",0,${HOURS}*eq_services_cout_horaire*(1+eq_services_frais))`;
  const perClient = `(IF(${count}>0,${fixedIncome}/IF(${count}>0,${count},1),${price})-${VARIABLE})`;
  const fixedCost = `(${COST}-${VARIABLE}*${count})`;
  return {
    recettes: orEmpty(
      `IF(${unreadable([PRICE, OTHER_PRICE, CLIENTS, OTHERS, SUCCESS])},"",IF((${CLIENTS}&${OTHERS}&${SUCCESS}="")*(${INCLUDED}<>"${yes}")+(${NAME}=""),"",ROUND(${fixedIncome}+${SUCCESS},2)))`,
    ),
    cout: orEmpty(
      `IF(${unreadable([VARIABLE, FIXED, HOURS, CLIENTS, OTHERS])},"",IF(${VARIABLE}&${FIXED}&${HOURS}="","",ROUND(${FIXED}+${VARIABLE}*${count}+${staff},2)))`,
    ),
    marge: orEmpty(`IF(ISNUMBER(${INCOME})*ISNUMBER(${COST}),ROUND(${INCOME}-${COST},2),"")`),
    taux_marge: orEmpty(`IF(ISNUMBER(${MARGIN})*(${INCOME}>0),${MARGIN}/${INCOME},"")`),
    seuil: orEmpty(
      `IF(ISNUMBER(${COST})*(${INCLUDED}<>"${yes}")*((${PRICE}<>"")+(${OTHER_PRICE}<>"")>0),IF(${fixedCost}<0.005,0,IF(${perClient}<=0,"${t.never}",ROUNDUP(${fixedCost}/${perClient}-0.000000001,0))),"")`,
    ),
    membres_requis: orEmpty(
      `IF(ISNUMBER(${CLIENTS})*ISNUMBER(${UPTAKE})*(${CLIENTS}>0)*(${UPTAKE}<=1),ROUNDUP(${CLIENTS}/${UPTAKE}-0.000000001,0),"")`,
    ),
    part_succes: orEmpty(`IF(ISNUMBER(${SUCCESS})*(${SUCCESS}>0),${SUCCESS}/${fixedIncome},"")`),
    avis: `IFERROR(${verdict(draft)},"${t.verdicts.error}")`,
  };
}

function verdict({ t, yes }: Draft): string {
  const words = t.verdicts;
  const isPaid = `(${INCLUDED}<>"${yes}")`;
  const cases: [condition: string, text: string][] = [
    [`${[NAME, ...AMOUNTS].join("&")}=""`, ""],
    [`${NAME}=""`, words.name],
    [unreadable(AMOUNTS), words.amount],
    [`(${UPTAKE}<>"")*(ISTEXT(${UPTAKE})+(${UPTAKE}<=0)+(${UPTAKE}>1)>0)`, words.uptake],
    [`${isPaid}*(COUNTIF(eq_services_liste_familles,${FAMILY})=0)`, words.family],
    [`(${HOURS}>0)*(eq_services_cout_horaire="")`, words.hourlyCost],
    [`ISNUMBER(${NEEDED})*(N(eq_services_membres)>0)*(${NEEDED}>N(eq_services_membres))`, words.members],
    [`(${SUCCESS}>0)*(${SUCCESS_SHARE}="")`, words.noFixedPart],
    [`ISNUMBER(${SUCCESS_SHARE})*(${SUCCESS_SHARE}>eq_seuil_succes+0.000000001)`, words.success],
    [`${isPaid}*ISNUMBER(${MARGIN})*(${MARGIN}<-0.005)`, words.loss],
    [`${INCLUDED}="${yes}"`, words.included],
  ];
  return cases.reduceRight(
    (rest, [condition, text]) => `IF(${condition},"${text}",${rest})`,
    `"${words.fine}"`,
  );
}
