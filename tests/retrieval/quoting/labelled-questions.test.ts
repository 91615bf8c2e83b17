import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { asks, isQuestion } from '../../../src/retrieval/passages/question-blocks.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';

const FAQ =
  'Questions about the mill\n\nQ: How many people fit into the mill?\nA: 120 in the hall, 40 in the yard.\n\nQ: I am stuck in the wheel, help!\nA: Pull the red rope. It stops the wheel in ten seconds.\n\nQ: My group leader quit. Who gets the key?\nA: After 14 days the longest serving member gets it.\n';
const HỎI_ĐÁP =
  'Hỏi đáp bể bơi\n\nH: Bể mở mấy giờ?\nĐ: Sáu giờ sáng đến tám giờ tối.\n\nH: Tôi quên mũ bơi rồi, giúp với!\nĐ: Quầy vé cho mượn mũ, đặt cọc 20.000 đồng.\n';

async function quoteOf(text: string, question: string): Promise<string | undefined> {
  const retriever = await createRetriever(await loadCorpus(await folderWith({ 'a.txt': text })));
  return (await retriever.answer(question, { ungated: true })).excerpts[0]?.text;
}

describe('a question with a label', () => {
  it.each([
    [
      FAQ,
      'what do I do when I am stuck in the wheel',
      'Q: I am stuck in the wheel, help!\nA: Pull the red rope.',
    ],
    [FAQ, 'I am stuck in the wheel', 'Q: I am stuck in the wheel, help!\nA: Pull the red rope.'],
    [HỎI_ĐÁP, 'quên mũ bơi thì làm sao', 'H: Tôi quên mũ bơi rồi, giúp với!\nĐ: Quầy vé cho mượn mũ'],
  ])('is quoted with its own answer alone: %#', async (text, question, expected) => {
    const quote = (await quoteOf(text, question)) ?? '';
    expect(quote.startsWith(expected)).toBe(true);
    expect(quote.match(/^(?:Q|H):/gmu)).toHaveLength(1);
  });

  it.each([
    'Q: I am stuck, help!',
    'Q3. Parking',
    '**Q:** Parking',
    'Hỏi: cho xin giờ mở cửa',
    'Câu hỏi 2: giá vé',
  ])('asks whatever it ends with: %s', (line) => expect(asks(line)).toBe(true));

  it.each(['Q and A', 'Queue: at the gate', 'A: Pull the rope.', 'Hỏi cô Hoa', 'H: 12 cm', 'Q: one\nA: two'])(
    'is no other line: %s',
    (line) => expect(asks(line)).toBe(false),
  );

  it.each([
    ['H: cho xin giờ mở cửa\nĐ: Sáu giờ.', true],
    ['C: bể có sâu không\nTrả lời: Một mét.', true],
    ['C: bể có sâu không\n\nTL: Một mét.', true],
    ['C: 5 pounds\nD: 6 pounds', false],
    ['H: 12 cm', false],
  ])('by a letter asks above an answer: %j', (text, expected) => {
    const end = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
    expect(isQuestion({ text }, { kind: 'body', start: 0, end })).toBe(expected);
  });
});
