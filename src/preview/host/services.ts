/** Services that office.js addresses by name, beside the workbook. */
import { WireObject } from "./wire-object";

export interface RuntimeState {
  /** Whether the pane is shown. */
  visible: boolean;
  startup: string;
}

export interface ServiceEvents {
  customFunctionsReady(): void;
  actionsReady(): void;
  visibilityChanged(visible: boolean): void;
  customFunctionResults(results: unknown[]): void;
  ribbonUpdate(update: RibbonUpdate): void;
}

export function createServices(state: RuntimeState, on: ServiceEvents): Record<string, WireObject> {
  return {
    "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService(on),
    "Microsoft.InternalService.AddinInternalService": new AddinInternalService(on),
    "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(state, on),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceService(state),
    "Microsoft.DynamicRibbon.DynamicRibbon": new DynamicRibbon(on),
  };
}

class CustomFunctionsService extends WireObject {
  constructor(private readonly on: ServiceEvents) {
    super();
  }
  get $type(): string {
    return "CustomFunctions";
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.on.customFunctionsReady();
  }
  _GetEnabledFeatures(): unknown[] {
    return [];
  }
  SetInvocationArrayResults(results: unknown): void {
    this.on.customFunctionResults(results as unknown[]);
  }
}

class AddinInternalService extends WireObject {
  constructor(private readonly on: ServiceEvents) {
    super();
  }
  get $type(): string {
    return "AddinInternalService";
  }
  NotifyActionHandlerReady(): void {
    this.on.actionsReady();
  }
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
class AppRuntimeService extends WireObject {
  constructor(
    private readonly state: RuntimeState,
    private readonly on: ServiceEvents,
  ) {
    super();
  }
  get $type(): string {
    return "AppRuntimeService";
  }
  SetAppRuntimeState(state: unknown): void {
    const visible = state === "Visible";
    if (visible === this.state.visible) return;
    this.state.visible = visible;
    this.on.visibilityChanged(visible);
  }
  GetAppRuntimeState(): string {
    return this.state.visible ? "Visible" : "Background";
  }
}

/** `Office.addin.setStartupBehavior()`. */
class AppRuntimePersistenceService extends WireObject {
  constructor(private readonly state: RuntimeState) {
    super();
  }
  get $type(): string {
    return "AppRuntimePersistenceService";
  }
  SetAppRuntimeStartState(state: unknown): void {
    this.state.startup = String(state);
  }
  GetAppRuntimeStartState(): string {
    return this.state.startup;
  }
}

/** `Office.ribbon.requestUpdate()`: what it asks of a button or a tab. */
export type RibbonUpdate = { button: string; enabled: boolean } | { tab: string; visible: boolean };

class DynamicRibbon extends WireObject {
  constructor(private readonly on: ServiceEvents) {
    super();
  }
  get $type(): string {
    return "DynamicRibbon";
  }
  GetButton(id: unknown): RibbonButton {
    return new RibbonButton(String(id), this.on);
  }
  GetTab(id: unknown): RibbonTab {
    return new RibbonTab(String(id), this.on);
  }
}

class RibbonButton extends WireObject {
  constructor(
    private readonly id: string,
    private readonly on: ServiceEvents,
  ) {
    super();
  }
  get $type(): string {
    return "RibbonButton";
  }
  override get $identity() {
    return { Id: this.id };
  }
  set Enabled(enabled: unknown) {
    this.on.ribbonUpdate({ button: this.id, enabled: enabled === true });
  }
}

class RibbonTab extends WireObject {
  constructor(
    private readonly id: string,
    private readonly on: ServiceEvents,
  ) {
    super();
  }
  get $type(): string {
    return "RibbonTab";
  }
  override get $identity() {
    return { Id: this.id };
  }
  SetVisibility(visible: unknown): void {
    this.on.ribbonUpdate({ tab: this.id, visible: visible === true });
  }
}
