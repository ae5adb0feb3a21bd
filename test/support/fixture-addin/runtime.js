/* global CustomFunctions, Excel, Office */
// A plain add-in that uses documented API only: what the host must serve, without the project's own code.
CustomFunctions.associate("ADD", (a, b) => a + b);
CustomFunctions.associate("LATER", async (a) => a * 2);
CustomFunctions.associate("SPILL", () => [
  [1, 2],
  [3, 4],
]);
CustomFunctions.associate("ARGS", (a, b, invocation) =>
  JSON.stringify([a, b, invocation.functionName, invocation.address]),
);
CustomFunctions.associate("KIND", (a) => (a instanceof CustomFunctions.Error ? `error ${a.code}` : typeof a));
CustomFunctions.associate("UNKNOWN", () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no rate for that day");
});
CustomFunctions.associate("TOOBIG", () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber, "not shown");
});
CustomFunctions.associate("BROKEN", () => {
  throw new TypeError("plain");
});
CustomFunctions.associate("MIXED", () => [
  [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)],
]);
CustomFunctions.associate("INFINITE", () => 1 / 0);
CustomFunctions.associate("NOTHING", () => null);

Office.actions.associate("stamp", async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [
      [`stamped by ${event.source.id}`],
    ];
    await context.sync();
  });
  event.completed();
});
