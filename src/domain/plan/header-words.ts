import { statusItem } from "./legend-item";
import { fold } from "./words";
import type { ColumnRole } from "./plan";

/** What a header's words say. `strength` 3: the usual words for it; 2: words that mean it; 1: words that may mean it. */
export interface HeaderReading {
  readonly role: ColumnRole;
  readonly strength: 1 | 2 | 3;
  /** The folded words that decided it. */
  readonly words: string;
}

type Saying = readonly [role: ColumnRole, strength: 1 | 2 | 3, pattern: RegExp];

// First match wins, so what a longer phrase means stands before what one of its words would mean alone.
// Patterns see folded text (words.ts): lower case, single spaces, no punctuation.
const SAYINGS: readonly Saying[] = [
  ["measure", 1, /^(?:expected |intended |desired )?outcomes?(?: and| or)? evidence$/],
  ["commentary", 2, /^(?:the )?(?:work|activity|progress|action taken|achieved|done) (?:done |undertaken |completed )?to date$/],
  ["commentary", 2, /^(?:key )?highlights?(?: this (?:month|quarter|period))?$/],
  ["rag", 2, /^(?:assessment|evaluation|measure) of progress\b/],
  ["measure", 2, /^measurements? of\b|\b(?:outcomes?|outputs?|impact|success|performance) measurements?$/],
  [
    "timescale",
    2,
    /^(?:give )?(?:the )?(?:expected|anticipated|new|revised)(?: (?:new|revised|achievement|completion|target|due|end|finish|delivery))* date$/,
  ],
  [
    "timescale",
    2,
    /^start (date )?(and |to )?(end|finish)( date)?s?$|^(target|planned|expected|anticipated|proposed) (completion|finish|end)$/,
  ],
  ["lead", 2, /^(for )?action(ed)? by( whom)?$|^to be actioned by$/],
  ["rag", 1, /^(?:is )?(?:the )?action complete(?: y n| yes no)?$/],
  ["objective", 1, /^what (?:(?:do|are) )?we (?:want|trying|aiming|hoping)(?: to)? (?:to )?(?:achieve|do|change)$/],
  [
    "action",
    2,
    /^how (?:(?:well|we will|will we|do we) get there|we (?:will|plan to) (?:do|achieve|deliver) (?:this|it|that))$|^improvements? (?:required|needed)$/,
  ],
  // What was done and what is planned in one column: the actions.
  ["action", 2, /^actions? (?:already )?taken (?:and |or )?(?:(?:or )?(?:to be taken|planned|proposed|agreed|required)(?: actions?)?)$/],
  ["lead", 2, /^lead(?: officer| agency| organisation)? (?:and |with )?(?:key |support(?:ing)? )?partners?(?: agenc(?:y|ies))?$/],
  [
    "timescale",
    2,
    /^agreed (?:target|due|completion|implementation|delivery|end|finish)(?: date)?$|^agreed (?:timescales?|timeframes?|deadlines?)$/,
  ],
  ["timescale", 1, /^date of (?:completion|implementation|delivery)$/],
  ["commentary", 2, /^(?:partners?|agency|agencies)(?: progress)? (?:updates?|comments?|commentary)$/],
  [
    "commentary",
    1,
    /^reasons? for (?:the )?(?:delays?|slippage|b?rag(?: rating| status)?|rating|status|red(?: or amber)?|variance)\b|^issues?(?: and)? (?:mitigations?|actions to mitigate)$|^exceptions?$/,
  ],
  // When the work begins, beside when it ends.
  ["extra", 2, /^(?:timescales?|time ?frames?|timelines?) (?:start|from|begins?)(?: date)?$/],
  [
    "measure",
    2,
    /^(?:(?:success|impact|outcome|performance) )?(?:measures?|indicators?)(?: and| or)? evidence$|^evidence(?: and| or)? (?:measures?|indicators?)$/,
  ],
  // What only names a field to say something else about it.
  [
    "extra",
    2,
    /^(action|task) (type|category|source)$|^(type|source|category|number|outcome|results?) of (the )?(action|task|recommendation)s?\b|\b(e ?mail|telephone|phone|mobile)\b|\bcontact (number|details|no)\b|^updates? (due|required)\b|^rag date$|% complet|\bcomplet\w* %|\b(raised|added|created|requested|closed|approved|updated|signed off) by\b|^date of (?:the )?(?:meeting|birth|visit|incident|referral|inspection|audit|entry|report)$|^(?:meeting|exec(?:utive)?|cabinet|committee|council|board|panel|scrutiny)(?: meeting)? date$|^date action\b|^action (completed|closed|raised) date$|\b(rationale|justification)\b|^support(ing)? (leads?|officers?|agenc(y|ies)|staff|partners?)\b|^(audit |inspection |committee |final )*(report|audit|inspection|visit|incident|referral|publication|issue|completed|closed|closure|sign off) date$|^completion date actual$|^date .*\b(changed|reported)\b|\bdue for review$|^who (benefits|else|needs to know|is (this for|affected))\b/,
  ],
  [
    "extra",
    2,
    /^\d+ (mths?|months?|weeks?|qtrs?|quarters?)( ago)?$|\bb?rag (trend|history|direction|last|previous)\b|\b(previous|prior|last) (rag|brag|rating|status|position)\b|\bdirection of travel\b|^dot$|^trend$/,
  ],
  [
    "extra",
    2,
    /\b(baseline|original|forecast|actual|planned start|start(ing)?|closed|raised|added|created|opened|agreed|updated|modified) (finish |end |start |completion |due |target )?(date|timescale|deadline)s?\b|^(date|month) (closed|resolved|completed|achieved|raised|added|agreed|updated|opened|created|logged|identified|received|issued|recorded|entered|assigned|of (last )?(update|review|entry|report|issue))\b|^start( date)?$|^(last|next) (update|review)( date)?$|\breview date\b|\b(actual|forecast)\b.*\bdate\b/,
  ],
  [
    "extra",
    2,
    /^(achievable|attainable|realistic|relevant|resourced)\b|\bbudget\b|\bcosts?\b|\bfunding\b|\bresources?\b|\bdependenc(y|ies)\b|\brisks?\b|\bpartners?\b|\bconsultation\b|\bdays\b|% done|% complete|^progress %|% progress|\bpercent/,
  ],
  [
    "ref",
    3,
    /^((action|item|ref|rec|recommendation|line|row|task|key action) )?(ref(erence)?|no|nos|number|num|id|#|code)( no| number| id)?s?$|^(s|sr|serial) no$|^(action|item) (ref(erence)?|no|number|id|code)s?$|^recs?$|^unique (id|identifier|reference)$|^(sn|s n|uid|nr|row)$/,
  ],
  ["ref", 2, /^(para(graph)? )?ref(erence)?\b|\bref(erence)? (no|number|code|id)\b|\b(action|item) (no|number|id|code|ref)\b/],
  ["extra", 2, /\blevel\b|\bnew item\b|^workstream$|^work stream$|^category$|^source$|^agency$|^organisation$|^team$|^type$|^notes? for\b/],
  ["rag", 3, /\bb?ragg?\b|\brag(b|g|p)?\b|\btraffic light\b/],
  ["evidence", 3, /^evidence( of)?( (impact|completion|progress|outcomes?|success))?( and impact)?$|^impact( and|\/)? evidence$/],
  [
    "commentary",
    2,
    /^(action|actions) (taken|update|updates|to date|progress)\b|^what (have (we|you)|has been|we have|weve) (done|achieved)\b|^what (we did|has happened|happened)\b|\b(milestones?|outputs?) (achieved|met|reached)\b|\bachievements?\b/,
  ],
  ["measure", 2, /^evidence (required|needed)\b|^required evidence$|^how (will|do|can) (we|you) evidence\b/],
  [
    "evidence",
    2,
    /^evidenced by\b|\bevidence\b|\bimpact (to date|so far|achieved)\b|\boutcomes? achieved\b|^(impact|outcomes?) evidenced$|^what (impact|difference) (have|has) (we|it|this) (had|made)\b|^what (has been|was) the (impact|difference|result)\b|\bdifference (has (it|this)|have we) made\b/,
  ],
  [
    "rag",
    2,
    /\b(status|on target|on track)\b|\bcompleted\b.*\boverdue\b|\bprogress (rating|category|status|colou?r|score)\b|^(overall |current |delivery |performance )?(rating|grade|colour|color)( code)?$|^stage$|^state$|^b( \d){2,}$|^(r a g|b r a g|r a g b)$|\bopen closed?\b/,
  ],
  [
    "commentary",
    3,
    /^(commentary|comments?|progress|updates?|progress (and )?(update|updates|report|notes|commentary|comments?)|notes?|remarks?|narrative|latest( (position|update|progress|news))?|current position|position( statement)?)$/,
  ],
  [
    "commentary",
    2,
    /\b(progress (at|to|on|since|update|presented|made|against|achieved)|update|updates|commentary|comments?|narrative)\b|^progress\b|\bwhat progress\b|^how are we doing$|\band progress$|^response$|^position\b/,
  ],
  [
    "measure",
    3,
    /\b(success (criteria|measures?|indicators?)|measures? of (success|impact)|success and impact|performance (measures?|indicators?))\b|\bkpis?\b/,
  ],
  [
    "measure",
    3,
    /\bhow (?:we|you|they|it) (?:will|can|would) (?:know|measure|be measured)\b|\bhow (will|do|shall|would|can) (we|you|it|this|the \w+( \w+)?) (know|measure|be measured|evidence|tell|evaluate)\b/,
  ],
  [
    "measure",
    2,
    /^measurable\b|\bwhat will be different\b|\bwhat good (will )?looks? like\b|\bdifference (we|you) (want|will)\b|\boutcomes? (we|you|they) (want|expect|seek)\b|\b(success|measures?|measured|indicators?|metrics?)\b|\b(anticipated|expected|intended|desired|target|planned|required) (outcomes?|impact|results?|benefits?)\b|^outcomes?( and| or|\/)? (impact|benefits?|measures?)$|^impact( and| or)? outcomes?$|^(the )?(intended )?impact$|\bwhat (will|does) (success|good|it|done) look like\b|\bwhat difference\b|^what impact (do|will|should|are) we\b|\b(outcomes?|impact) (sought|required|wanted|needed)$|^what will have (improved|changed)\b|^(outputs?|deliverables?|benefits?|targets?)$/,
  ],
  ["measure", 1, /^outcomes$/],
  [
    "timescale",
    3,
    /^(timescales?|time ?scales?( and milestones)?|time ?frames?|time ?lines?|deadlines?|target dates?|due( dates?)?|due by|by when|when|completion dates?|timetable|time ?table)$|\b(timescales?|time scales?|timeframes?|time frames?|deadlines?|target dates?|due dates?|by when)\b/,
  ],
  [
    "timescale",
    2,
    /^time ?(bound|bounded|based|limited|specific)\b|^timely$|\b(when is it|when will|when by|to be (done|completed) by|complete(d)? by|date for (completion|resolution|delivery)|dates?|timings?|timing|revised (due|date|timescale|deadline)|expected completion|completion date|end date)\b|^(due|end|finish|timeline|completion)\b|^(month|quarter|term|year) due$|^target (month|quarter|term|year)$|\bwhen\b/,
  ],
  // Who answers for it at the top; beside whoever does it, that is no lead officer.
  [
    "lead",
    1,
    /\b(executive|exec|strategic|senior|board|governor|trustee|portfolio|accountable)\b.*\b(leads?|owner|officer|sponsor|member)\b|\bresponsible (committee|board|group)\b|^key (personnel|staff|people)$|\bsponsor\b|\bcabinet member\b|^sro$/,
  ],
  [
    "lead",
    3,
    /^(the )?(lead|leads|lead officers?|officers?|owners?|action owners?|responsible( officers?| persons?| person s| lead)?|persons? responsible|by who(m)?|who|who (will do it|does it)|responsibility|responsibilities|lead (agency|person|contact|partner|responsibility)|lead contacts?|accountable( officer| lead)?|named lead|assigned to|allocated to)$/,
  ],
  [
    "lead",
    2,
    /\b(leads?|led by|accountability|owners?|owned by|responsible|responsibility|by whom|managed by|assigned to|allocated to|accountable|who is|who will|sponsor|officers?|cabinet member|response person|person|contacts?)\b|^who\b/,
  ],
  [
    "action",
    3,
    /^(agreed |key |specific |detailed |required |proposed |main |priority |improvement )?(actions?|tasks?|activit(y|ies))( required| needed| to be taken| to take| description| detail| details| points?| steps?| planned| agreed| plan)?$/,
  ],
  [
    "action",
    3,
    /^(so )?we will( do)?$|\bwhat (?:(?:exactly|specifically) )?(are|will|do|must|should|shall|is|needs?) (we|you|it|they|to|to be|going|the \w+|needs?)\b.*\b(do|done|doing|happen|achieve)\b|\bwhat (we will|we are going to|needs to) (do|be done)\b|^what$|\bhow (will|shall) (the \w+|we|it|this|they) (do|achieve|deliver) (this|it|that)\b/,
  ],
  [
    "action",
    2,
    /^specific$|^our response$|^interventions?$|\b(actions?|tasks?|activit(y|ies)|steps?|what will it do|what will be done|what we will do)\b/,
  ],
  ["extra", 1, /\bmilestones?\b|\bmonitoring\b|\breporting\b/],
  [
    "priority",
    2,
    /^(strategic |key |our |lscb |board |business plan |partnership |safeguarding |plan )?priorit(y|ies)( area| areas| no| number| theme| title| heading)?$/,
  ],
  [
    "objective",
    2,
    /^((?:strategic |overarching |overall )?aims?( and objectives?)?|objectives?( and aims?)?|(?:strategic |overarching )?goals?)$|\bobjectives?\b/,
  ],
  ["action", 1, /\brecommendations?\b/],
  ["rag", 1, /^(done|completed?|achieved|finished|closed|actioned|implemented|delivered)( y n| yes no)?$/],
  ["rag", 1, /^(?:(?:current|latest|overall|progress|delivery|action) )?scores?$/],
  ["ref", 1, /^items?$/],
  ["ref", 1, /^(?!evidence|policy|risk|minutes?|document|budget|cost|case|cross|file)\w+ ref(erence)?( no| number)?$/],
  ["extra", 1, /\b(themes?|areas?|projects?|domain|strand|standard|section|subject|topic|issue|strategic)\b/],
];

const LONGEST_HEADER = 200;

/** Reads a header by the meaning of its words; null when they say nothing we know ("Outcome" alone could be a theme, a measure or evidence). */
export function readHeader(text: string): HeaderReading | null {
  if (text.length > LONGEST_HEADER) return null;
  const words = fold(text) || (text.includes("#") ? "#" : "");
  if (words === "" || words.split(" ").length > 24) return null;
  for (const [role, strength, pattern] of SAYINGS) {
    const match = pattern.exec(words);
    if (match) return { role, strength, words: match[0] };
  }
  return null;
}

const DELIVERABLE =
  /^(key |main |planned |agreed |our )?(deliverables?|commitments?|initiatives?|pledges?|milestones?|improvements?|requirements?)$/;

/** True for "Deliverable", "Commitment" and the like: what is to be done, where nothing is headed action. */
export const isDeliverable = (header: string): boolean => header.length <= 40 && DELIVERABLE.test(fold(header));

/** A heading without the statuses whose meaning it states: "RAG⏎Amber – in progress" promises no progress. */
const withoutKey = (text: string): string =>
  text.length < SHORTEST_KEY
    ? text
    : text
        .split(/[\n(,;]/)
        .filter((part) => statusItem(part.trim().replace(/\)$/, "")) === null)
        .join(" ");

const SHORTEST_KEY = 30;

/** True when a rating header also promises commentary or evidence: one column holds them together. */
export function isCombined(text: string): boolean {
  // "Progress rating" rates the progress; it promises no words on it.
  const words = fold(withoutKey(text).replace(/\bprogress\s(?=(?:b?rag|rating|status|grade|colou?r)\b)/gi, ""));
  return /\b(rag|brag|rating|status|grade)\b/.test(words) && /\b(commentary|comments?|evidence|progress|updates?|narrative)\b/.test(words);
}
