import { wordsBefore, type TimescaleRefiner } from "../refiner";

const BIRTH = /(?:\bd\.? ?o\.? ?b\b\.?|\bdate of birth|\bborn(?: on)?)[ :,(–-]{0,4}$/i;

/** "A.K. (DOB 14/02/2012)": the day somebody was born is nobody's timescale. */
export const birthRefiner: TimescaleRefiner = {
  id: "birth",
  patterns: [BIRTH],
  refine: (parts, text) => parts.filter((part, index) => part.says !== "date" || !BIRTH.test(wordsBefore(parts, index, text))),
};
