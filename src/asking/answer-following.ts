import type { Article } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import type { Answer, AnswerOptions, FoundAnswer } from '../retrieval/answer.ts';
import {
  MOST_QUOTES,
  type OwnPart,
  overlap,
  ownPartOf,
  saysAnything,
  withOwnFirst,
} from './following-quote.ts';

/** What a question goes on from. */
export interface Followed {
  readonly question: string;
  /** The article that the earlier answer quoted. */
  readonly article?: Article | undefined;
}

/**
 * Answers a question that goes on from an earlier one: first from the article that was quoted then, then from all, its own words
 * counting most; where that is not sure enough, or says nothing of what it asks for itself, as if it followed nothing.
 */
export async function answerFollowing(
  library: Library,
  question: string,
  options: AnswerOptions,
  followed: Followed,
): Promise<Answer> {
  const { article } = followed;
  const own = ownPartOf(question);
  const saysIt = (answer: Answer | undefined): answer is FoundAnswer =>
    answer?.kind === 'found' && answer.excerpts.slice(0, 1).some((quote) => saysAnything(quote, own));
  const earlier = {
    question: followed.question,
    ...(article === undefined ? {} : { articleId: article.id }),
  };
  const there =
    article === undefined ? undefined : await answerThere(library, question, options, followed, own);
  if (saysIt(there)) return there;
  const anywhere = await library.answer(question, { ...options, earlier });
  return saysIt(anywhere) ? anywhere : library.answer(question, options);
}

/** An answer from the article that was quoted before; undefined where none is sure enough. */
async function answerThere(
  library: Library,
  question: string,
  options: AnswerOptions,
  followed: Followed,
  own: OwnPart,
): Promise<FoundAnswer | undefined> {
  const alone: AnswerOptions = {
    ...options,
    among: (article) => article === followed.article && (options.among?.(article) ?? true),
  };
  const here: AnswerOptions = { ...alone, earlier: { question: followed.question } };
  const answer = await library.answer(question, here);
  const sure = answer.kind === 'found' ? answer : await answerTogether();
  if (sure === undefined) return undefined;
  const all = { limit: MOST_QUOTES, ungated: true };
  const near = await library.answer(question, { ...here, ...all });
  const asked = await library.answer(question, { ...alone, ...all });
  const earlier =
    own.words.size === 0 || own.isElse ? await library.answer(followed.question, alone) : undefined;
  return withOwnFirst(sure, own, [...near.excerpts, ...asked.excerpts], earlier?.excerpts[0]);

  /** "When was that?" has no word to be sure by. Both questions together have, and where they lead to the same passage it is the one. */
  async function answerTogether(): Promise<FoundAnswer | undefined> {
    const together = await library.answer(`${question} ${followed.question}`, alone);
    if (together.kind !== 'found') return undefined;
    const nearest = await library.answer(question, { ...here, ungated: true });
    const [first] = together.excerpts;
    if (nearest.kind === 'found')
      return first !== undefined && nearest.excerpts.slice(0, 1).some((quote) => overlap(quote, first))
        ? { ...nearest, confidence: together.confidence }
        : undefined;
    // Words of another language than the article's find it by their synonyms, which an earlier question's words do not have.
    return own.words.size === 0 ? { ...together, question } : undefined;
  }
}
