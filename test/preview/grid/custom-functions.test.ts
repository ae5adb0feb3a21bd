import { addSheet, removeSheet, renameSheet } from "../../../src/preview/book/sheet-edits";
import type { CustomFunctions } from "../../../src/preview/grid/index";
import { declared, workbook } from "./worksheet";

interface Call {
  id: string;
  args: unknown[];
  address: string;
}

/** Functions that remember how they were called. */
function recording(
  results: Record<string, (args: unknown[]) => unknown>,
): CustomFunctions & { calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    declarations: [
      declared("SCALAIRE", ["a", "b"], { optional: ["b"] }),
      declared("MATRICE", ["a", "b"], { optional: ["b"], matrix: ["a", "b"] }),
      declared("SANSERREUR", ["a"], { allowErrors: false }),
    ],
    call(id, args, address) {
      calls.push({ id, args, address });
      return results[id]?.(args) ?? null;
    },
  };
}

describe("arguments of custom functions", () => {
  it("hands over scalars, ranges, booleans, texts and omitted arguments as Excel does", async () => {
    const customFunctions = recording({});
    const { type } = await workbook({ customFunctions, sheets: ["Tableau de bord"] });
    await type({
      A1: 1.5,
      A2: "PU1",
      A3: true,
      B1: "=CLUSTER.SCALAIRE(A1)",
      B2: "=CLUSTER.SCALAIRE(A2,A3)",
      B3: "=CLUSTER.SCALAIRE(,3%)",
      B4: "=CLUSTER.MATRICE(A1:A2)",
      B5: '=CLUSTER.MATRICE({0;4;35},{1,"";"x",TRUE})',
      B6: "=CLUSTER.MATRICE(A1)",
    });
    const args = Object.fromEntries(
      customFunctions.calls.map((call) => [call.address.split("!")[1], call.args]),
    );
    expect(args).toEqual({
      B1: [1.5, null],
      B2: ["PU1", true],
      B3: [null, 0.03],
      B4: [[[1.5], ["PU1"]], null],
      B5: [
        [[0], [4], [35]],
        [
          [1, ""],
          ["x", true],
        ],
      ],
      B6: [[[1.5]], null],
    });
    expect(customFunctions.calls[0]?.address).toMatch(/^'Tableau de bord'!B/);
  });

  it.each([null, 0] as const)("hands over an empty cell as %p", async (emptyCell) => {
    const customFunctions = recording({});
    const { type } = await workbook({ customFunctions, emptyCell });
    await type({ A1: 1, B1: "=CLUSTER.MATRICE(A1:A2)", B2: "=CLUSTER.SCALAIRE(A2)" });
    expect(customFunctions.calls.map((call) => call.args[0])).toEqual([[[1], [emptyCell]], emptyCell]);
  });

  it("keeps an empty text a text", async () => {
    const customFunctions = recording({});
    const { type } = await workbook({ customFunctions });
    await type({ A1: '=""', B1: "=CLUSTER.MATRICE(A1:A1)" });
    expect(customFunctions.calls[0]?.args[0]).toEqual([[""]]);
  });

  it("keeps texts that look like numbers or dates texts", async () => {
    const customFunctions = recording({});
    const { type } = await workbook({ customFunctions });
    await type({ A1: "12%", B1: '=CLUSTER.SCALAIRE("5%","1/2")', B2: "=CLUSTER.SCALAIRE(A1)" });
    expect(customFunctions.calls.map((call) => call.args)).toEqual([
      ["5%", "1/2"],
      ["12%", null],
    ]);
  });

  it("hands over error values where they are allowed and returns them unasked elsewhere", async () => {
    const customFunctions = recording({ SCALAIRE: () => "vu" });
    const { type, value } = await workbook({ customFunctions });
    await type({ A1: "=1/0", B1: "=CLUSTER.SCALAIRE(A1)", B2: "=CLUSTER.SANSERREUR(A1)" });
    expect(customFunctions.calls.map((call) => call.args[0])).toEqual([{ error: "#DIV/0!" }]);
    expect([value("B1"), value("B2")]).toEqual(["vu", { error: "#DIV/0!" }]);
  });

  it("is #VALUE! with too few or too many arguments", async () => {
    const { result } = await workbook({ customFunctions: recording({}) });
    expect(result("=CLUSTER.SCALAIRE()")).toEqual({ error: "#VALUE!" });
    expect(result("=CLUSTER.SCALAIRE(1,2,3)")).toEqual({ error: "#VALUE!" });
  });
});

