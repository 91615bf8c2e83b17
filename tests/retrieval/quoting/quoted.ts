import type { BlockKind } from '../../../src/corpus/article.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { looksVietnamese } from '../../../src/text/looks-vietnamese.ts';
import { article } from '../../support/article.ts';
import { shippedArticles } from '../shipped-articles.ts';

/** The first quote for a question over one text beside the shipped articles, and what is bold in it; `kinds` are those of its lines. */
export async function quoted(question: string, text: string, kinds: readonly BlockKind[] = []) {
  const plain = article({ id: 'a', text, language: looksVietnamese(text) ? 'vi' : 'en' });
  const blocks = plain.blocks.map((block, at) => ({ ...block, kind: kinds[at] ?? 'body' }));
  const retriever = await createRetriever({ articles: [...shippedArticles(), { ...plain, blocks }] });
  const answer = await retriever.answer(question, { ungated: true });
  const [first] = answer.excerpts;
  return {
    text: first?.text ?? '',
    bold: first?.highlights.map(({ start, end }) => text.slice(start, end)) ?? [],
    shown: answer.kind === 'found' ? answer.shown : 0,
  };
}
