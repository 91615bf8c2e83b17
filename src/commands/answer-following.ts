import type { Article } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import { isStopWord } from '../retrieval/analysis/stop-words.ts';
import { tokenize } from '../retrieval/analysis/tokens.ts';
import type { Answer, AnswerOptions, Excerpt, FoundAnswer } from '../retrieval/answer.ts';

/** What a question goes on from. */
export interface Followed {
  readonly question: string;
  /** The article that the earlier answer quoted. */
  readonly article?: Article;
}

/**
 * Answers a question that goes on from an earlier one: first from the article that was quoted then, then from all, its own words
 * counting most; where that is not sure enough, by itself, as if it followed nothing.
 */
export async function answerFollowing(
  library: Library,
  question: string,
  options: AnswerOptions,
  followed: Followed,
): Promise<Answer> {
  const { article } = followed;
  const context = {
    question: followed.question,
    ...(article === undefined ? {} : { articleId: article.id }),
  };
  const there = article === undefined ? undefined : await answerThere(library, question, options, followed);
  if (there !== undefined) return there;
  const anywhere = await library.answer(question, { ...options, context });
  if (anywhere.kind === 'found') return anywhere;
  const alone = await library.answer(question, options);
  return alone.kind === 'found' ? alone : anywhere;
}

/** As many quotes of the article are looked at for the question's own words; the most that an answer has. */
const MOST_QUOTES = 10;

/** An answer from the article that was quoted before; undefined where none is sure enough. */
async function answerThere(
  library: Library,
  question: string,
  options: AnswerOptions,
  followed: Followed,
): Promise<Answer | undefined> {
  const alone: AnswerOptions = {
    ...options,
    among: (article) => article === followed.article && (options.among?.(article) ?? true),
  };
  const here: AnswerOptions = { ...alone, context: { question: followed.question } };
  const answer = await library.answer(question, here);
  const own = ownWords(question);
  const sure = answer.kind === 'found' ? answer : await answerTogether();
  return (
    sure &&
    preferOwnWords(sure, await library.answer(question, { ...alone, limit: MOST_QUOTES, ungated: true }), own)
  );

  /** "When was that?" has no word to be sure by. Both questions together have, and where they lead to the same passage it is the one. */
  async function answerTogether(): Promise<FoundAnswer | undefined> {
    const together = await library.answer(`${question} ${followed.question}`, alone);
    if (together.kind !== 'found') return undefined;
    const nearest = await library.answer(question, { ...here, ungated: true });
    if (nearest.kind === 'found')
      return isSamePlace(together, nearest) ? { ...nearest, confidence: together.confidence } : undefined;
    // Words of another language than the article's find it by their synonyms, which an earlier question's words do not have.
    return own.size === 0 ? { ...together, question } : undefined;
  }
}

/**
 * Where one quote alone of the article holds all of the question's own words, that one: "What did he praise?" asks for the sentence that
 * praises, though another holds more of the words of "Who made the speech?". A word that stands in many ("known") tells nothing.
 */
function preferOwnWords(answer: FoundAnswer, alone: Answer, own: ReadonlySet<string>): FoundAnswer {
  if (alone.kind !== 'found' || own.size === 0) return answer;
  const holding = alone.excerpts.filter((excerpt) => holdsAll(excerpt, own));
  const [only] = holding;
  const [first] = answer.excerpts;
  if (holding.length !== 1 || only === undefined || first === undefined || holdsAll(first, own))
    return answer;
  const others = alone.excerpts.filter((excerpt) => excerpt !== only);
  return { ...alone, excerpts: [only, ...others], confidence: Math.min(alone.confidence, answer.confidence) };
}

/** Words for the kind of answer: the sentence that answers "In which year …" says "1227". */
const KINDS: ReadonlySet<string> = new Set(
  tokenize('year day date month time place city country number name person people reason kind').map(
    ({ term }) => term,
  ),
);

function ownWords(question: string): ReadonlySet<string> {
  return new Set(
    tokenize(question).flatMap(({ term, marked }) => (isStopWord(marked) || KINDS.has(term) ? [] : [term])),
  );
}

function holdsAll({ text }: Excerpt, own: ReadonlySet<string>): boolean {
  const terms = new Set(tokenize(text).map(({ term }) => term));
  return [...own].every((word) => terms.has(word));
}

function isSamePlace(a: FoundAnswer, b: FoundAnswer): boolean {
  const [first] = a.excerpts;
  const [second] = b.excerpts;
  if (first === undefined || second === undefined || first.article !== second.article) return false;
  return first.start < second.end && second.start < first.end;
}
