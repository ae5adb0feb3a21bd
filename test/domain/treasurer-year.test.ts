import { referenceValue, REPORT_MONTHS, tasksAtHand, treasurerYear } from "../../src/domain";

const said = (today: string, year = 2027) => {
  const { now, next } = tasksAtHand(today, year);
  const word = ({ act, year: of, quarter }: (typeof now)[number]) =>
    [act, of, ...(quarter ? [quarter] : [])].join(" ");
  return [now.map(word), next && word(next)];
};

describe("the treasurer's year", () => {
  it("prepares in autumn, has the budget voted in December, calls fees in January", () => {
    expect(said("2026-08-31")).toEqual([[], "prepare 2027"]);
    expect(said("2026-09-01")).toEqual([["prepare 2027"], "vote 2027"]);
    expect(said("2026-11-30")).toEqual([["prepare 2027"], "vote 2027"]);
    expect(said("2026-12-01")).toEqual([["vote 2027"], "callFees 2027"]);
    expect(said("2027-01-31")).toEqual([["callFees 2027"], "bookQuarter 2027 1"]);
    expect(said("2027-02-01")).toEqual([[], "bookQuarter 2027 1"]);
  });

  it("books each quarter in the month after it, and revises in June", () => {
    expect(said("2027-04-15")).toEqual([["bookQuarter 2027 1"], "revise 2027"]);
    expect(said("2027-06-30")).toEqual([["revise 2027"], "bookQuarter 2027 2"]);
    expect(said("2027-07-01")).toEqual([["bookQuarter 2027 2"], "prepare 2028"]);
  });

  it("books the third quarter while the next budget is prepared, the more pressing first", () => {
    expect(said("2027-10-10")).toEqual([["bookQuarter 2027 3", "prepare 2028"], "vote 2028"]);
  });

  it("closes the year and reports to the funders within six months of the close", () => {
    expect(said("2027-12-31")).toEqual([["vote 2028"], "bookQuarter 2027 4"]);
    expect(said("2028-01-02")).toEqual([["bookQuarter 2027 4", "report 2027"], null]);
    expect(said("2028-06-30")).toEqual([["report 2027"], null]);
    expect(said("2028-07-01")).toEqual([[], null]);
    expect(REPORT_MONTHS).toBe(referenceValue("COMPTERENDU.MOIS", 2027).value);
  });

  it("has whole months, whatever their length and the year's", () => {
    const days = treasurerYear(2028).map(({ act, quarter, from, due }) => [act, quarter, from, due]);
    expect(days).toContainEqual(["revise", undefined, "2028-06-01", "2028-06-30"]);
    expect(days).toContainEqual(["vote", undefined, "2027-12-01", "2027-12-31"]);
    expect(days).toContainEqual(["bookQuarter", 4, "2029-01-01", "2029-01-31"]);
  });
});
