import { isAsAbove, splitLeads } from "../../../src/domain/plan/leads";

describe("the leads of a cell", () => {
  it.each([
    ["LSCB Manager/ All agencies", ["LSCB Manager", "All agencies"]],
    ["LSCB Manager\nCommunity Engagement Co-ordinator, LBR", ["LSCB Manager", "Community Engagement Co-ordinator, LBR"]],
    ["Head of CPAT and EI&FSS, LBR", ["Head of CPAT and EI&FSS, LBR"]],
    ["FGM Specialist Social Worker, Barnardo’s/ LBR", ["FGM Specialist Social Worker, Barnardo’s/ LBR"]],
    ["Chair, LSCB Training Sub Group", ["Chair, LSCB Training Sub Group"]],
    ["Chair, LSCB Learning and Improvement Sub Group/PCFSW", ["Chair, LSCB Learning and Improvement Sub Group/PCFSW"]],
    ["Chair – Learning & Improvement Group", ["Chair – Learning & Improvement Group"]],
    ["Chair, Training Sub Group and Board office", ["Chair, Training Sub Group", "Board office"]],
    ["Chair, LSCB Learning and LSCB Manager", ["Chair, LSCB Learning", "LSCB Manager"]],
    ["Head of Child Protection and Early Intervention Service, LBR", ["Head of Child Protection and Early Intervention Service, LBR"]],
    ["Jill Downey, Doreen Brown.", ["Jill Downey", "Doreen Brown"]],
    ["Ian Davis, all LSCB members.", ["Ian Davis", "all LSCB members"]],
    ["LSCB Executive Group, LSCB Health Subgroup, Patricia Cadden", ["LSCB Executive Group", "LSCB Health Subgroup", "Patricia Cadden"]],
    ["Ana Hart and Ben Cole", ["Ana Hart", "Ben Cole"]],
    ["Board Manager, Leicester City", ["Board Manager, Leicester City"]],
    ["Independent Chair and Board office", ["Independent Chair", "Board office"]],
    [
      "Public Health Consultant – Commissioning, LBR/ Children Commissioning Manager, CCG",
      ["Public Health Consultant – Commissioning, LBR", "Children Commissioning Manager, CCG"],
    ],
    [
      "Public Health Consultant – Commissioning and Strategy, LBR/ Children and Maternity Commissioning Manager, CCG",
      ["Public Health Consultant – Commissioning and Strategy, LBR", "Children and Maternity Commissioning Manager, CCG"],
    ],
    ["LSCB Manager and Board office/ Head of Children and Families", ["LSCB Manager", "Board office", "Head of Children and Families"]],
    ["Pathways Task and Finish Group", ["Pathways Task and Finish Group"]],
    ["CSE Task & Finish Group/ LSCB Manager", ["CSE Task & Finish Group", "LSCB Manager"]],
    ["Head of Service and LSCB Manager", ["Head of Service", "LSCB Manager"]],
    ["Ana Hart; Ben Cole", ["Ana Hart", "Ben Cole"]],
    ["Ana Hart,Ben Cole,", ["Ana Hart", "Ben Cole"]],
    ["Ana Hart  and  Ben Cole  &  Cy Dean", ["Ana Hart", "Ben Cole", "Cy Dean"]],
    ["Ana M. Hart, Ben Cole.", ["Ana M. Hart", "Ben Cole"]],
    ["Ana Hart", ["Ana Hart"]],
    ["Head of Early Help/ Safeguarding Board", ["Head of Early Help", "Safeguarding Board"]],
    ["Head of Early Help & Schools Service", ["Head of Early Help & Schools Service"]],
    ["Chair / Housing Manager", ["Chair", "Housing Manager"]],
    ["Chair/ LBR", ["Chair/ LBR"]],
    ["LBR/ Housing Officer", ["LBR/ Housing Officer"]],
    ["Health/ Police/ Housing Officer", ["Health/ Police", "Housing Officer"]],
    ["", []],
  ])("%p", (text, leads) => expect(splitLeads(text)).toEqual(leads));
});

it.each(["As above.", "as the above", "Ditto", "same", "Same as above", '"', "″", "〃)"])("%p points at the lead above", (lead) =>
  expect(isAsAbove(lead)).toBe(true),
);

it.each(["Chair, as above", "Same team", "Above all the chair", ""])("%p is a lead", (lead) => expect(isAsAbove(lead)).toBe(false));
