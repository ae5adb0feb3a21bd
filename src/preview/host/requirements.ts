/** Requirement sets the host claims by default: what the client library knows and this host emulates. */
export const DEFAULT_REQUIREMENTS: Record<string, string> = {
  excelapi: "1.15",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.4",
  customfunctions: "1.8",
  dialogapi: "1.2",
  dialogorigin: "1.1",
  ribbonapi: "1.2",
  settings: "1.1",
  addincommands: "1.3",
  openbrowserwindowapi: "1.1",
  richapi: "1.1",
  delayforcelledit: "1.1",
};
