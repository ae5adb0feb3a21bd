/** From arbitrary cells to arbitrary arguments: lone cells, lifted ranges, tables, omitted options, and their accidents. */
import fc from "fast-check";
import { ERROR_CODES, emptyCell, strangeCell } from "./cells";
import type { CellArbitrary } from "./cells";

export interface Parameter {
  readonly cell: CellArbitrary;
  /** `lone`: one cell · `lifted`: one cell, or a range of the call's shape · `table`: a range of the table's shape · `column`: as tall. */
  readonly role: "lone" | "lifted" | "table" | "column";
  readonly optional: boolean;
}

export const lone = (cell: CellArbitrary): Parameter => ({ cell, role: "lone", optional: false });
export const lifted = (cell: CellArbitrary): Parameter => ({ cell, role: "lifted", optional: false });
export const table = (cell: CellArbitrary): Parameter => ({ cell, role: "table", optional: false });
export const column = (cell: CellArbitrary): Parameter => ({ cell, role: "column", optional: false });
export const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });
/** An option that may be one cell or a range as tall as the table (`taux_c`). */
export const either = (cell: CellArbitrary): Parameter => ({ cell, role: "table", optional: true });

interface Shape {
  rows: number;
  columns: number;
}

const shape: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.constant(1) }) },
  { weight: 2, arbitrary: fc.record({ rows: fc.constant(1), columns: fc.integer({ min: 1, max: 5 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      rows: fc.integer({ min: 2, max: 3 }),
      columns: fc.integer({ min: 2, max: 3 }),
    }),
  },
);

const grid = (cell: CellArbitrary, { rows, columns }: Shape): fc.Arbitrary<unknown> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const oneCell = (cell: CellArbitrary): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 8, arbitrary: cell }, { weight: 1, arbitrary: cell.map((value) => [[value]]) });

const raggedGrid = (cell: CellArbitrary): fc.Arbitrary<unknown> =>
  fc.tuple(cell, cell, cell).map(([a, b, c]) => [[a], [b, c]]);

interface Setting {
  liftedShape: Shape;
  tableShape: Shape;
  otherShape: Shape;
  /** Whether cells of the wrong kind and shapes that differ may occur. */
  isRough: boolean;
  /** The error value that may occur. */
  error: string;
}

const settings: fc.Arbitrary<Setting> = fc.record({
  liftedShape: shape,
  tableShape: shape,
  otherShape: shape,
  error: fc.constantFrom(...ERROR_CODES),
  isRough: fc.oneof(
    { weight: 3, arbitrary: fc.constant(false) },
    { weight: 2, arbitrary: fc.constant(true) },
  ),
});

function argument(parameter: Parameter, setting: Setting) {
  const { liftedShape, tableShape, otherShape, isRough } = setting;
  const strange = strangeCell(setting.error);
  const usual = parameter.cell;
  const cell: CellArbitrary = isRough
    ? fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: strange })
    : usual;
  const inRange: CellArbitrary = fc.oneof(
    { weight: 12, arbitrary: cell },
    { weight: 1, arbitrary: emptyCell },
  );
  const inTable: CellArbitrary = fc.oneof(
    { weight: 24, arbitrary: cell },
    { weight: 1, arbitrary: emptyCell },
  );
  const usualForms: fc.WeightedArbitrary<unknown>[] = {
    lone: [{ weight: 20, arbitrary: oneCell(cell) }],
    lifted: [
      { weight: 10, arbitrary: oneCell(cell) },
      { weight: 12, arbitrary: grid(inRange, liftedShape) },
    ],
    table: [{ weight: 20, arbitrary: grid(inTable, tableShape) }],
    column: [{ weight: 20, arbitrary: grid(inTable, { ...tableShape, columns: 1 }) }],
  }[parameter.role];
  if (parameter.optional) {
    usualForms.push({ weight: 12, arbitrary: emptyCell });
    if (parameter.role === "table") usualForms.push({ weight: 12, arbitrary: oneCell(cell) });
  }
  if (isRough) {
    usualForms.push({ weight: 1, arbitrary: grid(inRange, otherShape) });
    usualForms.push({ weight: 1, arbitrary: oneCell(cell) });
    usualForms.push({ weight: 1, arbitrary: fc.oneof(raggedGrid(usual), strange) });
  }
  return fc.oneof(...usualForms);
}

/** Leaves out some of the optional arguments at the end, which Excel hands over as null or not at all. */
function shortened(args: unknown[], required: number, kept: number): unknown[] {
  const length = Math.max(required, Math.min(args.length, kept));
  return args.slice(0, length);
}

/** The argument list of one call. */
export function call(...parameters: readonly Parameter[]): fc.Arbitrary<unknown[]> {
  const required = parameters.filter((parameter) => !parameter.optional).length;
  return settings.chain((given) =>
    fc
      .tuple(
        fc.tuple(...parameters.map((parameter) => argument(parameter, given))),
        fc.oneof(fc.constant(parameters.length), fc.integer({ min: required, max: parameters.length })),
      )
      .map(([args, kept]) => shortened(args, required, kept)),
  );
}
