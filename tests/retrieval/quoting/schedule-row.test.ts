import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';

/** The first quote with what is bold in it, in an article of this text. */
async function quoted(text: string, question: string) {
  const retriever = await createRetriever(await loadCorpus(await folderWith({ 'a.md': text })));
  const { excerpts } = await retriever.answer(question);
  const [first] = excerpts;
  return (
    first && {
      text: first.text,
      bold: first.highlights.map(({ start, end }) => first.article.text.slice(start, end)),
    }
  );
}

const front = (body: string) => `---\ntitle: River regatta\ndate: 2023-05-02\n---\n${body}\n`;

describe('a line of a schedule that is asked for', () => {
  const question = 'When is the final of the river regatta?';

  it('is quoted alone where it is an item of a list', async () => {
    const text =
      'The river regatta begins on Saturday at the old mill.\n\n- Heats – 3 June 2023\n- Final – 24 June 2023';
    expect(await quoted(front(text), question)).toEqual({
      text: 'Final – 24 June 2023',
      bold: ['24 June 2023'],
    });
  });

  it('is what is bold where the lines stand together', async () => {
    const text =
      'River regatta\n\nThe river regatta begins on Saturday at the old mill.\n\nHeats - 3 June 2023\nFinal - 24 June 2023';
    const answer = await quoted(text, question);
    expect(answer?.text).toContain('Final - 24 June 2023');
    expect(answer?.bold).toEqual(['24 June 2023']);
  });

  it('is quoted where it stands above the text', async () => {
    const text =
      'River regatta\n\nFinal: 24 June 2023\n\nThe river regatta begins on Saturday, and the mayor fires the gun.';
    const answer = await quoted(text, question);
    expect(answer?.text).toContain('Final: 24 June 2023');
    expect(answer?.bold).toEqual(['24 June 2023']);
  });

  it('is found in Vietnamese', async () => {
    const text =
      '---\ntitle: Giải bơi thuyền\n---\nGiải bơi thuyền khai mạc vào thứ Bảy tại bến cũ.\n\n- Vòng loại: 3/6/2023\n- Chung kết: 24/6/2023\n';
    expect(await quoted(text, 'Chung kết giải bơi thuyền khi nào?')).toEqual({
      text: 'Chung kết: 24/6/2023',
      bold: ['24/6/2023'],
    });
  });

  it('is left to the sentences where two lines fit, or a line says more than is asked', async () => {
    const twice =
      'The river regatta begins on Saturday at the old mill.\n\n- Final – 24 June 2023\n- Final – 25 June 2023';
    expect((await quoted(front(twice), question))?.text).not.toBe('Final – 24 June 2023');
    const more = 'The final of the river regatta is on Saturday.\n\n- Final of the juniors – 3 June 2023';
    expect((await quoted(front(more), question))?.bold).toEqual(['Saturday']);
  });
});
