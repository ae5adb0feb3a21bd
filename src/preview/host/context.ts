/** What office.js asks the native object about the application and the document when it starts. */

export interface HostContextOptions {
  displayLanguage: string;
  contentLanguage: string;
  theme: OfficeTheme;
  requirements: Record<string, string>;
  documentUrl: string;
  settings: { read(): Record<string, unknown>; write(settings: Record<string, unknown>): void };
}

/** Excel's "colourful" theme and its black one, as 0xRRGGBB. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xe6e6e6,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xf0f0f0,
    controlBackgroundColor: 0x0a0a0a,
    controlForegroundColor: 0xf0f0f0,
  },
};
export type OfficeTheme = keyof typeof THEMES;

const NOBODY = "00000000-0000-0000-0000-000000000000";

export function createHostContext(options: HostContextOptions) {
  return {
    // 1 is Excel.
    GetAppType: () => 1,
    GetSolutionRef: () => NOBODY,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.17328.20184",
    GetAppUILocale: () => options.displayLanguage,
    GetAppDataLocale: () => options.contentLanguage,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => NOBODY,
    GetInstanceId: () => "preview",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(options.requirements),
    GetDialogRequirementMatrix: () => "",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[options.theme]),
    /** Office.context.document.settings: the client writes and reads values as JSON texts. */
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of Object.entries(options.settings.read())) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write(keys: string[], values: string[]) {
        options.settings.write(
          Object.fromEntries(keys.map((key, index) => [key, JSON.parse(values[index]!) as unknown])),
        );
      },
    }),
  };
}
