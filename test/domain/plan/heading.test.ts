import { readDetail, readHeading } from "../../../src/domain/plan/heading";

describe("a priority's heading", () => {
  it.each([
    ["PRIORITY 1: Improving practice", "priority", "1", "Improving practice"],
    ["Priority 2 – Early help", "priority", "2", "Early help"],
    ["Priority: LSCB2 Multiple Risk Factors", "priority", "LSCB2", "Multiple Risk Factors"],
    ["Strategic Priority Two: Neglect", "priority", "Two", "Neglect"],
    ["Theme A: Voice of the child", "theme", "A", "Voice of the child"],
    ["Objective IV. Governance", "objective", "IV", "Governance"],
    ["Work stream 3 Training", "workstream", "3", "Training"],
    ["Priority: a better start", "priority", null, "a better start"],
    ["1. Respond to identified issues.", null, "1", "Respond to identified issues."],
    ["Early help", null, null, "Early help"],
    ["Part of the programme", null, null, "Part of the programme"],
    ["Section 2: Leadership", "section", "2", "Leadership"],
    ["Section 3 – Safer recruitment", "section", "3", "Safer recruitment"],
    ["Section 11 / 175 audit: areas for improvement", null, null, "Section 11 / 175 audit: areas for improvement"],
    ["Section 11 Audit 2024: action plan", null, null, "Section 11 Audit 2024: action plan"],
    ["Section 175/157 return", null, null, "Section 175/157 return"],
    ["Section 42 enquiries", null, null, "Section 42 enquiries"],
    ["Section 11 self-assessment", null, null, "Section 11 self-assessment"],
    ["10 new beds by May", null, null, "10 new beds by May"],
  ])("%p", (text, kind, number, title) => expect(readHeading(text)).toEqual({ kind, number, title, named: kind !== null }));
});

describe("what is said of a priority", () => {
  it.each([
    ["Board Officer: James Fox", { label: "Board Officer", text: "James Fox" }],
    ["What do we want to be different?\n• Safer children", { label: "What do we want to be different?", text: "• Safer children" }],
    ["Key delivery mechanism:", { label: "Key delivery mechanism", text: "" }],
    ["Ensure that schools know about the pathway", null],
    ["This plan, which has been agreed by all of the partner agencies together: see below", null],
  ])("%p", (text, detail) => expect(readDetail(text)).toEqual(detail));
});
