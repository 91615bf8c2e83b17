import { expect, it } from 'vitest';
import { normalForms } from '../../../src/retrieval/analysis/tokens.ts';
import { Vocabulary } from '../../../src/retrieval/analysis/vocabulary.ts';
import { PassageAnalyser } from '../../../src/retrieval/passages/analysed-passage.ts';
import type { Query } from '../../../src/retrieval/question/query.ts';
import { matchPassage, numberQuery } from '../../../src/retrieval/ranking/matching.ts';
import { article } from '../../support/article.ts';

it.each([
  ['phí', 'Vy: phi gui do qua dem la 20k, khong nhan do tuoi song', true],
  ['phí', 'Anh Phi để đồ ở kho từ hôm qua.', false],
  ['phí', 'Vy: phi lao ngoai bãi đã được trồng lại rồi nhé', false],
  ['phí', 'Phí gửi đồ qua đêm là 20k.', true],
])('“%s” stands as it is asked for, or in a line without any marks: %s', (word, text, exact) => {
  const own = article({ id: 'a', text, language: 'vi' });
  const analyser = new PassageAnalyser(new Vocabulary());
  const passage = analyser.analyse({ id: 0, article: own, ordinal: 0, start: 0, end: text.length });
  const query = { content: [normalForms(word)], synonyms: [], akin: [] } as unknown as Query;
  const matches = matchPassage(passage, numberQuery(query, analyser.vocabulary));
  expect([...matches.exact].includes(1)).toBe(exact);
});
