import { wordsBefore, type TimescaleRefiner } from "../refiner";

const BIRTH = /(?:\bd\.? ?o\.? ?b\b\.?|\bdate of birth|\bborn(?: on)?)[ :,(–-]{0,4}$/i;
/** In every text that the other can match: most texts need no closer look. */
const HINT = /b\b|birth|born/i;

/** "A.K. (DOB 14/02/2012)": the day somebody was born is nobody's timescale. */
export const birthRefiner: TimescaleRefiner = {
  id: "birth",
  patterns: [BIRTH, HINT],
  refine: (parts, text) =>
    HINT.test(text) ? parts.filter((part, index) => part.says !== "date" || !BIRTH.test(wordsBefore(parts, index, text))) : parts,
};
