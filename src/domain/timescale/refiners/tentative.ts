import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsAfter, wordsBefore } from "../refiner";

const BEFORE =
  /(?:(?:^|\b(?:by|in|on) )(?:c\.|ca\.?|~)|\b(?:provisional(?:ly)?|approx(?:\.|imate(?:ly)?)?|circa|around|about|roughly|possibly|perhaps|tentative(?:ly)?|estimated?|est\.|hopefully|half[ -]term|(?:second|2nd|third|3rd|fourth|4th) week (?:of|in)))(?: date| completion)?[ :,(-]{0,3}(?:by |in |on |for |the |late |mid ){0,3}(?:end (?:of )?)?$/;
const AFTER = /^(?: ?\(?\?| ?[ ,(-]{1,2}(?:provisional(?:ly)?|approx(?:imately)?|estimated?|tentative|or thereabouts)\b)/;

/** In every text that the others can match: most texts need no closer look. */
const HINT = /\?|provision|approx|circa|around|about|roughly|possibly|perhaps|tentativ|estim|est\.|hopefully|half[ -]term|week|c\.|ca|~/;

/** "provisionally December 2019", "circa May 2020", "June 2019?": a date that its author would not swear to. */
export const tentativeRefiner: TimescaleRefiner = {
  id: "tentative",
  patterns: [BEFORE, AFTER, HINT],
  refine: (parts, text) =>
    HINT.test(text)
      ? changeDates(parts, (part, index) =>
          !part.doubtful && (BEFORE.test(wordsBefore(parts, index, text)) || AFTER.test(wordsAfter(parts, index, text)))
            ? { ...part, doubtful: true }
            : part,
        )
      : parts,
};
