import { needsArrayEvaluation } from "../../../src/preview/book/save-xlsx/array-evaluation";
import { callsCustomFunction, fileFormula } from "../../../src/preview/book/save-xlsx/formulas";

describe("a formula in the file", () => {
  it.each([
    ['=IFS(A1>1,"IFS(",TRUE,"")', '_xlfn.IFS(A1>1,"IFS(",TRUE,"")'],
    ["=xlookup(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ['=TEXTJOIN(", ",TRUE,CONCAT(A1:A3))', '_xlfn.TEXTJOIN(", ",TRUE,_xlfn.CONCAT(A1:A3))'],
    ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["=UNIQUE(SEQUENCE(3))", "_xlfn.UNIQUE(_xlfn.SEQUENCE(3))"],
    ["=AGGREGATE(9,6,A1:A9)+NETWORKDAYS.INTL(A1,A2)", "_xlfn.AGGREGATE(9,6,A1:A9)+NETWORKDAYS.INTL(A1,A2)"],
    ["=SUM(IFERROR(A1,0))", "SUM(IFERROR(A1,0))"],
    ["='IFS(1)'!A1", "'IFS(1)'!A1"],
  ])("prefixes younger functions, and nothing else: %s", (formula, expected) => {
    expect(fileFormula(formula)).toBe(expected);
  });

  it.each([
    ["=LET(x,1,y,x+1,x*y+z)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y+z)"],
    ["=LET(x,1,x)+x", "_xlfn.LET(_xlpm.x,1,_xlpm.x)+x"],
    ["=LET(f, LAMBDA(a, a*2), f(3))", "_xlfn.LET(_xlpm.f, _xlfn.LAMBDA(_xlpm.a, _xlpm.a*2), _xlpm.f(3))"],
  ])("marks the variables of LET and LAMBDA: %s", (formula, expected) => {
    expect(fileFormula(formula)).toBe(expected);
  });

  it.each([
    ["=[@Montant]*2", "eq_t[[#This Row],[Montant]]*2"],
    ["=[@[Montant HT]]", "eq_t[[#This Row],[Montant HT]]"],
    ["=SUM([@[T1]:[T4]])", "SUM(eq_t[[#This Row],[T1]:[T4]])"],
    ["=eq_u[@Taux]", "eq_u[[#This Row],[Taux]]"],
    ["=SUM([Montant])", "SUM(eq_t[Montant])"],
    ["=eq_u[[#Totals],[Part '[%']]]", "eq_u[[#Totals],[Part '[%']]]"],
    ["=ROW([@])", "ROW(eq_t[#This Row])"],
  ])("names the table in structured references: %s", (formula, expected) => {
    expect(fileFormula(formula, "eq_t")).toBe(expected);
  });

  it("refuses a reference to its table's row outside any table", () => {
    expect(() => fileFormula("=[@Montant]")).toThrow("Reference [@Montant] stands outside any table");
  });

  it("keeps errors, array constants and percentages", () => {
    expect(fileFormula("=IF(A1=#N/A,{1,2;3,4},5%)")).toBe("IF(A1=#N/A,{1,2;3,4},5%)");
  });
});

describe("calls of custom functions", () => {
  it.each(["=CLUSTER.PART(A1)", "=IFERROR( cluster.PART(A1),0)", "=A1+CLUSTER.PART(1)"])(
    "are found: %s",
    (formula) => {
      expect(callsCustomFunction(formula)).toBe(true);
    },
  );

  it.each(['="CLUSTER.PART(1)"', "='CLUSTER.PART(1)'!A1", "=MYCLUSTER.PART(1)"])(
    "are not seen where none is: %s",
    (formula) => {
      expect(callsCustomFunction(formula)).toBe(false);
    },
  );
});

describe("calculating with arrays", () => {
  const isRangeName = (name: string) => name === "eq_codes";

  it.each([
    "=SUM((A1:A9>1)*B1:B9)",
    "=MAX(IF(A1:A9>0,A1:A9))",
    "=SUM(LEN(A1:A9))",
    '=SUM((eq_codes="CO")*1)',
    "=eq_t[Montant]*2",
    "=-A1:A3",
    "=SUM(COUNTIF(A1:A9,B1:B3))",
    "=INDEX(A1:A9,MATCH(1,(B1:B9=1)*(C1:C9=2),0))",
    "=SUM(SEQUENCE(3))",
    "=SUM({1,2}*A1)",
    "=SUM(A1#*2)",
    "=SUM('Feuil 2'!A1:A3*2)",
    "=SUMPRODUCT(IF(A1:A9>0,1,0))",
  ])("is needed by %s", (formula) => {
    expect(needsArrayEvaluation(formula, isRangeName)).toBe(true);
  });

  it.each([
    "=SUM(A1:A9)*2",
    "=SUM(A:A,eq_t[Montant])/eq_total",
    "=SUMPRODUCT((A1:A9>1)*B1:B9)",
    '=COUNTIF(eq_codes,"CO")',
    "=VLOOKUP(A1,B1:C9,2,FALSE)",
    "=INDEX(A1:A9,MATCH(B1,C1:C9,0))",
    "=eq_t[[#This Row],[Montant]]*2",
    "=[@Montant]*2",
    "=IF(A1>1,SUM(B1:B9),0)",
    "=SUMIFS(eq_t[Montant],eq_t[Code],A1)",
  ])("is not needed by %s", (formula) => {
    expect(needsArrayEvaluation(formula, isRangeName)).toBe(false);
  });
});
