/** Univer as a bare grid: canvas, cell editor, formula bar and sheet tabs; none of its menus. */
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import designEnglish from "@univerjs/design/locale/en-US";
import designFrench from "@univerjs/design/locale/fr-FR";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsEnglish from "@univerjs/docs-ui/locale/en-US";
import docsFrench from "@univerjs/docs-ui/locale/fr-FR";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
// Registers what draws data bars.
import "@univerjs/sheets-conditional-formatting";
import sheetsEnglish from "@univerjs/sheets/locale/en-US";
import sheetsFrench from "@univerjs/sheets/locale/fr-FR";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import formulaEnglish from "@univerjs/sheets-formula/locale/en-US";
import formulaFrench from "@univerjs/sheets-formula/locale/fr-FR";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiEnglish from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiFrench from "@univerjs/sheets-formula-ui/locale/fr-FR";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiEnglish from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiFrench from "@univerjs/sheets-ui/locale/fr-FR";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import uiEnglish from "@univerjs/ui/locale/en-US";
import uiFrench from "@univerjs/ui/locale/fr-FR";
import type { GridLocale } from "../../index";
import { keepDecimals } from "./keep-decimals";

export function startUniver(container: HTMLElement, locale: GridLocale): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: locale === "fr-FR" ? LocaleType.FR_FR : LocaleType.EN_US,
    locales: {
      [LocaleType.FR_FR]: mergeLocales(
        designFrench,
        uiFrench,
        docsFrench,
        sheetsFrench,
        sheetsUiFrench,
        formulaFrench,
        formulaUiFrench,
      ),
      [LocaleType.EN_US]: mergeLocales(
        designEnglish,
        uiEnglish,
        docsEnglish,
        sheetsEnglish,
        sheetsUiEnglish,
        formulaEnglish,
        formulaUiEnglish,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    disableAutoFocus: true,
    footer: {
      sheetBar: true,
      statisticBar: false,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    clipboardConfig: { hidePasteOptions: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  // The cell editor and the formula bar are this plugin's. There is nothing here for it to calculate.
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  keepDecimals(univer);
  return univer;
}
