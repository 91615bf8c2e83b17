import type { Language } from '../corpus/article.ts';
import { translator } from '../corpus/reasons/translator.ts';
import { VIETNAMESE_PROBLEMS } from './vietnamese-problems.ts';

const inVietnamese = translator(VIETNAMESE_PROBLEMS);

/**
 * Why the program cannot start or go on, in the language of the terminal. Such sentences are written in English where they arise, for the
 * log is English; each line is translated on its own, and one without a translation stays as it is.
 */
export function problemIn(language: Language, problem: string): string {
  if (language === 'en') return problem;
  return problem.replaceAll(
    /^(\s*)(.*)$/gmu,
    (_line, indent: string, said: string) => indent + inVietnamese(said),
  );
}
