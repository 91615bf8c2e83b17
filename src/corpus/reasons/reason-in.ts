import type { Language } from '../article.ts';
import { VIETNAMESE_REASONS } from './vietnamese.ts';

/** A reason as it is written, with `{}` for what differs, and as a Vietnamese reader is told it. */
interface Translated {
  readonly pattern: RegExp;
  readonly inVietnamese: string;
}

const TRANSLATED: readonly Translated[] = VIETNAMESE_REASONS.map(([reason, inVietnamese]) => ({
  pattern: new RegExp(`^${reason.split('{}').map(literally).join('(.*)')}$`, 'su'),
  inVietnamese,
}));

/** Why something was left out, in a reader's language. Reasons are written in English where they are found; one without a translation stays as it is. */
export function reasonIn(language: Language, reason: string): string {
  if (language === 'en') return reason;
  for (const { pattern, inVietnamese } of TRANSLATED) {
    const found = pattern.exec(reason);
    if (found === null) continue;
    // What differs can be a reason itself: "this line is left out: it has no text".
    const parts = found.slice(1).map((part) => reasonIn(language, part));
    return inVietnamese.replaceAll('{}', () => parts.shift() ?? '');
  }
  return reason;
}

function literally(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}
