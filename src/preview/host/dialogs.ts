/** `Office.context.ui.displayDialogAsync` on the host's side, and the window of the dialog itself. */
import { createHub, type Hub } from "./hub";
import { DISPATCH, NATIVE_ERROR, safeArray } from "./protocol";

type Handler = (id: number, payload: unknown) => void;

/** A dialog that the add-in asked for: whoever shows it installs {@link DialogFrame.attach} in its window. */
export interface DialogFrame {
  url: string;
  /** Percent of the screen. */
  width: number;
  height: number;
  /** Makes the dialog's window a dialog of the add-in; to be called before office.js loads there. */
  attach(window: Window & typeof globalThis, language: string, context: object): void;
  /** The user closed it. */
  closedByUser(): void;
  /** Set by whoever shows the dialog: the add-in closed it. */
  onClose?: () => void;
}

export interface Dialogs {
  open(json: string, handler: Handler, reply: (status: number) => void): void;
  close(): void;
  messageChild(json: string, origin: string): void;
  readonly current: DialogFrame | null;
}

export function createDialogs(
  later: (work: () => void) => void,
  show: ((frame: DialogFrame) => void) | undefined,
): Dialogs {
  let current: { frame: DialogFrame; child: Hub | null } | null = null;
  return {
    get current() {
      return current?.frame ?? null;
    },
    open(json, handler, reply) {
      if (!show) {
        later(() => reply(NATIVE_ERROR.notSupported));
        return;
      }
      const { url, width, height } = JSON.parse(json) as { url: string; width: number; height: number };
      const opened = { frame: null as unknown as DialogFrame, child: null as Hub | null };
      opened.frame = {
        url,
        width,
        height,
        attach(window, language, context) {
          opened.child = attachDialog(window, language, context, later, (message) =>
            handler(DISPATCH.dialogMessage, safeArray([0, message, window.location.origin])),
          );
        },
        closedByUser() {
          current = null;
          handler(DISPATCH.dialogMessage, safeArray([NATIVE_ERROR.dialogClosed]));
        },
      };
      current = opened;
      later(() => {
        reply(0);
        show(opened.frame);
      });
    },
    close() {
      current?.frame.onClose?.();
      current = null;
    },
    messageChild(json, origin) {
      const { messageContent } = JSON.parse(json) as { messageContent: string };
      current?.child?.fire(DISPATCH.dialogParentMessage, safeArray([0, messageContent, origin]));
    },
  };
}

function attachDialog(
  window: Window & typeof globalThis,
  language: string,
  context: object,
  later: (work: () => void) => void,
  toParent: (message: string) => void,
): Hub {
  const hub = createHub();
  Object.assign(window.external, {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$telemetry$isDialog$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (_id: number, _parameters: unknown[], reply: (result: unknown, status: number) => void) =>
      later(() => reply(safeArray([NATIVE_ERROR.notSupported]), NATIVE_ERROR.notSupported)),
    RegisterEvent(id: number, _target: string, handler: Handler, reply: (status: number) => void) {
      hub.add(id, handler);
      later(() => reply(0));
    },
    UnregisterEvent(id: number, _target: string, reply: (status: number) => void) {
      hub.remove(id);
      later(() => reply(0));
    },
    MessageParent2: (json: string) =>
      toParent((JSON.parse(json) as { messageToParent: string }).messageToParent),
  });
  return hub;
}
