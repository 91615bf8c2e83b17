import type { Article, Block, Span } from '../../corpus/article.ts';
import { withMarks } from '../question/with-marks.ts';
import { onlyComments } from './only-comments.ts';
import { blockAt } from './sections.ts';
import { isChat, speakerIn } from './speakers.ts';
import { answersTrouble, reportsTrouble } from './trouble.ts';

/** Somebody's question in a conversation, and what others say to it: "Mo: can I bring a friend?", "Ana: yes, one". */
export interface Exchange extends Span {
  /** The line that asks. */
  readonly asking: Span;
}

const ENGLISH_QUESTION =
  /^(?:(?:hi|hey|hello|so|and|but|ok|quick q(?:uestion)?)[\s,:]+)*(?:can|could|do|does|did|is|are|was|were|will|would|should|may|has|have|am|who|what|whats|when|where|wheres|why|how|which|any(?:one|body)?)(?![\p{L}'’])/iu;
/** What asks everybody to do something: "can we stop telling people that room 4 is quiet". */
const REQUEST =
  /^(?:can|could|will|would) (?:we|you|u|everyone|everybody|people|folks|whoever|anyone \p{L}+ \p{L}+|parents)(?: all| both)? (?:(?:please|pls|plz) \p{L}+|stop|remember|make sure|not|stick to|bear in mind|refrain)(?!\p{L})[^?？]*$/iu;
/** The same behind what it is about: "got a mail from "Tom", what do I do with it". */
const ENGLISH_ASKING =
  /[,;.…–-]\s+(?:and |so |but )?(?:(?:what|how|where|when|why|who|which)(?:['’]?s|\s(?:do|does|did|is|are|was|can|could|should|would|will|on|to|now))|what now|(?:should|can|could|do|may|must) (?:i|we)|(?:is|does) (?:it|that|this|there|anyone))(?!\p{L})[^,;.]{0,60}$/iu;
/** Whoever asked has the answer. */
const THANKS = /(?<!\p{L})(?:thanks?|thank you|thx|ta|cheers|that worked|works|cảm ơn|cám ơn|tks)(?!\p{L})/iu;
/** What begins a reply to words that ask nothing: "the big screen only shows green", "that's the dongle". */
const REPLIES =
  /^(?:that['’]?s (?!(?:all|it|great|good|nice|cool|fine|ok|funny|true|right|what|why|how|a (?:shame|pity))(?!\p{L}))|that is |those are |try (?!to)|have you tried|did you (?:try|restart|check|plug)|(?:you )?(?:just )?(?:need to|have to) |press |unplug |restart |reboot |log (?:out|in) |switch it |bạn thử |anh thử |em thử |chị thử |thử (?:tắt|rút|bật|cắm|khởi|đăng)|(?:do|tại) (?:cái|cục|dây|máy|nó|cái) )/iu;
/** What ends a Vietnamese question, before a comma or the names of those who are asked. */
const VIETNAMESE_QUESTION =
  /(?<![\p{L}\d])(?:không|ko|k|hông|hong|hok|hem|chưa|sao|gì|đâu|nào|nhiêu|mấy|bao giờ|bao lâu|hả|hở|nhỉ|phải hôn)(?: (?:ạ|vậy|v|z|mn|mọi người|cả nhà|(?:các |mấy )?(?:bạn|cô|chú|bác|anh|chị|thầy)|bà con|sếp|em|ad|admin|shop|nhỉ|ta|hả|thế|ha)){0,3}(?=\s*(?:[,.!…]|$))/iu;
/** "Cho em hỏi giấy mua đâu chuẩn vậy", "có ai dạy ko hay tự học": a word that asks, and a particle at the end, or another choice. */
const VIETNAMESE_ASKING =
  /(?<!\p{L})(?:cho (?:\p{L}{1,5} )?hỏi(?!\p{L})|(?:đâu|gì|sao|ai|nào|nhiêu|mấy|bao (?:giờ|lâu))(?!\p{L}).{1,40}(?<!\p{L})(?:vậy|v|z|ạ|nhỉ|hả|ta|ha|mn)(?: (?:mn|mọi người|cả nhà|bà con|ad|(?:các |mấy )?(?:bạn|cô|chú|bác|anh|chị|thầy|em))){0,2}\s*(?:$|,)|(?:không|ko|hông|chưa) hay (?!là\s*$))/iu;

/** Asks whoever reads it, wherever in the line: "sáng nay ai thấy cái dù xanh", "the cat is gone, has anyone seen her"; "ai thấy thì báo" asks nothing. */
const ASKS_ALL =
  /(?<!\p{L})(?:(?:có )?ai (?:biết|thấy|rành|nhặt|lượm|giữ|còn)(?!.*(?<!\p{L})thì(?!\p{L}))|biết chỗ nào|(?:has|have|did|does) (?:anyone|anybody|someone)|(?:anyone|anybody) (?:know|knows|seen|left|got)(?! (?:how|that|who)(?!\p{L})))(?!\p{L})/iu;

/** Passes on what others ask: "someone asked if we can take a toaster", "có khách hỏi mình có nhận ship không". */
const ASKS_FOR_OTHERS =
  /^(?:(?:hi|hey|so|ok|also)[\s,:]+)?(?:(?:someone|somebody|people|a (?:lady|man|guy|woman|customer|member|parent|visitor|mum|dad|neighbour)|(?:one of )?(?:my|our|the) \p{L}+|\p{Lu}\p{L}+) (?:(?:has|have|just|is|are|keeps?) ){0,2}(?:asked|asking|ask|wants? to know|wondering|wonders)(?: me)? (?:if|whether|when|where|how|what|who|why|about)|(?:có )?(?:người|bạn|khách|phụ huynh|bé|chị|anh) (?:\p{L}+ ){0,2}hỏi(?= \p{L})(?! (?:thăm|nhiều|hoài|miết|suốt)(?!\p{L}))(?!.* (?:thì|nói|báo|trả lời)(?!\p{L})))(?!\p{L})/iu;
/** The same behind what is asked: "pass két là gì anh, khách hỏi hoài", "what's the gate code, people keep asking". */
const ASKED_BY_OTHERS =
  /(?:(?<!\p{L})(?:gì|đâu|nào|sao|mấy|nhiêu|ai|bao (?:giờ|lâu))(?!\p{L}).{0,30}(?<!\p{L})(?:khách|phụ huynh|người ta|mọi người|mấy đứa|ai cũng|có người)(?: \p{L}+){0,2} hỏi(?: (?:hoài|quá|nhiều|suốt|miết|em|mình|tui|ạ|nè|v|vậy|rồi|hoài luôn)){0,3}|(?<![\p{L}'’])(?:what|whats|when|where|wheres|how|who|which|is|are|can|do|does)(?!\p{L}).{3,60}[,;.…–-] ?(?:\p{L}+ ){1,3}(?:keeps? (?:on )?asking|(?:is|are|was|were) asking|asked|wants? to know)(?: me| us)?)[\s!.…]*$/iu;

/** The part of an article that is looked at. */
type Lines = Pick<Article, 'text' | 'blocks'>;

/** What a question that nobody answers would have to say to answer another one: a number, a sentence before it, a request. */
const SAYS_MORE = /\d|[.!?…;] \S|^(?:can|could|will|would|please|pls|nhớ|nhờ)(?!\p{L})/iu;
/** In a longer message something is told as well, in characters. */
const LONGEST_QUESTION = 100;

const known = new WeakMap<Lines, readonly Exchange[]>();

/** Whether a stretch of a chat is of a message that asks, says nothing else, and has no reply: it answers nobody. */
export function isUnanswered(article: Lines, { start }: Span): boolean {
  if (!isChat(article) || exchangeAt(article, start) !== undefined) return false;
  const message = blockAt(article.blocks, start);
  const words = message?.kind === 'body' ? saidIn(article, message)?.words : undefined;
  return words !== undefined && words.length <= LONGEST_QUESTION && !SAYS_MORE.test(words) && asks(words);
}

/** The exchanges of an article, in order; looked for once. */
function exchangesOf(article: Lines): readonly Exchange[] {
  const found = known.get(article) ?? findExchanges(article);
  known.set(article, found);
  return found;
}

/** The exchange that a place in an article's text is in. */
export function exchangeAt(article: Lines, at: number): Exchange | undefined {
  return exchangesOf(article).find(({ start, end }) => start <= at && at < end);
}

/** What of a span is said in reply to a question, without who says it; all of it outside conversations, or where it only asks. */
export function replyIn(article: Lines, span: Span): Span {
  const exchange = exchangeAt(article, span.start);
  if (exchange === undefined || span.end <= exchange.asking.end) return span;
  const start = Math.max(span.start, exchange.asking.end);
  const reply = article.text.slice(start, span.end);
  const { length } = reply.trimStart();
  const label = speakerIn(article, reply.trimStart());
  return { start: span.end - length + (label === undefined ? 0 : label.length + ': '.length), end: span.end };
}

function findExchanges(article: Lines): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  let open: Open | undefined;
  let last: Said | undefined;
  const close = (): void => {
    if (open !== undefined && open.end > open.asking.end)
      exchanges.push({ start: open.asking.start, end: open.end, asking: open.asking });
    open = undefined;
  };
  for (const block of article.blocks) {
    const said = block.kind === 'body' || block.kind === 'item' ? saidIn(article, block) : undefined;
    if (said !== undefined && open?.isWhole === true) close();
    // Another line of the same message.
    const goesOn = said === undefined && block.kind === 'body' && block.start - (open?.end ?? -1) === 1;
    if (goesOn && open !== undefined && open.end > open.asking.end) open.end = block.end;
    else if (said === undefined) close();
    else if (last !== undefined && isAboutTrouble(last, said, open)) {
      if (open !== undefined) open.end = Math.min(open.end, last.before);
      close();
      open = { asking: last.asking, name: last.name, end: block.end, isWhole: true };
    } else if (asks(said.words)) {
      close();
      open = { asking: block, name: said.name, end: block.end };
    } else if (open?.name === said.name && THANKS.test(said.words)) close();
    else if (open !== undefined && last !== undefined && isOfNewcomer(last, said, open)) {
      // Somebody else came with trouble of their own: "my rigger is bent", "that's the old one, take the 13 mm".
      open.end = last.before;
      close();
      open = { asking: last.asking, name: last.name, end: block.end };
    } else if (open !== undefined && said.name !== open.name) open.end = block.end;
    else if (last !== undefined && said.name !== last.name && repliesIn(said.words)) {
      open = { asking: last.asking, name: last.name, end: block.end };
    }
    last = said && { ...said, asking: block, before: last?.asking.end ?? -1 };
  }
  close();
  return exchanges;
}

/** An exchange that is being read. */
interface Open {
  readonly asking: Block;
  readonly name: string;
  end: number;
  /** Whether nothing more belongs to it: who helps with what is wrong does so at once. */
  readonly isWhole?: boolean;
}

/** What somebody said last, and where what was said before it ends. */
interface Said {
  readonly asking: Block;
  readonly name: string;
  readonly words: string;
  readonly before: number;
}

/** Whether a message says what to do about what another reported right above it, and not in reply to a question: "fog kills my fps", "set it to low". */
function isAboutTrouble(
  last: Said,
  said: { readonly name: string; readonly words: string },
  open: Open | undefined,
): boolean {
  const isOfAnswer = open !== undefined && last.before <= open.asking.end;
  return (
    !isOfAnswer &&
    said.name !== last.name &&
    !asks(last.words) &&
    reportsTrouble(last.words) &&
    !asks(said.words) &&
    answersTrouble(said.words)
  );
}

/** Whether a message replies to the last one, which another than whoever asked wrote behind the first reply. */
function isOfNewcomer(
  last: Said,
  said: { readonly name: string; readonly words: string },
  open: { readonly asking: Block; readonly name: string },
): boolean {
  const isBehindReply = last.before > open.asking.end;
  return isBehindReply && last.name !== open.name && last.name !== said.name && repliesIn(said.words);
}

function saidIn(
  article: Lines,
  { start, end }: Span,
): { readonly name: string; readonly words: string } | undefined {
  const line = article.text.slice(start, end);
  const name = speakerIn(article, line);
  return name === undefined ? undefined : { name, words: withMarks(line.slice(name.length + 1).trim()) };
}

/** Whether a message begins as a reply does, and does not only comment on what was told: "that's going to be tight from work". */
function repliesIn(words: string): boolean {
  return REPLIES.test(words) && !onlyComments(words);
}

function asks(words: string): boolean {
  return (
    /[?？][\s"'”’»)\p{Extended_Pictographic}]*$/u.test(words) ||
    (ENGLISH_QUESTION.test(words) && !REQUEST.test(words)) ||
    ENGLISH_ASKING.test(words) ||
    VIETNAMESE_QUESTION.test(words) ||
    VIETNAMESE_ASKING.test(words) ||
    ASKS_ALL.test(words) ||
    ASKS_FOR_OTHERS.test(words) ||
    ASKED_BY_OTHERS.test(words)
  );
}
