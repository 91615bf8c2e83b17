import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';

async function quoted(list: string, question: string): Promise<string | undefined> {
  const folder = await folderWith({
    'pool.md': `# The pool\n\nThe pool is heated.\n\n${list}\n`,
    'tea.md': '# Tea\n\nTea is served in the hut behind the pool.\n',
  });
  const retriever = await createRetriever(await loadCorpus(folder));
  const { excerpts } = await retriever.answer(question, { ungated: true });
  return excerpts[0]?.text;
}

const OPENING = '- Opening hours, Monday to Friday: 7:00 to 21:00\n- Opening hours, Saturday: 9:00 to 18:00';
const PRICES = '- Tickets, adults: £6\n- Tickets, children: £3\n- Tickets, families: £14';

describe('a schedule or price list', () => {
  it.each([
    [OPENING, 'what are the opening hours', ['21:00', '18:00']],
    [PRICES, 'how much are tickets', ['£6', '£3', '£14']],
  ])('is quoted whole where nothing tells one line from the others', async (list, question, values) => {
    const quote = await quoted(list, question);
    for (const value of values) expect(quote).toContain(value);
  });

  it.each([
    [OPENING, 'what are the opening hours on saturday', '18:00', '21:00'],
    [PRICES, 'how much are tickets for children', '£3', '£6'],
  ])('is quoted by the line that is asked for', async (list, question, own, other) => {
    const quote = await quoted(list, question);
    expect(quote).toContain(own);
    expect(quote).not.toContain(other);
  });

  it('of notices only the one that answers is quoted', async () => {
    const rules = '- No glass\n- Dogs wait at the gate\n- Children under 8 swim with a grown-up';
    expect(await quoted(rules, 'where do dogs wait')).toBe('Dogs wait at the gate');
  });
});
