import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/corpus/reading/read-article-file.ts';
import { exchangeAt } from '../../../src/retrieval/passages/exchanges.ts';
import { outline } from '../../corpus/read.ts';
import { article } from '../../support/article.ts';
import { quoted } from './quoted.ts';

const LOFT = [
  'Mrs Jane Smith from No 12: can I bring my dog to the allotment party',
  'Bo Reed chair of the allotment: Dogs are welcome on a lead, but not in the greenhouse.',
  'Mrs Jane Smith from No 12: is there parking for the allotment party',
  'Bo Reed chair of the allotment: Use the field behind the mill.',
].join('\n\n');
const HOUSE = [
  'Chị Ngân QL dãy B: nặn gốm lại có mất tiền không ạ',
  'Anh Tuấn kỹ thuật tòa nhà: lần đầu miễn phí, lần hai thu 150k tiền đất nhé',
  'phụ huynh bé Na lớp lá: dạ em cảm ơn',
].join('\n\n');

describe('a chat whose people have long names', () => {
  it.each([
    ['can i bring my dog to the allotment party', LOFT, 'on a lead', 'Mrs Jane Smith from No 12: can I'],
    [
      'is there parking for the allotment party',
      LOFT,
      'field behind the mill',
      'Mrs Jane Smith from No 12: is',
    ],
    ['nặn gốm lại lần hai có mất tiền không', HOUSE, 'thu 150k', 'Chị Ngân QL dãy B: nặn gốm'],
  ])('answers “%s” with the reply below what it replies to', async (question, text, reply, asked) => {
    const quote = await quoted(question, text);
    expect(quote.text).toContain(reply);
    expect(quote.text.startsWith(asked)).toBe(true);
    expect(quote.bold.join(' ')).toContain(reply);
    expect(quote.bold.join(' ')).not.toContain(asked);
  });

  it('is one exchange after the other, whoever speaks', () => {
    const talk = article({ id: 'a', text: LOFT });
    const starts = talk.blocks.map(({ start }) => exchangeAt(talk, start)?.start);
    expect(starts).toEqual([0, 0, LOFT.lastIndexOf('Mrs'), LOFT.lastIndexOf('Mrs')]);
  });

  it.each([
    // Most of it is no talk.
    'What to bring to the oven party: can I bring my dog?\n\nBread and soup are made by the team.\n\nWhat to leave at home today: a dog on a long lead.\n\nThe oven is lit at six.',
    // A sentence ends in front of the colon, or a name is not so long.
    'Mo: hello\n\nBring wood. One thing more for all: can I bring my dog?\n\nAna: hello\n\nBo: hello\n\nKim: hello',
    'Mo: hello\n\nAna, who was asked by all the others about the dog of hers: can I bring it?\n\nAna: hello\n\nBo: hello\n\nKim: hello',
  ])('has nobody speak where words before a colon are none: %j', (text) => {
    const talk = article({ id: 'a', text });
    const asking = talk.blocks.find(({ start, end }) => text.slice(start, end).endsWith('?'));
    expect(exchangeAt(talk, asking?.start ?? -1)).toBeUndefined();
  });

  it.each([
    (day: string, name: string, said: string) => `${day}, 20:14 - ${name}: ${said}`,
    (day: string, name: string, said: string) => `[${day}, 20:14:00] ${name}: ${said}`,
    (day: string, name: string, said: string) => `[20:14, ${day}] ${name}: ${said}`,
    (day: string, name: string, said: string) => `${name}, [${day.replaceAll('/', '.')} 20:14]\n${said}\n`,
  ])('has no headings among what is said: form %#', async (message) => {
    const said = LOFT.split('\n\n').map((line) => line.split(': '));
    const text = said.map(([name = '', words = '']) => message('12/08/2026', name, words)).join('\n');
    const { articles } = await readArticles(Buffer.from(text), 'chat.txt');
    expect(articles.flatMap((one) => outline(one))).toEqual(LOFT.split('\n\n').map((line) => ['body', line]));
  });
});
