import type { Article } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import type { Answer, AnswerOptions, FoundAnswer } from '../retrieval/answer.ts';

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

/** An answer from the article that was quoted before; undefined where none is sure enough. */
async function answerThere(
  library: Library,
  question: string,
  options: AnswerOptions,
  followed: Followed,
): Promise<Answer | undefined> {
  const here: AnswerOptions = {
    ...options,
    context: { question: followed.question },
    among: (article) => article === followed.article && (options.among?.(article) ?? true),
  };
  const answer = await library.answer(question, here);
  if (answer.kind === 'found') return answer;
  // "When was that?" has no word to be sure by. Both questions together have, and where they lead to the same passage it is the one.
  const { context: _, ...withoutContext } = here;
  const together = await library.answer(`${question} ${followed.question}`, withoutContext);
  const nearest = await library.answer(question, { ...here, ungated: true });
  return together.kind === 'found' && nearest.kind === 'found' && isSamePlace(together, nearest)
    ? { ...nearest, confidence: together.confidence }
    : undefined;
}

function isSamePlace(a: FoundAnswer, b: FoundAnswer): boolean {
  const [first] = a.excerpts;
  const [second] = b.excerpts;
  if (first === undefined || second === undefined || first.article !== second.article) return false;
  return first.start < second.end && second.start < first.end;
}
