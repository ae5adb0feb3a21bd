/** What Excel gives, checked against LibreOffice where it knows the function; the engine departs in some by itself. */
import { workbook } from "./worksheet";

const DATA = {
  A1: 10,
  A2: 20,
  A3: -5,
  A4: 3.5,
  A5: 20,
  A6: 0,
  A7: 7,
  B1: "PU1",
  B2: "CO",
  B3: "FA2",
  B4: "co",
  B5: "AP",
  B6: "PU2",
  B8: "été",
  C1: true,
  C2: false,
  C3: "=1/0",
  C4: "=NA()",
  C5: '=IF(TRUE,"")',
};

const RESULTS: [string, unknown][] = [
  ["=SUM(A1:A8)", 55.5],
  ['=SUMIF(B1:B8,"PU*",A1:A8)', 10],
  ['=SUMIFS(A1:A8,B1:B8,"co",A1:A8,">5")', 20],
  ['=COUNTIFS(A1:A8,">0",B1:B8,"<>CO")', 3],
  ["=COUNTA(B1:B8)", 7],
  ['=SUMPRODUCT((LEFT(B1:B8,2)="PU")*A1:A8)', 10],
  ["=SUMPRODUCT(N(A1:A8>0))", 5],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUNDUP(-2.01,0)", -3],
  ['=IF(A1>5,"oui","non")', "oui"],
  ["=IF(B1,1,2)", { error: "#VALUE!" }],
  ["=IFERROR(C3,0)", 0],
  ['=IFS(A1>100,"a",A1>5,"b")', "b"],
  ["=AND(C1,NOT(C2))", true],
  ["=OR(FALSE,A1>100)", false],
  ["=ABS(A3)", 5],
  ["=MIN(A1:A7)+MAX(A1:A7)", 15],
  ["=INDEX(A1:B8,3,2)", "FA2"],
  ['=MATCH("ap",B1:B8,0)', 5],
  ['=XLOOKUP("AP",B1:B8,A1:A8)', 20],
  ['=XLOOKUP("ZZ",B1:B8,A1:A8,"absent")', "absent"],
  ['=XLOOKUP(15,{0,10,20},{"a","b","c"},"",-1)', "b"],
  ["=VLOOKUP(20,A1:B8,2,FALSE)", "CO"],
  ["=DATE(2024,13,1)", 45658],
  ["=YEAR(45292)*100+MONTH(45292)", 202401],
  ["=EDATE(DATE(2024,1,31),1)", 45351],
  ["=EDATE(DATE(2024,2,29),-12)", 44985],
  ["=EOMONTH(DATE(2024,1,31),1)", 45351],
  ["=ISOWEEKNUM(DATE(2024,12,30))", 1],
  ["=WEEKNUM(DATE(2021,1,3),21)", 53],
  ["=WEEKNUM(DATE(2024,12,31),2)", 53],
  ['="a"&1/3&TRUE', "a0.333333333333333TRUE"],
  ["=CONCAT(B1:B2,1)", "PU1CO1"],
  ['=TEXTJOIN("; ",TRUE,B1:B2,"",A4)', "PU1; CO; 3.5"],
  ["=LEN(CHAR(10))", 1],
  ['=LEFT("bonjour",3)&MID("bonjour",4,2)', "bonjo"],
  ['=SEARCH("?c","abc")', 2],
  ["=ISNUMBER(A1)", true],
  ["=ISBLANK(B7)", true],
  ["=ISERROR(C4)", true],
  ['=N("texte")', 0],
  ["=RANK(20,A1:A7)", 1],
  ["=LARGE(A1:A7,3)", 10],
  ["=INDEX(SORT(A1:A7,1,-1),3)", 10],
  ["=SUM(SEQUENCE(2,3,10,5))", 135],
  ['=CHOOSE(2,"a","b")', "b"],
  ['=MAXIFS(A1:A8,B1:B8,"ZZ")', 0],
  ["=-2^2", 4],
  ["=0.1+0.2=0.3", true],
  ['=IF(TRUE,"5%")', "5%"],
  ["=SUM(FILTER(A1:A7,A1:A7>5))", 57],
  ["=LET(x,5,y,x*2,x+y)", 15],
  ['=TEXT(1234.5,"#,##0.00")&TEXT(0.4978," 0.0%")', "1,234.50 49.8%"],
];

describe("native functions", () => {
  it.each(RESULTS)("%s", async (formula, expected) => {
    const { type, result } = await workbook();
    await type(DATA);
    expect(result(formula)).toEqual(expected);
  });
});

describe("native functions in French", () => {
  it.each([
    ['="Taux : "&1.5', "Taux : 1,5"],
    ['="Vrai ? "&TRUE', "Vrai ? VRAI"],
    ['=TEXT(1234.5,"# ##0,00")', "1\u202f234,50"],
    ['=TEXT(45292,"j mmmm aaaa")', "1 janvier 2024"],
    // Excel's format codes in TEXT follow the user's language: an English one goes wrong there.
    ['=TEXT(0.4978,"0.0%")', "5.0%"],
  ])("%s", async (formula, expected) => {
    const { result } = await workbook({ locale: "fr-FR" });
    expect(result(formula)).toBe(expected);
  });
});

describe("CELL", () => {
  const address = '=CELL("address",INDEX(Budget!B2:B9,1))';

  it("gives the bare address of a cell of its own sheet", async () => {
    const { result } = await workbook();
    expect(result('=CELL("address",INDEX(C2:C9,1))')).toBe("$C$2");
  });

  it("names book and sheet of a cell of another one", async () => {
    const { result } = await workbook({ sheets: ["Feuil1", "Budget"] });
    expect(result(address)).toBe("[Book1.xlsx]Budget!$B$2");
  });

  it("puts both names in quotes where one asks for them, and follows a renaming", async () => {
    const { store, result } = await workbook({ sheets: ["Feuil1", "Budget"] });
    const sheet = store.book.sheets[1]!;
    store.edit((edit) => {
      edit.set(sheet, "name", "Budget de l'an 2027");
      edit.changed({ kind: "sheets" });
    });
    expect(result(address.replace("Budget", "'Budget de l''an 2027'"))).toBe(
      "'[Book1.xlsx]Budget de l''an 2027'!$B$2",
    );
  });
});
