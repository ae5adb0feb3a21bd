import { readFunctionMetadata } from "../../../src/preview/host/function-metadata";
import { closeAll, openFixture } from "../../support/open-fixture";

afterEach(closeAll);

describe("custom functions over the protocol", () => {
  it("take arguments as they are and answer with a value or an array", async () => {
    const excel = await openFixture();
    const [sum, later, spill, args] = await Promise.all([
      excel.callFunction("ADD", [2, 3]),
      excel.callFunction("LATER", [21]),
      excel.callFunction("SPILL", []),
      excel.callFunction("ARGS", [[[1, ""]], null], { address: "Sheet1!B7" }),
    ]);
    expect([sum, later]).toEqual([
      { ok: true, value: 5 },
      { ok: true, value: 42 },
    ]);
    expect(spill).toEqual({
      ok: true,
      value: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(args).toEqual({ ok: true, value: JSON.stringify([[[1, ""]], null, "ARGS", "Sheet1!B7"]) });
  });

  it("answer with errors and their messages", async () => {
    const excel = await openFixture();
    const [unknown, tooBig, broken, absent] = await Promise.all(
      ["UNKNOWN", "TOOBIG", "BROKEN", "ABSENT"].map((id) => excel.callFunction(id, [])),
    );
    expect(unknown).toEqual({ ok: false, error: "#N/A", message: "no rate for that day" });
    expect(tooBig).toMatchObject({ ok: false, error: "#NUM!" });
    expect(broken).toMatchObject({ ok: false, error: "#VALUE!" });
    // The client library makes no difference between a function that is not there and one that breaks.
    expect(absent).toMatchObject({ ok: false, error: "#VALUE!" });
  });

  it("get error values as CustomFunctions.Error where they accept them", async () => {
    const excel = await openFixture();
    const error = { type: "CustomFunctionError", code: "#DIV/0!" };
    await expect(excel.callFunction("KIND", [error], { allowErrors: true })).resolves.toEqual({
      ok: true,
      value: "error #DIV/0!",
    });
  });
});

describe("custom functions as recalculation calls them", () => {
  it("answer at once with what the protocol would bring", async () => {
    const { callFunctionDirect: call } = await openFixture();
    expect(call("ADD", [2, 3], "A1")).toBe(5);
    expect(call("SPILL", [], "A1")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(call("NOTHING", [], "A1")).toBe(0);
    expect(call("MIXED", [], "A1")).toEqual([[1, { error: "#DIV/0!" }]]);
  });

  it("shape arguments by the metadata: a matrix gets an array, a scalar the value of a lone cell", async () => {
    const { callFunctionDirect: call } = await openFixture();
    expect(call("ARGS", [7], "Sheet1!B7")).toBe(JSON.stringify([[[7]], null, "ARGS", "Sheet1!B7"]));
    expect(call("ADD", [[[2]], 3], "A1")).toBe(5);
  });

  it("turn everything that goes wrong into an error of the cell", async () => {
    const { callFunctionDirect: call } = await openFixture();
    expect(call("UNKNOWN", [], "A1")).toEqual({ error: "#N/A", message: "no rate for that day" });
    expect(call("TOOBIG", [], "A1")).toEqual({ error: "#NUM!" });
    expect(call("BROKEN", [], "A1")).toMatchObject({ error: "#VALUE!" });
    expect(call("INFINITE", [], "A1")).toEqual({ error: "#NUM!" });
    expect(call("LATER", [1], "A1")).toEqual({ error: "#BUSY!" });
    expect(call("ABSENT", [], "A1")).toEqual({ error: "#NAME?" });
    expect(call("UNREGISTERED", [], "A1")).toMatchObject({ error: "#VALUE!" });
  });

  it("hand over error values as CustomFunctions.Error", async () => {
    const { callFunctionDirect: call } = await openFixture();
    expect(call("KIND", [{ error: "#REF!" }], "A1")).toBe("error #REF!");
  });
});

describe("functions.json", () => {
  it("is read as Excel reads it", () => {
    const json = JSON.stringify({
      allowErrorForDataTypeAny: true,
      functions: [
        {
          id: "F",
          name: "F",
          parameters: [
            { name: "a", dimensionality: "matrix" },
            { name: "b", optional: true },
          ],
        },
      ],
    });
    expect(readFunctionMetadata(json, "CLUSTER")).toEqual([
      {
        id: "F",
        name: "F",
        fullName: "CLUSTER.F",
        description: "",
        allowErrors: true,
        parameters: [
          { name: "a", description: "", optional: false, dimensionality: "matrix" },
          { name: "b", description: "", optional: true, dimensionality: "scalar" },
        ],
      },
    ]);
  });

  it("must hold functions", () => {
    expect(() => readFunctionMetadata("{}", "CLUSTER")).toThrow("no list of functions");
  });
});
