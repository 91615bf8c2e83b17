import { MONTHS, WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { foldedAlike } from '../../text/folded-alike.ts';

/** A question that asks for the newest of something, or for news. */
export interface Newest {
  /** What it asks for beside that, as it is typed; empty for "what's new?". */
  readonly words: string;
  /** Whether it asks for whatever is new rather than for one fact: "any news on the pool?". */
  readonly asksForNews: boolean;
}

const ABOUT = '(?:with|in|at|about|on|from|for|of|to|regarding|concerning|around|re)';
const LATELY =
  '(?:lately|recently|today|now|right now|these days|at the moment|so far|here|around here|yet|please|this (?:week|month|year))';
const NEWS = '(?:news|updates?|developments?|announcements?)';
const NEW = '(?:latest|newest|most recent|recent|new|more|further|any|the|all|some)';
const ASKED =
  "(?:(?:is|are|was|were) there|has there been|have there been|(?:do|have|has) (?:we|you|they|anyone|anybody)(?: got| have| heard)?|got|heard|what(?:'?s| is| are)|show me|give me|tell me|read me|and|so)";

const KHONG = '(?:khong|ko|chua|hong|hok|k)';
const VE = '(?:ve|voi|o|tai|tu|trong|cho|ben|cua)';
const TIN = '(?:tin tuc|tin|thong bao|thong tin|cap nhat|dieu|chuyen|cai)';

const WHATS_NEW = "what(?:'?s| is| has been)?(?: (?:all|been))? new";
const WHAT_MISSED = "what(?: did|'?ve| have)? (?:i|we) miss(?:ed)?";

/** Whole questions for news, without case and marks; `topic` is what they are about. */
const FOR_NEWS: readonly RegExp[] = [
  `(?:(?:and|so) )?${WHATS_NEW}(?: ${ABOUT} (?<topic>[^,;]+?))?`,
  "what(?:'?s| has| have)?(?: been)? (?:changed|added)",
  `${WHAT_MISSED}|(?:did|have) (?:i|we) miss(?:ed)? (?:anything|something|sth|much)`,
  `(?:${ASKED} )*(?:${NEW} )*${NEWS}(?: ${ABOUT} (?<topic>[^,;]+?))?`,
  `(?:${ASKED} )*(?:any|latest|newest|recent)(?: ${NEW})* (?<topic>(?!${NEW} )\\S+(?: \\S+){0,3}?) ${NEWS}`,
  `(?:${ASKED} )*(?:the )?(?:very )?(?:latest|newest)(?: ${ABOUT} (?<topic>[^,;]+?))?`,
  `(?:${ASKED} )*(?:anything|something|sth|what else is) new(?: ${ABOUT} (?<topic>[^,;]+?))?`,
  `(?:dao nay|gan day|hom nay|tuan nay|thang nay)? ?(?:(?:o |ben )?(?<topic>[^,;]+?) )?co (?:${TIN} )*(?:gi|nao) (?:${TIN} )*moi(?: nua)?`,
  `(?:da )?co (?:nhung )?(?:gi (?:da )?thay doi|thay doi (?:gi|nao))`,
  `co (?:${TIN} )*(?:gi|nao) (?:${TIN} )*moi(?: nua)?(?: ${KHONG})? ${VE} (?<topic>[^,;]+?)`,
  `(?:co |xem |doc |cho (?:em|minh|toi) (?:xin |xem |hoi )?)?(?:tin(?: tuc)?|thong bao|cap nhat)(?: gi)?(?: ${KHONG})? (?:moi(?: nhat)?|gan day(?: nhat)?)(?: ${VE} (?<topic>[^,;]+?))?`,
  `(?:co )?(?:tin tuc|tin|cap nhat|thong bao)(?: gi)? (?:them )?ve (?<topic>[^,;]+?)`,
  'tin tuc',
].map(
  (form) => new RegExp(`^(?:${form})(?: ${LATELY}| ${KHONG}| gan day| dao nay| hom nay| vay| the)*$`, 'du'),
);

/** So is this where no day is named: "what's on tomorrow" asks for what is on that day. */
const WHAT_IS_ON =
  /^(?:(?:and|so|hey|hi) )?(?:what(?:'?s| is)(?: all)? (?:on|happening|going on)|(?:is there )?anything (?:on|happening|going on)|(?:(?:dang|sap|sap toi) )?co (?:su kien|hoat dong|chuong trinh|gi hot)(?: (?:gi|nao))?(?: (?:dang|sap) dien ra| sap toi)?)(?: (?:here|around here|please|khong|ko|vay|the))*$/u;

/** So is what is new everywhere: "any updates?" may go on from what was asked before, this does not. */
const OF_EVERYTHING = new RegExp(
  `^(?:(?:and|so|hey|hi) )?(?:${WHATS_NEW}|${WHAT_MISSED}|(?:(?:dao nay|gan day|hom nay|tuan nay|thang nay) )?co (?:tin |thong bao |chuyen )?gi moi)(?: ${LATELY}| ${KHONG}| nua| vay| the)*$`,
  'u',
);

const NAMES = [...wholeNames(MONTHS), ...wholeNames(WEEKDAYS)].join('|');

/** Words that ask for the newest of what they stand beside. */
const SUPERLATIVES: readonly RegExp[] = [
  // "At the latest" and "the latest I can check in" ask how late it may be.
  /(?<![A-Za-zÀ-ỹ])(?<!at the )(?:very )?(?:latest|newest|most recent(?:ly)?)(?= [A-Za-zÀ-ỹ])(?! (?:i|we|you|one|he|she|they|it|time|date|day|hour|possible|point|that|to|by|at|a|an|check|arrival|entry|departure)(?![A-Za-zÀ-ỹ]))/du,
  // "The last train" and "the last day" end something.
  new RegExp(
    String.raw`(?<=(?<![A-Za-zÀ-ỹ])(?:the|our|your|their|his|her|its|my|'s) )last(?= [A-Za-zÀ-ỹ])(?! (?:time|day|night|week|weekend|month|year|season|train|tram|bus|coach|ferry|boat|metro|flight|shuttle|call|order|orders|entry|entries|admission|boarding|departure|stop|chance|minute|moment|name|names|page|round|lap|song|act|word|line|row|one|two|three|four|five|six|seven|eight|nine|ten|few|couple|spring|summer|autumn|winter|${NAMES}|of|in|at|on|to|for|and|or)(?![A-Za-zÀ-ỹ]))`,
    'du',
  ),
  /(?<![A-Za-zÀ-ỹ])(?:moi nhat|(?:moi|gan) day nhat|(?<=(?:lan|ky|so|ban|dot) )gan nhat)(?![A-Za-zÀ-ỹ])/du,
];

/** Every form contains one of these; most questions contain none and are done here. */
const HINT =
  /new|latest|last|recent|update|chang|added|miss|developments|announcements|moi|nhat|tin|cap nhat|thong bao|thay doi/;

/** What a question that asks for the newest of something, or for news, is about; undefined for any other question. */
export function newestOf(question: string): Newest | undefined {
  const text = asked(question);
  const folded = plain(text);
  if (WHAT_IS_ON.test(folded)) return { words: '', asksForNews: true };
  if (!HINT.test(folded)) return undefined;
  const news = newsIn(text, folded);
  if (news !== undefined) return { words: news, asksForNews: true };
  // "Any news on the fair, when does it start?" asks for something of its own.
  const comma = folded.search(/[,;.?!](?= )/);
  const before = comma < 0 ? undefined : newsIn(text.slice(0, comma), folded.slice(0, comma));
  if (before !== undefined)
    return {
      words: `${before}${before === '' ? '' : ','}${text.slice(comma + 1)}`.trim(),
      asksForNews: false,
    };
  for (const pattern of SUPERLATIVES) {
    const [start, end] = pattern.exec(folded)?.indices?.[0] ?? [];
    if (start === undefined || end === undefined) continue;
    const words = `${text.slice(0, start)}${text.slice(end)}`.replace(/\s+/g, ' ').trim();
    return { words: /\?\s*$/.test(question) ? `${words}?` : words, asksForNews: false };
  }
  return undefined;
}

/** Whether a question asks what is new, or on, whatever was asked before. */
export function asksOfEverything(question: string): boolean {
  const folded = plain(asked(question));
  return OF_EVERYTHING.test(folded) || WHAT_IS_ON.test(folded);
}

/** A question without the marks that end it. */
function asked(question: string): string {
  return question
    .normalize('NFC')
    .trim()
    .replace(/[\s?!.]+$/u, '');
}

/** Words without case and marks, as long as before. */
function plain(words: string): string {
  return foldedAlike(words).replaceAll('’', "'");
}

/** What a question for news is about; undefined for any other. */
function newsIn(text: string, folded: string): string | undefined {
  for (const form of FOR_NEWS) {
    const match = form.exec(folded.replace(/\s/g, ' '));
    if (match === null) continue;
    const topic = match.indices?.groups?.['topic'];
    return topic === undefined ? '' : text.slice(...topic).trim();
  }
  return undefined;
}
