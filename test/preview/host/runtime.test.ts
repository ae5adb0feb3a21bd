import type { DialogFrame } from "../../../src/preview/host/dialogs";
import { closeAll, openFixture } from "../../support/open-fixture";

afterEach(closeAll);

const until = async (condition: () => boolean) => {
  for (let tries = 0; tries < 100 && !condition(); tries++)
    await new Promise((resume) => setTimeout(resume, 10));
  expect(condition()).toBe(true);
};

describe("ribbon commands", () => {
  it("run the function of the add-in and end when it completes the event", async () => {
    const excel = await openFixture();
    await expect(excel.invokeCommand("stamp", "StampButton")).resolves.toEqual({ status: 0 });
    expect(excel.store.book.sheets[0]!.cells[0]![0]).toEqual({ v: "stamped by StampButton" });
  });

  it("say that the add-in has no such function", async () => {
    const excel = await openFixture();
    await expect(excel.invokeCommand("nothing")).resolves.toEqual({ status: 11101 });
  });

  it("are enabled and disabled by the add-in", async () => {
    const updates: unknown[] = [];
    const excel = await openFixture({ host: { onRibbonUpdate: (update) => updates.push(update) } });
    await excel.window.Office.ribbon.requestUpdate({
      tabs: [{ id: "Tab", controls: [{ id: "Button", enabled: false }] }],
    });
    expect(updates).toEqual([{ button: "Button", enabled: false }]);
  });
});

describe("the shared runtime", () => {
  it("knows application, platform, languages and theme", async () => {
    const excel = await openFixture({ displayLanguage: "fr-FR", contentLanguage: "de-DE" });
    const { Office } = excel.window;
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["fr-FR", "de-DE"]);
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#e6e6e6");
  });

  it("shows and hides its pane, and hears of it", async () => {
    const shown: boolean[] = [];
    const excel = await openFixture({ host: { onVisibility: (visible) => shown.push(visible) } });
    const heard: string[] = [];
    await excel.window.Office.addin.onVisibilityModeChanged((message) => heard.push(message.visibilityMode));
    await excel.window.Office.addin.hide();
    await excel.window.Office.addin.showAsTaskpane();
    excel.host.setPaneVisible(false);
    await until(() => heard.length === 3);
    expect(shown).toEqual([false, true]);
    expect(heard).toEqual(["Hidden", "Taskpane", "Hidden"]);
  });

  it("remembers how it wants to start", async () => {
    const excel = await openFixture();
    const { addin, StartupBehavior } = excel.window.Office;
    await addin.setStartupBehavior(StartupBehavior.load);
    expect(await addin.getStartupBehavior()).toBe("Load");
  });

  it("opens a page in the browser", async () => {
    const opened: string[] = [];
    const excel = await openFixture({ host: { openBrowserWindow: (url) => opened.push(url) } });
    excel.window.Office.context.ui.openBrowserWindow("https://example.org/help");
    await until(() => opened.length === 1);
    expect(opened).toEqual(["https://example.org/help"]);
  });

  it("has no alert, no prompt and no history, as in Excel", async () => {
    const excel = await openFixture();
    expect(() => excel.window.alert("hello")).toThrow();
    expect(excel.window.history.pushState).toBeNull();
  });
});

describe("settings of the document", () => {
  it("are the same through both interfaces, and saved with the book", async () => {
    const excel = await openFixture();
    const { settings } = excel.window.Office.context.document;
    settings.set("year", { value: 2026 });
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(excel.store.book.settings).toEqual({ year: { value: 2026 } });
    await excel.run(async (context) => {
      const item = context.workbook.settings.getItem("year").load("value");
      context.workbook.settings.add("other", [1, 2]);
      const count = context.workbook.settings.getCount();
      await context.sync();
      expect([item.value, count.value]).toEqual([{ value: 2026 }, 2]);
    });
  });
});

describe("events", () => {
  it("tell of cells that changed, sheets that were added, shown and deleted", async () => {
    const excel = await openFixture();
    const heard: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const tell = (kind: string) => async (event: { type: string; address?: string }) => {
        heard.push([kind, event.type, event.address].filter(Boolean).join(" "));
      };
      worksheets.getItem("Sheet1").onChanged.add(tell("sheet"));
      worksheets.onAdded.add(tell("all"));
      worksheets.onActivated.add(tell("all"));
      worksheets.onDeleted.add(tell("all"));
      await context.sync();
    });
    excel.store.typeCells(excel.store.book.sheets[0]!.id, [{ row: 1, column: 2, input: 5 }]);
    await excel.run(async (context) => {
      context.workbook.worksheets.add("New").activate();
      await context.sync();
      context.workbook.worksheets.getItem("New").delete();
      await context.sync();
    });
    await until(() => heard.length === 5);
    expect(heard).toEqual([
      "sheet WorksheetChanged C2",
      "all WorksheetAdded",
      "all WorksheetActivated",
      "all WorksheetDeleted",
      "all WorksheetActivated",
    ]);
  });

  it("stop when the add-in no longer listens", async () => {
    const excel = await openFixture();
    const heard: unknown[] = [];
    const registration = await excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event));
      await context.sync();
      return added;
    });
    await excel.window.Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    excel.store.typeCells(excel.store.book.sheets[0]!.id, [{ row: 0, column: 0, input: 5 }]);
    await new Promise((resume) => setTimeout(resume, 30));
    expect(heard).toEqual([]);
  });
});

describe("dialogs", () => {
  it("open a page, talk with it both ways and tell when the user closes it", async () => {
    let frame: DialogFrame | undefined;
    const excel = await openFixture({ host: { openDialog: (opened) => (frame = opened) } });
    const { ui } = excel.window.Office.context;
    const dialog = await new Promise<Office.Dialog>((resolve) =>
      ui.displayDialogAsync("https://localhost/dialog.html", { width: 30, height: 40 }, (result) =>
        resolve(result.value),
      ),
    );
    expect(frame).toMatchObject({ url: expect.stringContaining("/dialog.html"), width: 30, height: 40 });

    const child = { external: {}, location: { origin: "https://localhost" } };
    frame!.attach(child as never, "en-US", {});
    const heard: unknown[] = [];
    dialog.addEventHandler(excel.window.Office.EventType.DialogMessageReceived, (event) =>
      heard.push((event as { message: string }).message),
    );
    dialog.addEventHandler(excel.window.Office.EventType.DialogEventReceived, (event) =>
      heard.push((event as unknown as { error: number }).error),
    );
    const native = child.external as {
      MessageParent2(json: string): void;
      RegisterEvent(
        id: number,
        target: string,
        handler: (id: number, payload: unknown) => void,
        reply: () => void,
      ): void;
    };
    const told: unknown[] = [];
    native.RegisterEvent(
      12,
      "",
      (_, payload) => told.push((payload as { toArray(): unknown[] }).toArray()[1]),
      () => {},
    );
    native.MessageParent2(JSON.stringify({ messageToParent: "hello" }));
    dialog.messageChild("welcome");
    frame!.closedByUser();
    await until(() => heard.length === 2 && told.length === 1);
    expect([heard, told]).toEqual([["hello", 12006], ["welcome"]]);
  });

  it("are refused where nothing shows them", async () => {
    const excel = await openFixture();
    const status = await new Promise((resolve) =>
      excel.window.Office.context.ui.displayDialogAsync("https://localhost/dialog.html", (result) =>
        resolve(result.status),
      ),
    );
    expect(status).toBe("failed");
  });
});
