import { decode } from '../decode.ts';
import { fieldsFrom } from '../facts/field-values.ts';
import { detectLanguage } from '../language.ts';
import type { Piece } from '../page/page.ts';
import { readPage } from '../read-page.ts';
import { onlyArticle, type Reading } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { changedOn, type Properties } from './changed-on.ts';
import { clockOf, momentsIn, type Showing } from './moments.ts';

const MOST_EVENTS = 5_000;
const REPEATS: Readonly<Record<string, readonly [english: string, vietnamese: string]>> = {
  DAILY: ['daily', 'hằng ngày'],
  WEEKLY: ['weekly', 'hằng tuần'],
  MONTHLY: ['monthly', 'hằng tháng'],
  YEARLY: ['yearly', 'hằng năm'],
};

/**
 * Reads a calendar (iCalendar): one article, each event a line "Regatta · 6 May 2023, 10:00 – 18:00 · Old weir" with its description below. It
 * is of the day on which its events were last changed or written out.
 * @throws {Unreadable} for a file without an event that everybody may see.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function readCalendar(bytes: Buffer): Reading {
  const lines = decode(bytes)
    .replaceAll(/\n[ \t]/gu, '')
    .split('\n');
  const events = eventsIn(lines);
  if (events.length > MOST_EVENTS) throw new Unreadable('it has more than 5,000 entries: split it');
  const words = events.map((event) => `${wordsOf(event, 'SUMMARY')} ${wordsOf(event, 'DESCRIPTION')}`);
  const isVietnamese = detectLanguage(words.join('\n')) === 'vi';
  const headed = (name: string): string =>
    valueOf(lines.find((line) => new RegExp(`^${name}[;:]`, 'iu').test(line)) ?? '');
  const showing = { isVietnamese, clock: clockOf(headed('X-WR-TIMEZONE')) };
  const pieces = events.flatMap((event) => piecesOf(event, showing));
  if (pieces.length === 0) throw new Unreadable('it contains no words: write the article or remove the file');
  const named = headed('X-WR-CALNAME');
  const [only] = events.length === 1 ? events : [];
  const title = named || (only === undefined ? '' : wordsOf(only, 'SUMMARY'));
  const url = only === undefined ? '' : wordsOf(only, 'URL');
  const { article, leftOut } = readPage(pieces, fieldsFrom({ title, url }), {
    language: isVietnamese ? 'vi' : null,
  });
  const day = changedOn(events, showing.clock);
  const changed = day === null ? {} : { changed: { iso: day, asWritten: day } };
  return onlyArticle({ ...article, ...changed }, leftOut);
}

/** The events that everybody may see. */
function eventsIn(lines: readonly string[]): readonly Properties[] {
  const events: Properties[] = [];
  let open: Map<string, string> | null = null;
  let inside = 0;
  for (const line of lines) {
    if (/^BEGIN:VEVENT\s*$/iu.test(line)) open = new Map();
    else if (/^END:VEVENT\s*$/iu.test(line)) {
      if (open !== null && !/:(?:private|confidential)\s*$/iu.test(open.get('CLASS') ?? ''))
        events.push(open);
      open = null;
    } else if (/^BEGIN:/iu.test(line)) inside += 1;
    else if (/^END:/iu.test(line)) inside -= 1;
    else if (open !== null && inside <= 1) {
      const name = /^[\w-]+/u.exec(line)?.[0]?.toUpperCase() ?? '';
      if (name !== '' && !open.has(name)) open.set(name, line.slice(name.length));
    }
  }
  return events;
}

function piecesOf(event: Properties, showing: Showing): readonly Piece[] {
  const { isVietnamese } = showing;
  const repeats = REPEATS[/FREQ=(\w+)/iu.exec(event.get('RRULE') ?? '')?.[1]?.toUpperCase() ?? ''];
  const isCancelled = /:cancelled\s*$/iu.test(event.get('STATUS') ?? '');
  const parts = [
    wordsOf(event, 'SUMMARY'),
    momentsIn(event.get('DTSTART') ?? '', event.get('DTEND') ?? '', showing),
    repeats?.[isVietnamese ? 1 : 0] ?? '',
    wordsOf(event, 'LOCATION').replaceAll('\n', ', '),
    isCancelled ? (isVietnamese ? 'đã hủy' : 'cancelled') : '',
  ].filter((part) => part !== '');
  if (wordsOf(event, 'SUMMARY') === '' && wordsOf(event, 'DESCRIPTION') === '') return [];
  const described = wordsOf(event, 'DESCRIPTION')
    .replaceAll(/<br\s*\/?>|<\/p>/giu, '\n')
    .replaceAll(/<[^<>]*>/gu, '')
    .split(/\n+/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return [
    { kind: 'item', text: parts.join(' · ').replaceAll('\n', ' ') },
    ...described.map((text): Piece => ({ kind: 'body', text })),
  ];
}

function wordsOf(event: Properties, name: string): string {
  return valueOf(event.get(name) ?? '');
}

/** A property's value without its parameters, its escapes as what they stand for. */
function valueOf(written: string): string {
  const at = /^(?:[^":]|"[^"]*")*:/u.exec(written)?.[0].length;
  return at === undefined
    ? ''
    : written
        .slice(at)
        .replaceAll(/\\([nN,;\\])/gu, (_, sign: string) => (/n/iu.test(sign) ? '\n' : sign))
        .trim();
}
