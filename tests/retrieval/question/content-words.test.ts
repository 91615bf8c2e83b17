import { expect, it } from 'vitest';
import { analyseQuestion } from '../../../src/retrieval/question/analyse-question.ts';

const known = { passageCount: 40, documentFrequency: () => 2 };

function contentOf(question: string): string[] {
  return analyseQuestion(question, known).content.map(({ term }) => term);
}

it.each(['thuê sân hết bao nhiêu', 'xe đón về nhà hết bao nhiêu tiền vậy'])(
  '“hết” says nothing of its own where it asks for a sum: %s',
  (question) => expect(contentOf(question)).not.toContain('het'),
);

it.each(['hết vé chưa', 'hết hạn đăng ký ngày nào', 'còn hay hết chỗ'])(
  'and does elsewhere: %s',
  (question) => expect(contentOf(question)).toContain('het'),
);
