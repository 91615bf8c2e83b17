import type { Language } from '../article.ts';
import { translator } from './translator.ts';
import { VIETNAMESE_REASONS } from './vietnamese.ts';

const inVietnamese = translator(VIETNAMESE_REASONS);

/** Why something was left out, in a reader's language. Reasons are written in English where they are found; one without a translation stays as it is. */
export function reasonIn(language: Language, reason: string): string {
  return language === 'en' ? reason : inVietnamese(reason);
}
