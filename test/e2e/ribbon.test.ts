import { violations } from "../support/accessibility";
import { usePreview, type PreviewPage } from "../support/preview-page";

const browser = usePreview();
let opened: PreviewPage;

const button = (name: string) => opened.page.locator(`[data-control='Equilibre.Show${name}']`);
const grey = (name: string) =>
  opened.page.locator(`[data-control='Equilibre.Show${name}'][aria-disabled='true']`);
const panelName = () => opened.pane.locator("#panel-name").innerText();

describe("the ribbon", () => {
  it("leads to each panel, once its sheets are there (French, by mouse)", async () => {
    opened = await browser.open("fr");
    await grey("Fees").waitFor();
    expect(await opened.page.locator(".ribbon-button[aria-disabled='true']").count()).toBe(4);
    await opened.picture("ribbon-grey-fr");
    await button("Fees").hover();
    await opened.page.getByRole("tooltip").waitFor();
    expect(await opened.page.getByRole("tooltip").innerText()).toContain(
      "Grisé tant qu’il manque la feuille Adhérents ou Grilles.",
    );
    await button("Fees").click({ force: true });
    expect(await opened.pane.locator("#panel-name").count()).toBe(0);

    await opened.insert("complete", "COSMETIC_VALLEY");
    await grey("Fees").waitFor({ state: "detached" });
    expect(await opened.page.locator(".ribbon-button[aria-disabled='true']").count()).toBe(0);
    for (const [control, name] of [
      ["Checks", "Contrôles"],
      ["Fees", "Cotisations"],
      ["Caps", "Plafonds"],
      ["Trajectory", "Trajectoire"],
      ["Send", "Transmettre"],
    ] as const) {
      await button(control).click();
      await opened.pane.getByRole("heading", { name, level: 2 }).waitFor();
      expect(await panelName()).toBe(name);
    }
    await opened.picture("ribbon-fr");
  });

  it("says what is missing from a panel opened without its sheet (English, by keyboard)", async () => {
    opened = await browser.open("en");
    await grey("Caps").waitFor();
    await button("Send").focus();
    await opened.page.keyboard.press("Enter");
    await opened.pane.getByRole("heading", { name: "Send", level: 2 }).waitFor();
    await opened.pane.getByText("This workbook has no sheets of Équilibre yet.").waitFor();
    expect(await violations(opened)).toEqual([]);
    await opened.picture("ribbon-grey-en");
  });
});
