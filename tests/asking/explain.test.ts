import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { explain, isRanked } from '../../src/asking/explain.ts';
import { FEATURE_NAMED } from '../../src/asking/explained-in-words.ts';
import { openLibrary } from '../../src/library.ts';
import { whyAsideCard } from '../../src/reply/cards/why/why-aside-card.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { CONFIDENCE_GROUPS } from '../../src/retrieval/confidence/confidence-features.ts';
import { askedToJson } from '../../src/terminal/answer-json.ts';
import { terminalMessages } from '../../src/terminal/messages.ts';
import { renderExplanation } from '../../src/terminal/render-explanation.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

const FILES = {
  'bees.md': '---\ntitle: Bees\nauthor: Maren Holt\ndate: 2026-05-20\n---\nBees moved into the east wall.\n',
  'pond.md': '---\ntitle: The pond\ndate: 2026-05-02\n---\nThe pond is drained in May by the wardens.\n',
  'gate.md':
    '---\ntitle: Allotments\ndate: 2026-05-02\n---\nThe allotments have a new gate. Wardens check each pond, and the bees are left alone on all of the east side of the wall.\n',
};

const open = async () => openLibrary({ directory: await corpusFolder(FILES) });

describe('an explanation', () => {
  it.each([
    ['Who drains the pond?', 'found'],
    ['What is the capital of France?', 'nothing-found'],
    ['articles by Maren', 'list'],
    ['hello', 'small-talk'],
    ['who wrote this?', 'unclear'],
    ["what's new", 'news'],
    ['any news on the wall', 'news'],
  ])('of “%s” is of what is answered: %s', async (question, kind) => {
    const library = await open();
    const asking = { question, askedOn: '2026-06-01' };
    expect(askedToJson(await ask(library, asking))).toMatchObject({ kind });
    expect(await explain(library, asking)).toMatchObject({ question, kind });
  });

  it.each([
    ['en', 'en-GB', 'articles by Maren', 'I list the articles of the author or publication'],
    ['en', 'en-GB', 'hello', 'This is small talk'],
    ['vi', 'vi', 'có gì mới', 'Tôi liệt kê tin mới nhất'],
    ['vi', 'vi', 'ai viết bài này', 'Tôi hỏi lại là bài nào'],
  ])('says so in the terminal and on Discord (%s, %s, “%s”)', async (language, locale, question, words) => {
    const explained = await explain(await open(), { question, askedOn: '2026-06-01' });
    if (isRanked(explained)) throw new Error('It was ranked.');
    const layout = { messages: terminalMessages(language), paint: PLAIN, width: 80 };
    expect(renderExplanation(explained, layout)).toContain(words);
    expect(JSON.stringify(whyAsideCard(explained, messagesFor(locale)))).toContain(words);
  });
});

describe('the passages of an explanation', () => {
  const explained = async (question: string) => {
    const directory = await corpusFolder({
      'rain.md':
        '---\ntitle: Rain barrels\ndate: 2026-05-02\n---\nAll of our rain comes down from the roof of the old hall. The four barrels stand in a row by the wall of the shed. Each barrel holds 200 litres of water when it is full. They are emptied by the wardens before the first frost of the year. Whoever opens a lid shuts it again, so that nothing falls in. Cans hang on the hooks above them and go back there.\n',
      'shed.md': '---\ntitle: The shed\ndate: 2026-05-04\n---\nThe shed is painted in June. Bring a brush.\n',
    });
    const found = await explain(await openLibrary({ directory }), { question, askedOn: '2026-06-01' });
    if (!isRanked(found)) throw new Error('It was not ranked.');
    return found;
  };

  it('are no two that would quote the same sentences', async () => {
    const { passages } = await explained('how much does each barrel by the shed hold');
    const quotes = passages.map(({ article, quote }) => `${article.id} ${quote.start}`);
    expect(passages.length).toBeGreaterThan(1);
    expect(quotes).toEqual([...new Set(quotes)]);
    expect(passages.map(({ score }) => score)).toEqual(
      passages.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });

  it('are judged by what Vietnamese names in Vietnamese, all of it', async () => {
    const names = [
      ...CONFIDENCE_GROUPS.map(({ feature }) => feature),
      ...(await explained('where are the barrels')).passages.flatMap(({ shares }) =>
        shares.map(({ group }) => group),
      ),
    ];
    expect(names.filter((name) => FEATURE_NAMED.vi(name) === name)).toEqual([]);
    expect(names).toContain('together');
    const layout = { messages: terminalMessages('vi'), paint: PLAIN, width: 80 };
    const shown = renderExplanation(await explained('where are the barrels'), layout);
    expect(shown).toContain('Câu này hỏi: về một nơi');
    expect(shown).not.toMatch(/[+-]\d\.\d\d {2}(?:together|coverage|shape|question|words met)$/mu);
  });
});

const plain = (text: string): string => text;
const PLAIN = { bold: plain, dim: plain, green: plain, yellow: plain };
