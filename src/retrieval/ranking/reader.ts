import { withDayAsIn } from '../dates/days-of-turn.ts';
import { encodedText } from '../meaning/encoded-text.ts';
import { exchangeAt } from '../passages/exchanges.ts';
import { speakerIn } from '../passages/speakers.ts';
import { withMarks } from '../question/with-marks.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { withDirectionAsIn } from '../values/directions.ts';
import { withSexAsIn } from '../values/sexes.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { asEndsOfRow } from './as-ends-of-row.ts';
import { asEveryDay } from './as-every-day.ts';
import { asPrice } from './as-price.ts';
import { exchangeInBrief } from './exchange-in-brief.ts';
import { inDaysOf } from './in-days-of.ts';
import type { InWordsOf } from './in-words-of.ts';
import { asOnDuty } from './on-duty.ts';
import type { Ranked } from './rank.ts';
import { rowsAsSentences } from './rows-as-sentences.ts';
import { unitsAsIn } from './units-as-in.ts';
import { withoutContainer } from './without-container.ts';

/** In log-odds: what is asked and replied in brief lacks what may tell that another thing is meant, so it assures of no more than this. */
const MOST_IN_BRIEF = 0;

/** What reads a question and texts together: the encoder, or the meaning of an edition's articles. */
export interface ReadsTexts {
  relevanceOf(question: string, text: string): Promise<number | undefined>;
  leadOf(question: string, earlier: string, later: string): Promise<number | undefined>;
}

/** How likely a window answers, in log-odds; undefined where nothing can judge that. */
export type RelevanceOf = (one: Ranked) => Promise<number | undefined>;

/** How much counts of what a text gains once the question has its words: they may mean something else here. */
const MEANS_THE_SAME = 0.7;

/** Reads windows by what is asked; each is read once, however often it is judged. */
export class Reader {
  readonly #reads: ReadsTexts;
  readonly #asked: string;
  readonly #plain: string;
  readonly #inWordsOf: InWordsOf;
  readonly #known = new Map<string, Promise<number | undefined>>();

  /** `plain` is the question without what says only that it is asked today: whether a text answers does not hang on that, which of two does. */
  constructor(
    reads: ReadsTexts,
    asked: string,
    {
      plain = asked,
      inWordsOf = (question) => question,
    }: { readonly plain?: string; readonly inWordsOf?: InWordsOf } = {},
  ) {
    this.#reads = reads;
    this.#asked = asked;
    this.#plain = plain;
    this.#inWordsOf = inWordsOf;
  }

  /** A row of the day that is asked for is read as if the question wrote that day as the row does; of a chat also what is asked and replied alone. */
  readonly relevanceOf: RelevanceOf = async (one) => {
    const row = rowOfTurn(one);
    const whole = await this.#relevanceOfText(
      textRead(one),
      row === undefined ? this.#plain : withDayAsIn(this.#plain, row),
    );
    const brief = whole === undefined ? undefined : briefOf(one);
    if (whole === undefined || brief === undefined) return whole;
    const more = ((await this.#relevance(this.#plain, brief)) ?? whole) - whole;
    return Math.max(whole, Math.min(MOST_IN_BRIEF, whole + MEANS_THE_SAME * Math.max(0, more)));
  };

  /** How likely the later of two windows answers and the earlier does not, in log-odds; undefined where nothing can judge that. */
  readonly leadOf = (earlier: Ranked, later: Ranked): Promise<number | undefined> => {
    const read = (one: Ranked): string => withMarks(rowsAsSentences(textRead(one)), this.#asked);
    const [before, after] = [read(earlier), read(later)];
    return this.#once(`${before}\0${after}`, () => this.#reads.leadOf(this.#asked, before, after));
  };

  /** The same to the question word for word: "where do we park now" asks for what is new. */
  readonly relevanceAsAsked: RelevanceOf = (one) => this.#relevance(this.#asked, textRead(one));

  /** The relevance of a text that begins with its title, to the question as it is typed, and more where it is higher in the words of the text. */
  relevanceOfText(text: string): Promise<number | undefined> {
    return this.#relevanceOfText(text, this.#plain);
  }

  async #relevanceOfText(text: string, typed: string): Promise<number | undefined> {
    const asTyped = await this.#relevance(typed, text);
    const asked = unitsAsIn(typed, text);
    const inUnits = asked === typed ? asTyped : await this.#relevance(asked, text);
    if (asTyped === undefined || inUnits === undefined) return asTyped;
    const relevance = Math.max(asTyped, inUnits);
    const renamed = [
      this.#inWordsOf,
      inDaysOf,
      asEveryDay,
      asOnDuty,
      withSexAsIn,
      withDirectionAsIn,
      asEndsOfRow,
      withoutContainer,
      asPrice,
    ].reduce((question, as) => as(question, text), asked);
    if (renamed === asked) return relevance;
    const more = ((await this.#relevance(renamed, text)) ?? relevance) - relevance;
    return relevance + MEANS_THE_SAME * Math.max(0, more);
  }

  #relevance(question: string, text: string): Promise<number | undefined> {
    return this.#once(`${question}\0\0${text}`, async () => {
      const read = rowsAsSentences(text, question);
      const marked = withMarks(read, question);
      const relevance = await this.#reads.relevanceOf(question, read);
      if (relevance === undefined || marked === read) return relevance;
      return Math.max(relevance, (await this.#reads.relevanceOf(question, marked)) ?? relevance);
    });
  }

  #once(key: string, read: () => Promise<number | undefined>): Promise<number | undefined> {
    const known = this.#known.get(key) ?? read();
    this.#known.set(key, known);
    return known;
  }
}

/** What is asked and replied in a window of a chat, where the first reply states a value of the kind that the question asks for. */
function briefOf(one: Ranked): string | undefined {
  const { window, candidate } = one.found;
  const { article, units } = candidate.passage;
  for (const [unit, { start, end }] of units.entries()) {
    const exchange = unit < window.first || unit > window.last ? undefined : exchangeAt(article, start);
    if (exchange === undefined || start < exchange.asking.end) continue;
    const isFirst = article.text.slice(exchange.asking.end, start).trim() === '';
    const { type, question } = one.found.question.query;
    if (!isFirst || !ANSWERED_BY_VALUE.has(type) || valuesInUnit(one, unit).length === 0) return undefined;
    const asking = article.text.slice(exchange.asking.start, exchange.asking.end);
    const reply = article.text.slice(start, end);
    const [asker, replier] = [speakerIn(article, asking), speakerIn(article, reply)];
    return exchangeInBrief(question, {
      asked: wordsOf(asking, asker),
      reply: wordsOf(reply, replier),
      asker,
    });
  }
  return undefined;
}

/** A line of a chat without who says it. */
function wordsOf(line: string, name: string | undefined): string {
  return line.slice(name === undefined ? 0 : name.length + 1).trim();
}

function rowOfTurn({ turn, found: { candidate } }: Ranked): string | undefined {
  const row = turn === undefined ? undefined : candidate.passage.units[turn];
  return row && candidate.article.text.slice(row.start, row.end);
}

/** What is read of a window: the text that its vector was made of. */
export function textRead({ found: { candidate, window } }: Ranked): string {
  const { article, units } = candidate.passage;
  const start = units[window.first]?.start ?? 0;
  return encodedText(article, { start, end: units[window.last]?.end ?? start });
}
