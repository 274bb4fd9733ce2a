import { leadInconsistent } from "../../../src/domain/rules/lead-inconsistent";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(leadInconsistent, {
  accept: [
    {
      name: "a space too many, which nobody sees, and texts that are no posts",
      sheet: sheet`
        | Ref | Action | Lead officer  | Timescale |
        | 1.1 | A      | LSCB  Manager | May 2020  |
        | 1.2 | B      | LSCB Manager  | May 2020  |
        | 1.3 | C      | ${"All partner agencies ".repeat(12).trim()} | May 2020  |
        | 1.4 | D      | ${"all partner agencies ".repeat(12).trim()} | May 2020  |`,
      looked: 2,
    },
    {
      name: "a name that ends a sentence",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | A      | Ana Hart     | May 2020  |
        | 1.2 | B      | Ana Hart.    | May 2020  |`,
      looked: 2,
    },
    {
      name: "signs that name nobody",
      sheet: sheet`
        | Ref | Action | Lead officer  | Timescale |
        | 1.1 | A      | ?             | May 2020  |
        | 1.2 | B      | –             | May 2020  |
        | 1.3 | C      | LSCB Manager  | May 2020  |
        | 1.4 | D      | ???           | May 2020  |`,
      looked: 1,
    },
    {
      name: "posts that are not one another, however alike",
      sheet: sheet`
        | Ref  | Action | Lead officer                                      | Timescale |
        | 1.1  | A      | LSCB Manager                                      | May 2020  |
        | 1.2  | B      | LSCB Training Manager                             | May 2020  |
        | 1.3  | C      | LSCB Business Manager                             | May 2020  |
        | 1.4  | D      | LSCB Quality Assurance Manager                    | May 2020  |
        | 1.5  | E      | Head of Adult Services, LBR                       | May 2020  |
        | 1.6  | F      | Head of Children's Services, LBR                  | May 2020  |
        | 1.7  | G      | Chair, LSCB Training Sub Group                    | May 2020  |
        | 1.8  | H      | Chair, LSCB Learning and Improvement Sub Group    | May 2020  |
        | 1.9  | I      | Area 1 Manager                                    | May 2020  |
        | 1.10 | J      | Area 2 Manager                                    | May 2020  |
        | 1.11 | K      | Head of Maternal Health                           | May 2020  |
        | 1.12 | L      | Head of Paternal Health                           | May 2020  |
        | 1.13 | M      | Service Manager, MASH                             | May 2020  |
        | 1.14 | N      | Service Manager, CAMHS                            | May 2020  |
        | 1.15 | O      | Service Manager                                   | May 2020  |
        | 1.16 | P      | Designated Nurse                                  | May 2020  |
        | 1.17 | Q      | Designated Doctor                                 | May 2020  |`,
    },
    {
      name: "a joint lead beside one of the two",
      sheet: sheet`
        | Ref | Action | Lead officer               | Timescale |
        | 1.1 | A      | LSCB Manager               | May 2020  |
        | 1.2 | B      | LSCB Manager/ All agencies | May 2020  |
        | 1.3 | C      | LSCB Manager               | May 2020  |`,
    },
  ],
  reject: [
    {
      name: "three writings of one post, the rarer ones odd in the plan's order, and a row's own lead",
      sheet: sheet`
        | Ref | Action | Lead officer            | Timescale |
        | 1.1 | A      | «Chair - Board, LBR»    | May 2020  |
        | 1.2 | B      | Chair, Board, LBR       | May 2020  |
        | 1.3 | C      | Chair, Board, LBR       | May 2020  |
        | 1.4 | D      | Chair, Board, LBR       | May 2020  |
        | 1.5 | E      | «chair board lbr»       | May 2020  |
        | 1.6 | F      | Safeguarding Manager    | May 2020  |
        |     |        | «Safegaurding Manager»  | June 2020 |`,
      message: "spelling",
      also: [["C3", "C4", "C5"], ["C2"], ["C7"]],
      looked: 7,
    },
    {
      name: "signs, spaces and case; the rarer writing, or the later, is the odd one",
      sheet: sheet`
        | Ref | Action | Lead officer                      | Timescale |
        | 1.1 | A      | Head of CPAT and EI&FSS, LBR      | May 2020  |
        | 1.2 | B      | «Head of CPAT and EIFSS, LBR»     | May 2020  |
        | 1.3 | C      | «Chair – LSCB Training Sub Group» | May 2020  |
        | 1.4 | D      | Chair, LSCB Training Sub Group    | May 2020  |
        | 1.5 | E      | Chair, LSCB Training Sub Group    | May 2020  |
        | 1.6 | F      | Community Co-ordinator            | May 2020  |
        | 1.7 | G      | «community coordinator»           | May 2020  |`,
      message: "spelling",
      also: [["C2"], ["C5", "C6"], ["C7"]],
      says: "The lead of 1.2, “Head of CPAT and EIFSS, LBR”, and “Head of CPAT and EI&FSS, LBR” in C2",
    },
    {
      name: "two writings on two sheets",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer           | Timescale |
        | 1.1 | A      | Community Co-ordinator | May 2020  |
        == More ==
        | Ref | Action | Lead officer            | Timescale |
        | 2.1 | B      | «community coordinator» | May 2020  |`,
      message: "spelling",
      also: [["C2"]],
      says: "and “Community Co-ordinator” in C2 on “Plan” seem to be one post",
    },
    {
      name: "a slip of the keys in a longer word",
      sheet: sheet`
        | Ref | Action | Lead officer            | Timescale |
        | 1.1 | A      | Safeguarding Lead, CCG  | May 2020  |
        | 1.2 | B      | «Safegaurding Lead, CCG» | May 2020 |
        | 1.3 | C      | Director of Commissioning | May 2020 |
        | 1.4 | D      | «Director of Comissioning» | May 2020 |`,
      message: "spelling",
      also: [["C2"], ["C4"]],
    },
    {
      name: "an organisation left out",
      sheet: sheet`
        | Ref | Action | Lead officer                            | Timescale |
        | 1.1 | A      | Community Engagement Co-ordinator, LBR  | May 2020  |
        | 1.2 | B      | «Community Engagement Co-ordinator»     | May 2020  |
        | 1.3 | C      | Community Engagement Co-ordinator       | May 2020  |`,
      message: "organisation",
      also: [["C4", "C2"]],
    },
    {
      name: "names cut to their initials",
      sheet: sheet`
        | Ref | Action | Lead officer                                        | Timescale |
        | 1.1 | A      | LSCB Quality Assurance Manager                      | May 2020  |
        | 1.2 | B      | «LSCB QA Manager»                                   | May 2020  |
        | 1.3 | C      | Head of Child Protection and Early Intervention, LBR | May 2020 |
        | 1.4 | D      | «Head of CP and Early Intervention, LBR»            | May 2020  |`,
      message: "initials",
      also: [["C2"], ["C4"]],
    },
  ],
});
