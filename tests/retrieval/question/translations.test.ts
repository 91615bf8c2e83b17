import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/retrieval/analysis/tokens.ts';
import { translationsOf } from '../../../src/retrieval/question/translations.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';

function translated(question: string, isVietnamese: boolean): string[] {
  return translationsOf(tokenize(question), isVietnamese).map(
    ({ first, last, terms }) => `${question.split(' ').slice(first, last).join(' ')}: ${terms.join(' ')}`,
  );
}

describe('translationsOf', () => {
  it('takes the longer of two phrases', () => {
    expect(translated('night market', false)).toEqual(['night market: cho dem', 'market: cho']);
    expect(translated('chợ đêm', true)).toEqual(['chợ đêm: night market', 'đêm: night']);
  });

  it('knows Vietnamese words by their marks', () => {
    expect(translated('cho ai', true)).toEqual([]);
  });

  it('finds what another language says, and not its words without marks', async () => {
    const articles = [
      article({ id: 'market', text: 'Chợ họp ở bến Lụa mỗi thứ bảy.', language: 'vi' }),
      article({ id: 'gift', text: 'Quà tặng cho các em ở bến Lụa.', language: 'vi' }),
    ];
    const retriever = await createRetriever({ articles });
    const { passages } = await retriever.explain('which bến is the market at');
    expect(passages[0]?.article.id).toBe('market');
  });
});
