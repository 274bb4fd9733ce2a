import fc from "fast-check";
import { findPersonalDetails, maskPersonalDetails } from "../../../src/domain/rules/personal-details";
import { expectWithin } from "../../support/time-budget";

const kinds = (text: string): string[] => findPersonalDetails(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

describe("findPersonalDetails", () => {
  it.each([
    ["NHS number 943 476 5919 on file", ["nhsNumber: 943 476 5919"]],
    ["seen (9434765919) twice", ["nhsNumber: 9434765919"]],
    ["943-476-5919", ["nhsNumber: 943-476-5919"]],
    ["9434765919", ["nhsNumber: 9434765919"]],
    ["meant A.K. (DOB 14/02/2012) was seen", ["initials: A.K. (DOB 14/02/2012)"]],
    ["J.S., born 3rd March 2009, and others", ["initials: J.S., born 3rd March 2009"]],
    ["A.K. (aged 7) was seen", ["initials: A.K. (aged 7"]],
    ["J. S., 12 years, seen", ["initials: J. S., 12 years"]],
    ["AK, 7 years old, seen", ["initials: AK, 7 years old"]],
    ["AK, 7y/o", ["initials: AK, 7y/o"]],
    ["JS is aged 3, AK was 11 months old", ["initials: JS is aged 3", "initials: AK was 11 months old"]],
    ["JB (aged 9)", ["initials: JB (aged 9"]],
    ["DOB: 14.02.12", ["dateOfBirth: DOB: 14.02.12"]],
    ["date of birth 2012-02-14", ["dateOfBirth: date of birth 2012-02-14"]],
    ["born on 14 February 2012", ["dateOfBirth: born on 14 February 2012"]],
    ["(14/02/2012 D.O.B.)", ["dateOfBirth: 14/02/2012 D.O.B"]],
    ["ring 020 7946 0857 for the latest version", ["phone: 020 7946 0857"]],
    ["Tel.01632 960 123", ["phone: 01632 960 123"]],
    ["(01632) 960123", ["phone: (01632) 960123"]],
    ["+44 (0)20 7946 0857", ["phone: +44 (0)20 7946 0857"]],
    ["+447700900123", ["phone: +447700900123"]],
    ["07700 900 123 / 07700900124", ["phone: 07700 900 123", "phone: 07700900124"]],
    ["0208 946 0857", ["phone: 0208 946 0857"]],
    ["01204 52356", ["phone: 01204 52356"]],
    ["0044 1632 960123 or +44-1632-960123", ["phone: 0044 1632 960123", "phone: +44-1632-960123"]],
    ["0044(0)1632 960123", ["phone: 0044(0)1632 960123"]],
    ["+441204 52356", ["phone: +441204 52356"]],
    ["write to jo.o'neil@example.org.uk.", ["email: jo.o'neil@example.org.uk"]],
    ["a@example.org;b@example.org", ["email: a@example.org", "email: b@example.org"]],
    ["Jo-Ann%x@1st-house.example.org!", ["email: Jo-Ann%x@1st-house.example.org"]],
    [`${"word ".repeat(30)}jo@example.org`, ["email: jo@example.org"]],
    ["@jo@example.org", ["email: jo@example.org"]],
    ["12 High Road, IG1 1NN", ["postcode: IG1 1NN"]],
    ["SW1A2AA", ["postcode: SW1A2AA"]],
    ["from ZE1 0AA to AB10 1AB", ["postcode: ZE1 0AA", "postcode: AB10 1AB"]],
    ["M1 1AA, W1A 0AX", ["postcode: M1 1AA", "postcode: W1A 0AX"]],
    ["E1 2ST, E1 9TH", ["postcode: E1 2ST"]],
    ["IG1 1NN: 943 476 5919, jo@example.org", ["postcode: IG1 1NN", "nhsNumber: 943 476 5919", "email: jo@example.org"]],
    ["943 476 5919 and 020 7946 0857", ["nhsNumber: 943 476 5919", "phone: 020 7946 0857"]],
  ])("finds those of %j", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    "First report taken by VAWG on 12 September 2019.",
    "Board meeting 14/02/2012; published 20/09/2019",
    "Commissioned by 01.05.2017. Rolled out by 01.06.2017.",
    "launch of the Communication Plan by 01 05 2017. 10 agencies",
    "Completion by 31 03 2018 and 01 05 2017 01 06 2017",
    "1.1",
    "2.3.4",
    "Ref 2017/0123456789",
    "943 476 5918",
    "0000000000",
    "9999999999",
    "94347 65919",
    "0204 52356 is a code, 02045 2356 too",
    "1234567890 leaflets",
    "S11 Audit, S47 enquiries, KS2 and KS3",
    "Children and young people aged 11-18",
    "YP aged 16; CYP aged 5 to 11; LAC aged 16",
    "MOU (3 years), SLA, 2 years",
    "QA (3)",
    "new-born 12/03/2019 clinic, newborn 12/03/2019",
    "children born in 2012",
    "2017 – 2018 and 2019/20",
    "@LSCB on Twitter; user@localhost",
    "jo@-example.org, jo@ example.org, jo @example.org, jo@example.o, jo@example.o2rg, jo@.example.org",
    "ZZ1 1AA, QA1 2AB, AA1 1AA",
    "aged 7, born in May, 9 years",
    "£01234567890123",
    "E1 3RD floor, W12 1ST of May, open until E2 3PM",
    "Childline 0800 1111, call 999 or 101",
    "v1.02.0207 946 0857 3",
    "",
  ])("leaves %j alone", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("finds things in order, inside the text and without overlaps", () => {
    const words = fc.constantFrom(
      "943 476 5919",
      "020 7946 0857",
      "a@b.uk",
      "A.K. (aged 7)",
      "DOB 1/2/12",
      "IG1 1NN",
      " ",
      ", ",
      "x",
      "1",
      "@",
      ".",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { from, to } of findPersonalDetails(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = to;
        }
      }),
    );
  });

  it.each(["1", "0", "01", "A.", "A. ", "a@", "@", "a.", "born ", "DOB 1/", "1 ", "SW1A ", "0123 456 ", "+44", "(0"])(
    "takes a cell full of %j in its stride",
    (unit) => {
      const text = unit.repeat(Math.ceil(32_767 / unit.length)).slice(0, 32_767);
      expectWithin(0.5, () => findPersonalDetails(text));
    },
  );
});

describe("maskPersonalDetails", () => {
  it("keeps a detail's first character and shape", () => {
    expect(maskPersonalDetails("ring 020 7946 0857 for A.K. (DOB 14/02/2012), not Ms B")).toBe(
      "ring 0•• •••• •••• for A.•. (••• ••/••/••••), not Ms B",
    );
    expect(maskPersonalDetails("write to jo@example.org")).toBe("write to j•@•••••••.•••");
  });

  it("leaves nothing to find", () => {
    const words = fc.constantFrom("943 476 5919", "020 7946 0857", "a@b.uk", "A.K. (aged 7)", "DOB 1/2/12", "IG1 1NN", "x", "and");
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(kinds(maskPersonalDetails(parts.join("; ")))).toEqual([]);
      }),
    );
  });
});