describe("results of custom functions", () => {
  const customFunctions = () =>
    recording({
      SCALAIRE: ([a]) => {
        if (a === "throw") throw new Error("panne");
        if (a === "error") return { error: "#VALUE!", message: "taille : nombre attendu" };
        if (a === "nan") return Number.NaN;
        if (a === "ragged") return [[1, 2], [3]];
        return a;
      },
      MATRICE: ([a]) =>
        (a as unknown[][]).map((row) =>
          row.map((v) =>
            v === null ? "" : v === "?" ? { error: "#N/A", message: "tranche à compléter" } : Number(v) * 2,
          ),
        ),
    });

  it("spills arrays, each error in its own cell with its message", async () => {
    const { type, values } = await workbook({ customFunctions: customFunctions() });
    await type({ A1: 1, A2: "?", A4: 4, B1: "=CLUSTER.MATRICE(A1:A4)" });
    expect(values("B1:B4")).toEqual([[2], [{ error: "#N/A", message: "tranche à compléter" }], [""], [8]]);
  });

  it("keeps the message of an error, through formulas that pass the error on", async () => {
    const { type, value } = await workbook({ customFunctions: customFunctions() });
    await type({
      A1: '=CLUSTER.SCALAIRE("error")',
      A2: "=A1+1",
      A3: '=ROUND(CLUSTER.SCALAIRE("error"),2)',
      A4: '=IFERROR(CLUSTER.SCALAIRE("error"),"ok")',
    });
    expect(value("A1")).toEqual({ error: "#VALUE!", message: "taille : nombre attendu" });
    expect(value("A2")).toEqual({ error: "#VALUE!" });
    expect(value("A3")).toMatchObject({ error: "#VALUE!" });
    expect(value("A4")).toBe("ok");
  });

  it("turns a throw, a NaN, a ragged array and null into what a cell can hold", async () => {
    const { result } = await workbook({ customFunctions: customFunctions() });
    expect(result('=CLUSTER.SCALAIRE("throw")')).toEqual({ error: "#VALUE!", message: "panne" });
    expect(result('=CLUSTER.SCALAIRE("nan")')).toEqual({ error: "#NUM!" });
    expect(result('=CLUSTER.SCALAIRE("ragged")')).toEqual({ error: "#VALUE!" });
    expect(result("=CLUSTER.SCALAIRE(Z98)")).toBe("");
  });

  it("stands inside native formulas and names, whatever its case", async () => {
    const { type, value, name } = await workbook({ customFunctions: customFunctions() });
    name("eq_double", "=SUM(CLUSTER.MATRICE(Feuil1!$A$1:$A$2))");
    await type({
      A1: 1,
      A2: 2.26,
      B1: "=ROUND(cluster.scalaire(A2)*10,1)",
      B2: "=SUM(CLUSTER.MATRICE(A1:A2))/2",
      B3: "=eq_double",
    });
    expect([value("B1"), value("B2"), value("B3")]).toEqual([22.6, 3.26, 6.52]);
  });

  it("is #NAME? until the functions are known, then calculates", async () => {
    const { type, value, grid } = await workbook();
    await type({ A1: '=CLUSTER.SCALAIRE("x")', A2: '=IFERROR(CLUSTER.SCALAIRE("x"),"absente")' });
    expect([value("A1"), value("A2")]).toEqual([{ error: "#NAME?" }, "absente"]);
    grid.setCustomFunctions(customFunctions());
    await grid.calculate();
    expect([value("A1"), value("A2")]).toEqual(["x", "x"]);
    grid.setCustomFunctions(null);
    await grid.calculate();
    expect(value("A1")).toEqual({ error: "#NAME?" });
  });

  it("leaves a saved file's results alone until the functions are known, and then until something changes", async () => {
    const { type, store } = await workbook();
    await type({ A1: 1, A2: "=CLUSTER.SCALAIRE(A1)", A3: "=A2+TODAY()*0" });
    const results = [1, 2].map((row) => ({ row, column: 0, value: 7 }));
    store.writeResults(store.book.sheets[0]!.id, results);
    const saved = await workbook({ isCalculated: true });
    Object.assign(saved.store.book, structuredClone(store.book));
    saved.grid.reopened();
    const shown = () => ["A2", "A3"].map(saved.value);
    await saved.grid.calculate();
    expect(shown()).toEqual([7, 7]);
    const functions = recording({ SCALAIRE: ([first]) => first });
    saved.grid.setCustomFunctions(functions);
    await saved.grid.calculate();
    expect([shown(), functions.calls.length]).toEqual([[7, 7], 0]);
    await saved.type({ A1: 2 });
    expect([shown(), functions.calls.length]).toEqual([[2, 2], 1]);
  });

  it("asks nothing again because sheets come, go or are renamed", async () => {
    const functions = recording({ SCALAIRE: ([first]) => first });
    const { type, value, values, store } = await workbook({
      customFunctions: functions,
      sheets: ["Un", "Deux"],
    });
    await type({
      A1: "=CLUSTER.SCALAIRE(Deux!A1)",
      A2: "=CLUSTER.SCALAIRE(Trois!A1)",
      A3: '=IFERROR(SUM(INDIRECT("Trois!A1")),"absente")',
      A4: "=CLUSTER.SCALAIRE(5)",
      "Deux!A1": 3,
    });
    expect(values("A1:A4").flat()).toEqual([3, { error: "#REF!" }, "absente", 5]);
    functions.calls.length = 0;
    store.edit((edit) => addSheet(edit, "Trois"));
    await type({ "Trois!A1": 8, "Trois!A2": "=A1*2" });
    expect(values("A1:A4").flat()).toEqual([3, 8, 8, 5]);
    store.edit((edit) => renameSheet(edit, store.book.sheets[1]!, "Second"));
    await type({ "Second!A1": 4 });
    expect([value("A1"), value("Trois!A2")]).toEqual([4, 16]);
    store.edit((edit) => removeSheet(edit, store.book.sheets[2]!));
    await type({});
    expect(values("A1:A4").flat()).toEqual([4, { error: "#REF!" }, "absente", 5]);
    expect(functions.calls.filter(({ address }) => address.endsWith("A4"))).toEqual([]);
  });

  it("is #NAME? for a function that is not declared", async () => {
    const { result } = await workbook({ customFunctions: customFunctions() });
    expect(result("=CLUSTER.ABSENTE(1)")).toEqual({ error: "#NAME?" });
  });
});
