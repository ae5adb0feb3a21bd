/** What a panel shows when it cannot read what it needs: why, and the way on. */
import { selectPlace } from "../excel";
import { element } from "./dom";
import type { Surroundings } from "./panel";
import type { Reading } from "./reading";

type Unread = Exclude<Reading<never>, { state: "read" }> | { state: "none" };

/** `none`: the workbook has none of our sheets. */
export function unreadNode(why: Unread, { t, open, outcome }: Surroundings): HTMLElement {
  const words = t.reading;
  const node = element("div", { class: "panel", "data-unread": why.state });
  const say = (sentence: string): void => node.append(element("p", { role: "status" }, sentence));
  const offer = (text: string, act: () => void): void => {
    const button = element("fluent-button", {}, text);
    button.addEventListener("click", act);
    node.append(button);
  };
  const insert = (): void => offer(words.insert, () => open("template"));
  if (why.state === "none") {
    say(words.none);
    insert();
  } else if (why.state === "absent") {
    const names = why.kinds.map((kind) => t.sheetNames[kind as keyof typeof t.sheetNames] ?? kind);
    say(words.absent(names.join(", ")));
    insert();
  } else if (why.state === "missing") {
    say(`✕ ${words.missing(why.names.join(", "))}`);
    insert();
  } else {
    say(`✕ ${words.unreadable(why.cell, why.shown)}`);
    offer(words.go, () => {
      void selectPlace({ name: why.cell, row: 0, column: 0 }).catch(outcome.failed);
    });
  }
  return node;
}
