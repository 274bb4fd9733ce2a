import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky } from "../writing";

/** "within 6 months of approval", "following the review", "partnership term", "immediately": bound to something that has no date here. */
export const event: TimescaleParser = {
  id: "event",
  opensWith: [
    NUMBER,
    "within",
    "following",
    "after",
    "once",
    "upon",
    "when",
    "pending",
    "subject",
    "dependent",
    "depending",
    "partnership",
    "immediate",
    "immediately",
    "asap",
    "as",
    "see",
    "in",
    "aligned",
    "linked",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "nine",
    "ten",
    "twelve",
    "eighteen",
    "next",
    "on",
    "short",
    "medium",
    "long",
  ],
  pattern: sticky(
    String.raw`(?:within (?:the )?(?:next |first )?(?:\d{1,3}|\w{1,8})(?: ?(?:-|to) ?\d{1,3})?[ -]?(?:working |school |calendar )?(?:hour|day|week|month|term|year)s?`,
    String.raw`|(?:following|after|once|upon|when|on completion|on receipt|pending|subject to|dependent (?:up)?on|depending (?:up)?on)`,
    String.raw`|partnership term|immediate(?:ly)?|asap|a\.s\.a\.p|as soon as(?: \w{1,12})?|as and when|as required|when required|as per|in line with|in accordance with|aligned (?:to|with)|linked to|see|(?:at |by )?next (?:available )?(?:meeting|board|review|update)`,
    String.raw`|(?:\d{1,3}|one|two|three|four|five|six|nine|ten|twelve|eighteen)(?: ?(?:-|to) ?\d{1,3})?[ -]?(?:working |calendar )?(?:day|week|month|year)s?(?! (?:old|check))`,
    String.raw`|(?:short|medium|long)[ -](?:to[ -](?:medium|long)[ -])?term)(?![a-z])`,
  ),

  read: () => ({ says: "event" }),
};
