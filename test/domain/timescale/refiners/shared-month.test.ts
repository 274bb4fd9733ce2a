import { refined } from "../../../timescales/said";

describe("sharedMonthRefiner", () => {
  it.each([
    ["March 2024, 2025 and 2026", ["due month 3 2024 «march 2024»", "due month 3 2025? «2025»", "due month 3 2026? «2026»"]],
    ["March 2024 & 2025", ["due month 3 2024 «march 2024»", "due month 3 2025? «2025»"]],
    ["March 2024, 2024/25", ["due month 3 2024 «march 2024»", "due year 2024 financial «2024/25»"]],
    ["March 2024; end of 2025", ["due month 3 2024 «march 2024»", "due end of year 2025 calendar «end of 2025»"]],
    ["March 2024, end of 2025", ["due month 3 2024 «march 2024»", "due end of year 2025 calendar «end of 2025»"]],
    ["March 2025, 2024", ["due month 3 2025 «march 2025»", "due year 2024 «2024»"]],
    [
      "March 2024: first report to the Executive Board and the Quality Assurance group, 2025",
      ["due month 3 2024 «march 2024»", "due year 2025 «2025»"],
    ],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
