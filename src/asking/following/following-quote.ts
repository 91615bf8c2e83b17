import { isStopWord } from '../../retrieval/analysis/stop-words.ts';
import { tokenize } from '../../retrieval/analysis/tokens.ts';
import type { Excerpt, FoundAnswer } from '../../retrieval/answer.ts';
import type { QuestionType } from '../../retrieval/question/question-kinds.ts';
import { questionTypeOf, saysOnlyOfWhom } from '../../retrieval/question/question-type.ts';
import { namesOtherOfAll, namesOtherPeople } from '../../retrieval/question/whole-question.ts';
import { payersIn, payersNamed } from '../../retrieval/values/rival-rates.ts';
import { lacksKind, statesKind } from '../states-kind.ts';

/** How many quotes of an article are looked at: the most that an answer has. */
export const MOST_QUOTES = 10;

/** Words for the kind of answer: the sentence that answers "In which year …" says "1227". */
const KINDS: ReadonlySet<string> = new Set(
  tokenize('year day date month time place city country number name person people reason kind').map(
    ({ term }) => term,
  ),
);

/** Words for what is mostly a number, beside which a follow-up needs a topic from before; and for asking, without marks. */
const KIND_OF_VALUE: ReadonlySet<string> = new Set(
  tokenize(
    'phone telephone mobile email mail address cost price fee contact sđt số điện thoại giá phí tiền địa chỉ la gi bao nhieu o dau the nao',
  ).map(({ term }) => term),
);

/** A number of at least six digits, or an address. */
const REACHED_BY = /\d(?:[ .-]?\d){5}|@\S|https?:|www\./u;

const FOR_NUMBER: ReadonlySet<QuestionType> = new Set(['count', 'measure', 'money', 'percent']);

/** Asks for what the quote before does not say: "Who else?", "Còn ai nữa?". */
const ELSE = /(?<![a-zÀ-ỹ])(?:else|other|others|another|nữa|khác)(?![a-zÀ-ỹ])/iu;

/** What a follow-up itself asks for; it tells one quote of an article from another. */
export interface OwnPart {
  /** Its terms that carry a topic and do not name the kind of the answer; there are none in "When was that?". */
  readonly words: ReadonlySet<string>;
  /** Of those who pay the kinds that these terms name: "child" for both terms of "trẻ con". */
  readonly payers: ReadonlyMap<string, string>;
  /** Whether they name nothing but the kind: "what's the number", "how much is that". */
  readonly asksOnlyKind: boolean;
  /** Whether it asks for a number, a day, or how to reach somebody: of these a text shows whether it states one. */
  readonly isForValue: boolean;
  /** Whether it says only about whom or what: "and hamsters?". */
  readonly isOfWhom: boolean;
  /** Whether it says so of a thing, for which what holds for everybody or every day tells nothing. */
  readonly isOfOther: boolean;
  /** Where it says only for whom else: for people of some kind, "and for kids?", or for who is named, "and for scouts?". */
  readonly forWhom: 'people' | 'named' | undefined;
  /** True where it asks for something that the quote does not say. */
  readonly isElse: boolean;
  /** Whether it asks for a number, without which nothing answers it. */
  readonly isForNumber: boolean;
  /** Whether a text plainly holds something of the kind that it asks for, and whether it certainly holds nothing of it. */
  states(text: string): boolean;
  lacks(text: string): boolean;
}

/** What a follow-up itself asks for, by its question word in English or Vietnamese. */
export function ownPartOf(question: string): OwnPart {
  const type = questionTypeOf(question);
  const words = new Set(
    tokenize(question).flatMap(({ term, marked }) => (isStopWord(marked) || KINDS.has(term) ? [] : [term])),
  );
  return {
    words,
    payers: payersByTerm(question),
    asksOnlyKind: [...words].every((word) => KIND_OF_VALUE.has(word)),
    isOfWhom: saysOnlyOfWhom(question),
    isOfOther: saysOnlyOfWhom(question) && !namesOtherOfAll(question),
    forWhom: forWhomOf(question),
    isElse: ELSE.test(question.normalize('NFC')),
    isForNumber: FOR_NUMBER.has(type),
    isForValue: FOR_NUMBER.has(type) || type === 'date' || type === 'contact',
    states: (text) => statesKind(text, type) && (type !== 'contact' || REACHED_BY.test(text)),
    lacks: (text) => lacksKind(text, type),
  };
}

/** Of an article's quotes, the one that answered the earlier `question`: it holds most of that question's words. */
export function quoteOfEarlier(question: string, quotes: readonly Excerpt[]): Excerpt | undefined {
  const own = ownPartOf(question);
  const type = questionTypeOf(question);
  const worth = ({ text }: Excerpt): number => held(text, own) + (statesKind(text, type) ? 0.5 : 0);
  return quotes.reduce<Excerpt | undefined>(
    (best, quote) => (best === undefined || worth(quote) > worth(best) ? quote : best),
    undefined,
  );
}

