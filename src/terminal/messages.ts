import type { Language, PublishedDate } from '../corpus/article.ts';
import { dayOptions, MONTH } from '../text/date-options.ts';
import { english } from './messages/en.ts';
import type { TerminalMessages } from './messages/terminal-messages.ts';
import { vietnamese } from './messages/vi.ts';

export type { TerminalMessages } from './messages/terminal-messages.ts';

const MESSAGES: Readonly<Record<Language, TerminalMessages>> = { en: english, vi: vietnamese };

/** The catalogue for a POSIX locale such as `vi_VN.UTF-8`; English for every other language. */
export function terminalMessages(locale: string): TerminalMessages {
  return MESSAGES[terminalLanguage(locale)];
}

/** The language of a POSIX locale such as `vi_VN.UTF-8`; English for every other language. */
export function terminalLanguage(locale: string): Language {
  return /^vi\b|^vi_/i.test(locale) ? 'vi' : 'en';
}

/** A date as precise as the article states it: `6 January 2023` or `6/1/2023`, `January 2023`, `2023`. */
export function formatDate(date: PublishedDate, messages: TerminalMessages): string {
  const [year = '', month, day] = date.iso.split('-');
  if (month === undefined) return year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  const options = day === undefined ? MONTH : dayOptions(messages.locale);
  return new Intl.DateTimeFormat(messages.locale, { ...options, timeZone: 'UTC' }).format(moment);
}
