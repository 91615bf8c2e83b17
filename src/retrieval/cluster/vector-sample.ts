import type { Language } from '../../corpus/article.ts';
import { ArticleVectors } from '../meaning/article-vectors.ts';
import { PassageVectors } from './passage-vectors.ts';
import type { StoredVectors } from './vector-search.ts';

/** Passages that stand for all. */
export interface Sample {
  readonly passages: readonly SampledPassage[];
  /** The languages of all passages, as the cluster calls them. */
  readonly languages: readonly string[];
  /** True where there are no others. */
  readonly isWhole: boolean;
}

/** A passage of the sample. */
export interface SampledPassage {
  readonly id: string;
  readonly article: string;
  readonly ordinal: number;
  readonly language: Language | null;
  readonly vectors: PassageVectors;
}

/** The sample of these passages, of which at most `size` were asked for. */
export function sampleOf(stored: readonly StoredVectors[], size: number): Sample {
  const table = new ArticleVectors();
  return {
    passages: stored.map(({ id, article, ordinal, language, vectors }) => ({
      id,
      article,
      ordinal,
      language: language === 'en' || language === 'vi' ? language : null,
      vectors: new PassageVectors(table, id, vectors),
    })),
    languages: [...new Set(stored.map(({ language }) => language))],
    isWhole: stored.length < size,
  };
}
