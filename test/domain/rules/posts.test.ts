import {
  differInInitialsOnly,
  initialsOf,
  isSlip,
  organisationOf,
  slipFrames,
  slipKeys,
  squeezed,
  wordsOfPost,
} from "../../../src/domain/rules/posts";

describe("posts", () => {
  it("are words without case, accents and punctuation", () => {
    expect(wordsOfPost(" Children’s  Co-ordinator & Chair, (LBR) – Médecin ")).toEqual([
      "childrens",
      "co",
      "ordinator",
      "and",
      "chair",
      "lbr",
      "medecin",
    ]);
    expect(squeezed("Head of CPAT and EI&FSS, LBR")).toBe("headcpateifsslbr");
    expect(squeezed("Chair of the QA Group")).toBe(squeezed("Chair, QA Group"));
    expect(squeezed("Head of Early Help")).not.toBe(squeezed("Head of Early Years"));
  });

  it.each([
    ["LSCB Quality Assurance Manager", "lscbqam"],
    ["Head of Children’s Services", "hcs"],
    ["Head of the CPAT", "hcpat"],
    ["Chair, Co-ordinating Group", "ccog"],
    ["ABCDEFGH Lead", "al"],
  ])("%j has the initials %j", (post, initials) => {
    expect(initialsOf(post)).toBe(initials);
  });

  it("give a frame for each longer word, and a key for each letter of it but the first", () => {
    expect(slipFrames("Deputy Head of Audit 2019")).toEqual(["* head of audit 2019", "deputy head of * 2019"]);
    expect(slipKeys("Chair of QA")).toEqual(["* of qa|chair", "* of qa|cair", "* of qa|chir", "* of qa|char", "* of qa|chai"]);
  });

  it.each([
    ["Head of CPAT and EI&FSS, LBR", "Head of CPAT and EIFSS, LBR"],
    ["Chair, LSCB Training Sub Group", "Chair – LSCB Training Sub-group"],
    ["Community Engagement Co-ordinator", "community engagement coordinator"],
    ["Head of Children's Services", "Head of Childrens’ Services"],
    ["Health & Safety Lead", "Health and Safety Lead"],
  ])("%j and %j are one post squeezed", (a, b) => {
    expect(squeezed(a)).toBe(squeezed(b));
  });

  it.each([
    ["LSCB Manager", "LSCB Training Manager"],
    ["Area 1 Manager", "Area 2 Manager"],
    ["Service Manager, MASH", "Service Manager, CAMHS"],
  ])("%j and %j are not", (a, b) => {
    expect(squeezed(a)).not.toBe(squeezed(b));
  });

  it.each([
    ["Community Co-ordinator, LBR", "Community Co-ordinator", "LBR"],
    ["Deputy Director, Safeguarding, Redbridge CCG", "Deputy Director, Safeguarding", "Redbridge CCG"],
    ["Chair – LSCB", "Chair", "LSCB"],
    ["Head of Service,LBR", "Head of Service", "LBR"],
    [" Head of Service , LBR ", "Head of Service", "LBR"],
    ["Head of Service, LBR Police", "Head of Service", "LBR Police"],
    ["Head of Service - BHR CCG board", "Head of Service", "BHR CCG board"],
    ["Head – LBR – CCG", "Head – LBR", "CCG"],
    ["Head, Children's Services, LBR", "Head, Children's Services", "LBR"],
    ["Head of Service  –  LBR", "Head of Service", "LBR"],
    ["Chair, Board, NHS Redbridge", "Chair, Board", "NHS Redbridge"],
  ])("%j names its organisation", (post, rest, organisation) => {
    expect(organisationOf(post)).toEqual({ post: rest, organisation });
  });

  it.each([
    "Chair, LSCB Training Sub Group Members",
    "Operational Director, Children and Families",
    "LSCB Manager",
    ", LBR",
    "Abc, LBR",
    "Head of Service-LBR",
    "Head of Service, Redbridge",
    "Head of Service, A",
    "Head of Service, ABCDEFG",
    "Head of Service, xLBR",
    "Head of Service, the NHS of London",
    "Head of Service, lbr",
    "Head of Service, 2019",
    "Head – LBR – North East London NHS Foundation Trust",
  ])("%j names none", (post) => {
    expect(organisationOf(post)).toBeNull();
  });

  it.each([
    ["LSCB Quality Assurance Manager", "LSCB QA Manager", true],
    ["LSCB QA Manager", "LSCB Quality Assurance Manager", true],
    ["Head of CP and Early Intervention", "Head of Child Protection and Early Intervention", true],
    ["Chair, CDOP", "Chair, Child Death Overview Panel", true],
    ["LSCB QA Manager", "LSCB Quality Manager", false],
    ["LSCB Manager", "LSCB Manager", false],
    ["QA Manager", "Quality Audit Assurance Manager", false],
    ["MASH Manager", "Multi Agency Safeguarding Hub Manager and Lead", false],
    ["HR Lead", "Head Lead", false],
    ["QA Manager", "Quality and Assurance Manager", true],
    ["LSCB QA", "LSCB Quality Assurance", true],
    ["QAM", "Quality Assurance Manager", true],
    ["HS", "Head of Service", true],
    ["Head of QA & CP", "Head of Quality Assurance and Child Protection", true],
    ["HOS", "Head of Service", false],
    ["LSCB QA Manager", "LSCB Quality Assurance Manager Team", false],
    ["LSCB QA Lead", "LSCB Quality Advice", false],
    ["LSCB Qa Manager", "LSCB Quality Assurance Manager", false],
    ["Q Manager", "Quality Manager", false],
    ["QA Manager", "QUALITY ASSURANCE Manager", false],
    ["QA Manager", "Quality Manager", false],
    ["Head of QA", "Head QA", false],
    ["LSCB Manager", "lscb manager", false],
    ["Head of Children's QA", "Head of Childrens Quality Assurance", true],
    ["(QA) Manager", "Quality Assurance  Manager", true],
    ["QAM1 Lead", "Quality Assurance Manager Lead", false],
    ["HQAM Lead", "Head Quality Team Manager Lead", false],
    ["QA Lead", "Quality Lead", false],
    ["LSCB QA", "LSCB Quality", false],
    ["Head CPS", "Head Child Protection", false],
    ["", "", false],
  ])("%j and %j differ in initials only: %j", (a, b, expected) => {
    expect(differInInitialsOnly(a, b)).toBe(expected);
    if (expected) expect(initialsOf(a)).toBe(initialsOf(b));
  });

  it.each([
    ["Safeguarding Lead", "Safegaurding Lead", true],
    ["Director of Commissioning", "Director of Comissioning", true],
    ["Children's Commissioner", "Children's Commisioner", true],
    ["Adult Safeguarding Lead", "Adult Safeguardng Lead", true],
    ["Service Manger", "Service Manager", true],
    ["Deputy Director", "Dpeuty Director", true],
    ["Chair of the Board", "Cahir of the Board", true],
    ["Deputy Director", "Depute Director", false],
    ["Lead for Form", "Lead for From", false],
    ["Police Lead", "Policy Lead", false],
    ["Head of Maternal Health", "Head of Paternal Health", false],
    ["Area A Manager", "Area B Manager", false],
    ["Youth Lead", "South Lead", false],
    ["Designated Nurse", "Designated Doctor", false],
    ["Safeguarding Lead", "Safeguarding Lead", false],
    ["Safegaurding Laed", "Safeguarding Lead", false],
    ["Training Lead", "Tracking Lead", false],
    ["Training Lead", "Trainings Leads", false],
    ["Director of Finance", "Director of Financing", false],
    ["Business Manager", "Busines Manager", true],
    ["Business Manager", "Businesss Manager", true],
    ["Business Manager", "Businezs Manager", true],
    ["Business Manager", "Busniess Manager", true],
    ["Business Manager", "Bsuniess Manager", false],
    ["Nurse Lead", "Nusre Lead", true],
    ["Nurse Lead", "Nusar Lead", false],
    ["Nurse Lead", "Nurze Lead", false],
    ["Business Manager", "Business", false],
    ["Head of Service", "Head of Service Area", false],
  ])("%j and %j are one slip of the keys apart: %j", (a, b, expected) => {
    expect(isSlip(a, b)).toBe(expected);
    if (expected) expect(slipKeys(a).some((key) => slipKeys(b).includes(key))).toBe(true);
  });
});
