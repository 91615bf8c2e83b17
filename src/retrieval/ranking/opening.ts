import type { QuestionType } from '../question/question-kinds.ts';
import { isOfVeryFew } from './corpus-size.ts';
import { lacksEvidence, strongEvidence } from './features/evidence.ts';
import type { FoundWindow } from './features/feature-group.ts';

/** The opening of a report says who, when and where. */
const SAID_FIRST: ReadonlySet<QuestionType> = new Set(['date', 'place', 'person']);
/** A question of more words asks for more than the report's own who, when or where. */
const MOST_WORDS = 2;

/** "Who else attended?" goes on from something; "who chaired it?" may be the first thing that is asked. */
const GOES_ON =
  /(?<![a-zÀ-ỹ])(?:else|there|that|those|s?he|him|her|his|they|them|their|khác|đó|ấy|o do)(?![a-zÀ-ỹ])/iu;

/**
 * Whether a short question for a person, a day or a place ("when was the conference", "who chaired it") is put to the opening of an
 * article, which holds such a thing beside words of the question. Only in corpora of very few passages: larger ones have many openings, and the
 * networks know better which one is meant (with this rule everywhere, .007 fewer right first quotes on people-*).
 */
export function mayOpenWithAnswer(found: FoundWindow): boolean {
  const { question, candidate, window } = found;
  const { type, content } = question.query;
  if (!isOfVeryFew(question.query) || GOES_ON.test(question.query.question.normalize('NFC'))) return false;
  if (!SAID_FIRST.has(type) || window.first > 0 || candidate.passage.ordinal > 0) return false;
  if (candidate.passage.caption || found.mask === 0) return false;
  if (content.filter(({ origin, passages }) => origin === 'question' && passages > 0).length > MOST_WORDS)
    return false;
  return !lacksEvidence(found) && strongEvidence(found) > 0;
}
