import { isoDay } from "../../../src/domain/calendar/day";
import { readTimescale } from "../../../src/domain/timescale/read-timescale";
import type { Form } from "../../timescales/forms";
import { FORMS, contextOf } from "../../timescales/forms";

const all = FORMS.flatMap(({ forms }) => forms);

describe("forms of timescales", () => {
  it("are many, and each stands once", () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all.map((form) => `${form.text} ${form.plan ?? ""} ${form.dayFirst ?? ""}`)).size).toBe(all.length);
  });

  it.each(all.map((form) => [form.text, form] as const))("reads %j", (text, form) => {
    const read = readTimescale(text, contextOf(form));
    const made: Form = {
      ...form,
      kind: read.kind,
      due: read.due === null ? null : isoDay(read.due),
      certain: read.certain,
    };
    expect(made).toEqual(form);
    expect(read.start === null ? undefined : isoDay(read.start)).toBe(form.start);
    expect(read.milestones.map(({ due }) => isoDay(due))).toEqual(form.milestones ?? (form.due === null ? [] : [form.due]));
    expect(read.recurrence ?? undefined).toBe(form.recurrence);
    expect(read.readings.map(({ words }) => words)).toEqual(form.readings ?? []);
    expect(read.fault?.kind).toBe(form.fault);
  });

  it("says of each milestone the words it rests on", () => {
    const read = readTimescale("Commissioned by 01.05.2017.  Rolled out –  end of June 2017", contextOf(all[0]!));
    expect(read.milestones.map(({ from, to }) => read.text.slice(from, to))).toEqual(["01.05.2017", "end of June 2017"]);
  });

  it("marks what the plan or other words filled in", () => {
    const implied = (text: string) => readTimescale(text, contextOf(all[0]!)).milestones.map((milestone) => milestone.implied);
    expect(implied("31 March 2020")).toEqual([[]]);
    expect(implied("by 10 September")).toEqual([["year"]]);
    expect(implied("April, July 2019")).toEqual([["year"], []]);
    expect(implied("Q2 2019")).toEqual([["year convention"]]);
    expect(implied("Autumn 2019")).toEqual([["school or season"]]);
    expect(readTimescale("As above", { ...contextOf(all[0]!), above: "May" }).milestones[0]?.implied).toEqual(["year", "from above"]);
  });

  it("reads by the plan's settings", () => {
    const context = contextOf(all[0]!);
    const due = (text: string, settings: Partial<typeof context>) => {
      const read = readTimescale(text, { ...context, ...settings });
      return `${read.due === null ? "" : isoDay(read.due)} ${read.certain}`;
    };
    expect(due("2019", { yearConvention: "calendar" })).toBe("2019-12-31 true");
    expect(due("2019", { yearConvention: "financial" })).toBe("2020-03-31 true");
    expect(due("2019/20", { yearConvention: "calendar" })).toBe("2020-12-31 true");
    expect(due("2019 – 2021", { yearConvention: "calendar" })).toBe("2021-12-31 true");
    expect(due("2019 – 2021", { yearConvention: "financial" })).toBe("2021-03-31 true");
    expect(due("FY19/20", { yearConvention: "calendar" })).toBe("2020-03-31 true");
    expect(due("financial year 2019-2020", { school: true })).toBe("2020-03-31 true");
    expect(due("academic year 2019/20", { yearConvention: "financial" })).toBe("2020-08-31 false");
    expect(due("calendar year 2019", { yearConvention: "financial" })).toBe("2019-12-31 true");
    expect(due("Q2 2019", { yearConvention: "financial" })).toBe("2019-09-30 true");
    expect(due("Autumn 2019", { school: true })).toBe("2019-12-31 false");
    expect(due("March 2020", { monthDue: "first day" })).toBe("2020-03-01 true");
    expect(due("end of March 2020", { monthDue: "first day" })).toBe("2020-03-31 true");
    expect(due("May 2020", { monthDue: "last working day" })).toBe("2020-05-29 true");
  });
});
