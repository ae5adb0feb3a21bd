/** What a person does in each panel, over the essential set in French with members. */
import type { HeadlessPane } from "./headless-pane";

/** Panels, and what each shows once it has read the workbook. */
export const READING = [
  ["home", ".headline, .home-block"],
  ["checks", ".check-group"],
  ["fees", "#fees-results"],
  ["caps", "#caps-verdict"],
  ["trajectory", "#trajectory-start"],
  ["benchmarks", "#own-cluster h3"],
  ["send", "#cerfa-lines table"],
] as const;

export interface Writing {
  name: string;
  /** Up to the button that writes. */
  prepare: (pane: HeadlessPane) => Promise<void>;
  button: string;
  /** What is there when it is done. */
  done: string;
}

export const WRITING: readonly Writing[] = [
  {
    name: "Cotisations",
    prepare: async (pane) => {
      await pane.open("fees");
      await pane.type("#slab-0-fee", "777");
      await pane.shows(/Écrire changera|Appliquer changera/);
    },
    button: "#apply-fees",
    done: "#fees-applied p",
  },
  {
    name: "Plafonds",
    prepare: async (pane) => {
      await pane.open("caps");
      await pane.click("#propose");
      await pane.shows("#apply-caps");
    },
    button: "#apply-caps",
    done: "#caps-applied p",
  },
  {
    name: "Trajectoire",
    prepare: async (pane) => {
      await pane.open("trajectory");
      await pane.type("#target-rate", "60");
      await pane.shows(/Écrire changera/);
    },
    button: "#apply-trajectory",
    done: "#undo-trajectory",
  },
  {
    name: "Transmettre: formulas into values",
    prepare: async (pane) => {
      await pane.open("send");
      await pane.shows("#freeze-formulas");
    },
    button: "#freeze-formulas",
    done: "#restore-formulas",
  },
  {
    name: "Transmettre: the board pack",
    prepare: async (pane) => {
      await pane.open("send");
      await pane.shows("#pack-sheets input");
    },
    button: "#prepare-pack",
    done: ".pack-steps",
  },
  {
    name: "Modèle: beside",
    prepare: async (pane) => {
      await pane.open("template");
      await pane.type("#structure", "Mécabourg");
      await pane.click("#insert");
      await pane.shows("#existing, .outcome .failure");
    },
    button: "#keep-both",
    done: ".outcome #show-sheet",
  },
  {
    name: "Modèle: replace",
    prepare: async (pane) => {
      await pane.open("template");
      await pane.type("#structure", "Mécabourg");
      await pane.click("#insert");
      await pane.shows("#existing, .outcome .failure");
    },
    button: "#replace",
    done: ".outcome #show-sheet",
  },
  {
    name: "Modèle: next year",
    prepare: (pane) => pane.open("template"),
    button: "#next-year",
    done: "#next-year-made",
  },
];
