/** Where the columns of the sheet *Budget* stand, with or without the follow-up columns. */

export interface Side {
  nature: number;
  account: number;
  amount: number;
  share: number;
  /** First of the four follow-up columns, or null. */
  followUp: number | null;
  /** Last column of this side's block. */
  end: number;
}

export interface BudgetColumns {
  expenses: Side;
  resources: Side & { code: number; detail: number };
  mark: number;
  last: number;
  /** Points, from column A on. */
  widths: number[];
}

const FOLLOW_UP = [78, 78, 78, 56];

/** The columns from left to right: margin, expenses, gap, resources, mark. */
export function budgetColumns(followUp: boolean): BudgetColumns {
  const extra = followUp ? FOLLOW_UP : [];
  const left = [240, 52, 92, 84, ...extra];
  const right = [196, 40, 48, 82, 92, 52, ...extra, 104];
  const start = 1 + left.length + 1;
  const expenses: Side = {
    nature: 1,
    account: 2,
    amount: 3,
    share: 4,
    followUp: followUp ? 5 : null,
    end: left.length,
  };
  return {
    expenses,
    resources: {
      nature: start,
      code: start + 1,
      account: start + 2,
      detail: start + 3,
      amount: start + 4,
      share: start + 5,
      followUp: followUp ? start + 6 : null,
      end: start + 5 + extra.length,
    },
    mark: start + right.length - 1,
    last: start + right.length - 1,
    widths: [14, ...left, 16, ...right],
  };
}