/** Whether a quote says anything about what a follow-up itself asks for: one of its words, or something of the kind. */
export function saysAnything({ text }: Excerpt, own: OwnPart): boolean {
  return (!own.isForNumber && held(text, own) > 0) || !own.lacks(text);
}

/**
 * The answer, led by the quote that says what the follow-up itself asks for. `quotes` are the article's, best first; they were ranked by
 * the words of the earlier question, of which many hold equally many. `before` is the quote of the earlier answer.
 */
export function withOwnFirst(
  answer: FoundAnswer,
  own: OwnPart,
  quotes: readonly Excerpt[],
  before: Excerpt | undefined,
): FoundAnswer {
  const [first] = answer.excerpts;
  if (first === undefined) return answer;
  const chosen = chosenBy(own, first, apart(quotes), before);
  if (overlap(chosen, first)) return answer;
  return ledByQuote(answer, apart([chosen, ...answer.excerpts, ...quotes]).slice(0, MOST_QUOTES));
}

/** The answer with other quotes: what contradicts its first one, or held before that, has nothing to do with these. */
export function ledByQuote(answer: FoundAnswer, excerpts: readonly Excerpt[]): FoundAnswer {
  const { disagreement: _, perhapsChanged: _perhaps, change: _before, shown: _shown, ...rest } = answer;
  return { ...rest, excerpts };
}

function chosenBy(
  own: OwnPart,
  first: Excerpt,
  quotes: readonly Excerpt[],
  before: Excerpt | undefined,
): Excerpt {
  const least = held(first.text, own);
  const better = quotes.find(({ text, ...quote }) => {
    const isFresh = !own.isElse || before === undefined || !overlap(quote, before);
    return isFresh && own.states(text) && held(text, own) >= least;
  });
  if (own.isElse && before !== undefined && overlap(first, before)) return better ?? first;
  // "And what's the price of that?" asks of nothing but what was quoted, where that states one.
  const asksOfBefore = own.words.size === 0 || (own.asksOnlyKind && own.isForValue);
  if (asksOfBefore && !own.isElse && before !== undefined && own.states(before.text)) return before;
  if (own.words.size > 0 && least < own.words.size) {
    // "What did he praise?" asks for the sentence that praises; a word that stands in many ("known") tells nothing.
    const [only, ...others] = quotes.filter(({ text }) => held(text, own) === own.words.size);
    if (only !== undefined && others.length === 0) return only;
  }
  return own.states(first.text) ? first : (better ?? first);
}

/** How many of the follow-up's own words a text holds; "children" are the "kids" of another. */
export function held(text: string, { words, payers }: Pick<OwnPart, 'words' | 'payers'>): number {
  const terms = new Set(tokenize(text).map(({ term }) => term));
  const named = payersNamed(text);
  return [...words].filter((word) => terms.has(word) || named.has(payers.get(word) ?? '')).length;
}

/** "**And for** scouts?", "**còn cho** lớp chồi thì sao"; "and for a tent" is for a thing. */
const FOR_NAMED =
  /^(?:(?:and|but|what about|how about) for (?!an? |one |\d)|(?:(?:thế|vậy) )?còn cho |(?:(?:the|vay) )?con cho )/iu;

function forWhomOf(question: string): OwnPart['forWhom'] {
  if (namesOtherPeople(question)) return 'people';
  return saysOnlyOfWhom(question) && FOR_NAMED.test(question.normalize('NFC').trim()) ? 'named' : undefined;
}

/** Whether a term names a value, such as a price, and no topic. */
export function isKindOfValue(term: string): boolean {
  return KIND_OF_VALUE.has(term) || KINDS.has(term);
}

function payersByTerm(question: string): ReadonlyMap<string, string> {
  const composed = question.normalize('NFC');
  return new Map(
    payersIn(composed).flatMap(({ kind, start, end }) =>
      tokenize(composed.slice(start, end)).map(({ term }) => [term, kind] as const),
    ),
  );
}

/** Quotes without those that overlap an earlier one. */
function apart(quotes: readonly Excerpt[]): Excerpt[] {
  return quotes.filter((quote, at) => quotes.findIndex((other) => overlap(other, quote)) === at);
}

/** Whether two quotes share a part of the same article. */
export function overlap(
  a: Pick<Excerpt, 'article' | 'start' | 'end'>,
  b: Pick<Excerpt, 'article' | 'start' | 'end'>,
): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}
