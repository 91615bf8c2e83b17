import type { FoundWindow } from './features/feature-group.ts';

/** A window's words, as its article has them. */
export function windowText({ candidate, window }: Pick<FoundWindow, 'candidate' | 'window'>): string {
  const { article, units } = candidate.passage;
  return article.text.slice(units[window.first]?.start, units[window.last]?.end);
}
