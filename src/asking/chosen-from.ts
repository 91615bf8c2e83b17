import type { Article } from '../corpus/article.ts';
import type { Answer, QuoteOptions, Ranking } from '../retrieval/answer.ts';
import { besideFact } from './about-article.ts';
import { chooseByDates } from './dates/within-dates.ts';
import { chooseFollowing } from './following/following-earlier.ts';
import type { Meaning } from './meaning-of-question.ts';
import { chooseRules } from './rules/rules-asked.ts';
import { asksTheWorld } from './talk/world-at-large.ts';
import { chooseTitled } from './titled.ts';

/** An answer, and whether the title or the dates that the question names said which it is. */
export interface Chosen {
  readonly answer: Answer;
  readonly by: 'title' | 'dates' | undefined;
}

/** Takes the answer from the one ranking of a question; a refusal where the question asks what no article of these tells. */
export async function chosenFrom(
  ranking: Ranking,
  meaning: Meaning,
  options: Pick<QuoteOptions, 'limit' | 'ungated'>,
): Promise<Chosen> {
  const chosen = await takenFrom(ranking, meaning, options);
  const isOfTheWorld =
    options.ungated !== true && asksTheWorld(meaning.words, chosen.answer.excerpts[0]?.article);
  return isOfTheWorld ? { answer: await ranking.refuse(), by: undefined } : chosen;
}

/** The answer by the question's title, its dates, or the question before. */
async function takenFrom(
  ranking: Ranking,
  { sought, newest, named, following, titled, rules, fact }: Meaning,
  options: Pick<QuoteOptions, 'limit' | 'ungated'>,
): Promise<Chosen> {
  const from = (among?: (article: Article) => boolean): Promise<Answer> => {
    const all = { ...options, among, newest: newest !== undefined };
    return following === undefined ? ranking.answer(all) : chooseFollowing(ranking, following, all);
  };
  const byNumber = rules && (await chooseRules(ranking, rules, options));
  if (byNumber !== undefined) return ledBy('title', byNumber);
  const inTitled = titled && (await chooseTitled(ranking, titled, options));
  if (inTitled !== undefined) return ledBy('title', fact === undefined ? inTitled : besideFact(inTitled));
  if (named === undefined) return { answer: await from(), by: undefined };
  const { answer, dropped } = await chooseByDates(sought, named, from);
  return dropped ? { answer, by: undefined } : ledBy('dates', answer);
}

function ledBy(by: 'title' | 'dates', answer: Answer): Chosen {
  return { answer: answer.kind === 'found' ? { ...answer, ledBy: by } : answer, by };
}
