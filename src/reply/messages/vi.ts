import type { Messages } from './en.ts';
import { answers } from './vi/answers.ts';
import { articles } from './vi/articles.ts';
import { corpus } from './vi/corpus.ts';
import { notices } from './vi/notices.ts';
import { reports } from './vi/reports.ts';
import { shelf } from './vi/shelf.ts';
import { talk } from './vi/talk.ts';
import { why } from './vi/why.ts';

/** Every sentence that the bot says, in Vietnamese. */
export const vi: Messages = {
  locale: 'vi-VN',
  language: 'vi',
  ...answers,
  ...articles,
  ...corpus,
  ...shelf,
  ...why,
  ...reports,
  ...talk,
  ...notices,
};
