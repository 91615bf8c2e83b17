import type { Article } from '../corpus/article.ts';
import type { Answer, QuoteOptions, Ranking } from '../retrieval/answer.ts';
import type { LeadReason } from '../retrieval/explanation.ts';
import { besideFact } from './about-article.ts';
import { chooseByDates } from './dates/within-dates.ts';
import { chooseFollowing } from './following/following-earlier.ts';
import type { Meaning } from './meaning-of-question.ts';
import { chooseTitled } from './titled.ts';

/** An answer, and what beside the ranking said which it is; undefined where the ranking alone did. */
export interface Chosen {
  readonly answer: Answer;
  readonly by: Exclude<LeadReason, 'later' | 'language'> | undefined;
}

/** Takes the answer from the one ranking of a question: by its title, its dates, the question before. */
export async function chosenFrom(
  ranking: Ranking,
  { sought, newest, named, following, titled, fact }: Meaning,
  options: Pick<QuoteOptions, 'limit' | 'ungated'>,
): Promise<Chosen> {
  const from = (among?: (article: Article) => boolean): Promise<Answer> => {
    const all = { ...options, among, newest: newest !== undefined };
    return following === undefined ? ranking.answer(all) : chooseFollowing(ranking, following, all);
  };
  const inTitled = titled && (await chooseTitled(ranking, titled, options));
  if (inTitled !== undefined)
    return { answer: fact === undefined ? inTitled : besideFact(inTitled), by: 'title' };
  const by = newest !== undefined ? 'newest' : following !== undefined ? 'earlier' : undefined;
  if (named === undefined) return { answer: await from(), by };
  const { answer, dropped } = await chooseByDates(sought, named, from);
  return { answer, by: dropped ? by : 'dates' };
}
