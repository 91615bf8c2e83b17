import type { Language } from '../../corpus/article.ts';
import { answers } from './en/answers.ts';
import { articles } from './en/articles.ts';
import { corpus } from './en/corpus.ts';
import { notices } from './en/notices.ts';
import { reports } from './en/reports.ts';
import { shelf } from './en/shelf.ts';
import { talk } from './en/talk.ts';
import { why } from './en/why.ts';

/** Every sentence that the bot says, in English. `Messages` is its type: another language that lacks a key does not compile. */
export const en = {
  locale: 'en-GB',
  language: 'en' as Language,
  ...answers,
  ...articles,
  ...corpus,
  ...shelf,
  ...why,
  ...reports,
  ...talk,
  ...notices,
};

/** The sentences of one language. */
export type Messages = typeof en;
