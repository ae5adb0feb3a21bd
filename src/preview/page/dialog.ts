/** Shows what the add-in opens with `displayDialogAsync`: a page of its own in a frame, sized in percent of the window. */
import { element } from "./element";
import type { Words } from "./words";

export interface DialogRequest {
  address: string;
  /** Percent of the screen, as the add-in asked. */
  width: number;
  height: number;
}

/** `onClosed` is told when the user closes the dialog, not when `close` does. */
export function createDialog(dialog: HTMLDialogElement, words: Words, onClosed: () => void) {
  const frame = element("iframe", { id: "dialog-frame", title: words.dialog });
  const closeButton = element(
    "button",
    { type: "button", class: "icon-button", "aria-label": words.closeDialog },
    "✕",
  );
  closeButton.title = words.closeDialog;
  dialog.replaceChildren(element("div", { class: "dialog-header" }, closeButton), frame);
  const close = (): void => {
    dialog.close();
    frame.src = "about:blank";
  };
  const closeByUser = (): void => {
    close();
    onClosed();
  };
  closeButton.addEventListener("click", closeByUser);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    closeByUser();
  });
  return {
    frame,
    open({ address, width, height }: DialogRequest): void {
      dialog.style.width = `${width}vw`;
      dialog.style.height = `${height}vh`;
      frame.src = address;
      dialog.showModal();
    },
    close,
  };
}
