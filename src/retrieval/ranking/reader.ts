import { encodedText } from '../meaning/encoded-text.ts';
import type { Ranked } from './rank.ts';
import { rowsAsSentences } from './rows-as-sentences.ts';

/** What reads a question and texts together: the encoder, or the meaning of an edition's articles. */
export interface ReadsTexts {
  relevanceOf(question: string, text: string): Promise<number | undefined>;
  leadOf(question: string, earlier: string, later: string): Promise<number | undefined>;
}

/** How likely a window answers, in log-odds; undefined where nothing can judge that. */
export type RelevanceOf = (one: Ranked) => Promise<number | undefined>;

/** Reads windows by what is asked; each is read once, however often it is judged. */
export class Reader {
  readonly #reads: ReadsTexts;
  readonly #asked: string;
  readonly #plain: string;
  readonly #known = new Map<string, Promise<number | undefined>>();

  /** `plain` is the question without what says only that it is asked today: whether a text answers does not hang on that, which of two does. */
  constructor(reads: ReadsTexts, asked: string, plain = asked) {
    this.#reads = reads;
    this.#asked = asked;
    this.#plain = plain;
  }

  readonly relevanceOf: RelevanceOf = (one) => this.relevanceOfText(textRead(one));

  /** How likely the later of two windows answers and the earlier does not, in log-odds; undefined where nothing can judge that. */
  readonly leadOf = (earlier: Ranked, later: Ranked): Promise<number | undefined> => {
    const [before, after] = [rowsAsSentences(textRead(earlier)), rowsAsSentences(textRead(later))];
    return this.#once(`${before}\0${after}`, () => this.#reads.leadOf(this.#asked, before, after));
  };

  /** The same to the question word for word: "where do we park now" asks for what is new. */
  readonly relevanceAsAsked: RelevanceOf = (one) => this.#relevance(this.#asked, textRead(one));

  /** The relevance of a text that begins with its title. */
  relevanceOfText(text: string): Promise<number | undefined> {
    return this.#relevance(this.#plain, text);
  }

  #relevance(question: string, text: string): Promise<number | undefined> {
    return this.#once(`${question}\0\0${text}`, () =>
      this.#reads.relevanceOf(question, rowsAsSentences(text, question)),
    );
  }

  #once(key: string, read: () => Promise<number | undefined>): Promise<number | undefined> {
    const known = this.#known.get(key) ?? read();
    this.#known.set(key, known);
    return known;
  }
}

/** What is read of a window: the text that its vector was made of. */
export function textRead({ found: { candidate, window } }: Ranked): string {
  const { article, units } = candidate.passage;
  const start = units[window.first]?.start ?? 0;
  return encodedText(article, { start, end: units[window.last]?.end ?? start });
}
