import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const ROTA = [
  'Ngày,Trực cổng,Trực đêm',
  '09/12/2026,Sa,Tuyn',
  '10/12/2026,Lử,Sính',
  '11/12/2026,Sa,Vàng',
].join('\n');

describe('a follow-up that only names another day', () => {
  it.each([
    ['mai thì ai', 'Sính'],
    ['thế mai', 'Sính'],
    ['và mai?', 'Sính'],
    ['còn mai thì sao', 'Sính'],
    ['con mai thi sao', 'Sính'],
    ['tomorrow?', 'Sính'],
    ['and tmrw', 'Sính'],
    ['mốt thì ai', 'Vàng'],
  ])('“%s” behind “đêm nay ai trực” is of that day', async (second, name) => {
    const library = await openLibrary({ directory: await corpusFolder({ 'lich-truc.csv': ROTA }) });
    const asked = { askedOn: '2026-12-09', ungated: true };
    const first = await ask(library, { question: 'đêm nay ai trực đêm', ...asked });
    expect(first.answer.excerpts[0]?.text).toContain('Tuyn');
    const earlier = { question: first.question, article: first.answer.excerpts[0]?.article };
    const { answer, ...read } = await ask(library, { question: second, askedOn: asked.askedOn, earlier });
    expect(read.earlier).toBeDefined();
    expect(answer.excerpts[0]?.text).toContain(name);
  });
});
