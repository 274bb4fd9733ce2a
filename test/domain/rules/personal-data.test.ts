import { personalData } from "../../../src/domain/rules/personal-data";
import { sheet } from "../../support/drawn-sheet";
import { findingsOf, testRule } from "../../support/test-rule";

testRule(personalData, {
  accept: [
    {
      name: "meetings, refs, reports and posts",
      sheet: sheet`
        | Ref           | Action                             | Lead officer | Timescale  | RAG rating | Commentary                                        |
        | 020 7946 0857 | Map S11 work with YP aged 16       | Manager      | 01.05.2019 | Green      | Taken by VAWG on 12 September 2019; 2.3 depends   |
        | 1.2           | Train new-born clinics (2017-2018) | Manager      | May 2020   | Green      | Minutes 12/09/2019 14/02/2012                     |`,
    },
  ],
  reject: [
    {
      name: "an NHS number, written or as a number",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary              |
        | 1.1 | A      | Manager      | May 2020  | Green      | «Child 943 476 5919 seen» |
        | 1.2 | B      | Manager      | May 2020  | Green      | «number(9434765919,"0")» |
        | 1.3 | C      | Manager      | May 2020  | Green      | number(9434765918,"0")  |`,
      message: "nhsNumber",
      says: "1.1 “A” (F2) holds what looks like an NHS number (9•• ••• ••••)",
    },
    {
      name: "a date of birth",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary               |
        | 1.1 | A      | Manager      | May 2020  | Green      | «Sibling, DOB 14/02/2012» |`,
      message: "dateOfBirth",
    },
    {
      name: "initials with an age or date of birth",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary                              |
        | 1.1 | A      | Manager      | May 2020  | Green      | «A.K. (DOB 14/02/2012) was seen»        |
        | 1.2 | B      | Manager      | May 2020  | Green      | «J.S., aged 7, and A.K. (aged 9)»       |`,
      message: "initials",
      says: "(A.•. (••• ••/••/••••))",
    },
    {
      name: "an e-mail address, wherever in the workbook",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer           | Timescale | RAG rating |
        | 1.1 | A      | «jo@example.gov.uk»    | May 2020  | Green      |
        == Contacts ==
        | «Ann, ann@example.org» |`,
      message: "email",
      refs: ["1.1", null],
      says: "1.1 “A” (C2) holds an e-mail address (j•@•••••••.•••.••)",
    },
    {
      name: "a telephone number",
      sheet: sheet`
        | Ref | Action                    | Lead officer | Timescale | RAG rating | Commentary                    |
        | 1.1 | «Ring 020 7946 0857»      | Manager      | May 2020  | Green      |                               |`,
      message: "phone",
      says: "1.1 “Ring 0•• •••• ••••” (B2)",
    },
    {
      name: "a postcode",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary            |
        | 1.1 | A      | Manager      | May 2020  | Green      | «Visit to IG1 1NN»    |`,
      message: "postcode",
    },
  ],
});

it("says each kind once a cell, and never the detail itself", () => {
  const { workbook } = sheet`
    | Ref | Action | Lead officer | Timescale | RAG rating | Commentary |
    | 1.1 | A      | Manager      | May 2020  | Green      | 020 7946 0857, 020 7946 0858, jo@example.org |`;
  const { findings } = findingsOf(personalData, workbook);
  expect(findings.map(({ messageId }) => messageId).sort()).toEqual(["email", "phone"]);
  expect(findings.find(({ messageId }) => messageId === "phone")?.message).toContain("(0•• •••• ••••)");
  expect(findings.map(({ message }) => message).join()).not.toMatch(/7946|0857|example/);
});
