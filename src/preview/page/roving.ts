/** One tab stop for a row of buttons; left and right go from one to the next (WAI-ARIA roving tabindex). */
export function roveWithArrows(row: HTMLElement, buttons: HTMLButtonElement[]): void {
  const enter = (index: number): void => {
    buttons.forEach((button, i) => (button.tabIndex = i === index ? 0 : -1));
  };
  enter(0);
  row.addEventListener("focusin", (event) => {
    const index = buttons.indexOf(event.target as HTMLButtonElement);
    if (index >= 0) enter(index);
  });
  row.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(index + step + buttons.length) % buttons.length]?.focus();
  });
}
