import { MESSAGE_LINK, type Report } from '../../reports/report.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import { escapeMarkdown, unescapeMarkdown } from '../markdown/escape.ts';
import { renderQuote } from '../markdown/quote.ts';
import type { Messages } from '../messages/index.ts';
import { quotesOnCard } from './quotes-in-card.ts';

/** What a report says besides its question: the passage, and where the answer is. */
export type ReportedPassage = Pick<Report, 'quote' | 'link'>;

const SMALL = '-# ';
const TITLE_LENGTH = 100;

/** The passage that is complained about, with its title and a link to the answer below it; empty where there is none. */
export function reportedPassageText({ quote, link }: ReportedPassage, { report }: Messages): string {
  if (quote === undefined) return '';
  const title = shorten(cleanLine(quote.title), TITLE_LENGTH);
  return [
    renderQuote({ text: quote.text, highlights: [] }),
    ...(title === '' ? [] : [SMALL + escapeMarkdown(title)]),
    ...(link === undefined ? [] : [`${SMALL}[${report.answer}](${link})`]),
  ].join('\n');
}

/** Reads them back from the texts of the card. */
export function readReportedPassage(texts: readonly string[]): ReportedPassage {
  const text = texts.find((one) => one.startsWith('> '));
  const [quote] = quotesOnCard(text === undefined ? [] : [text], []);
  if (text === undefined || quote === undefined) return {};
  const lines = text
    .split('\n')
    .flatMap((line) => (line.startsWith(SMALL) ? [line.slice(SMALL.length)] : []));
  // In a title the bracket would be escaped.
  const link = lines.flatMap((line) => /^\[[^\]]*\]\((.*)\)$/.exec(line)?.[1] ?? []).at(0);
  const title = lines.find((line) => !line.startsWith('['));
  return {
    quote: { text: quote.text, title: title === undefined ? '' : unescapeMarkdown(title) },
    ...(link !== undefined && MESSAGE_LINK.test(link) ? { link } : {}),
  };
}
