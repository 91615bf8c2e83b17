import { COMPONENT } from '../support/simulated-discord/bodies.ts';
import { walk } from '../support/simulated-discord/rules-components.ts';
import type { Reply } from '../support/simulated-discord/screen.ts';

const WIDTH = 112;

/** A reply as text: who sees it, what it says, its buttons and its menu. Parts that differ from run to run are left out. */
export function shown(reply: Reply, language: Language): string {
  if (reply.opensModal) return `(form) ${reply.modal.title}`;
  const parts = [...walk(reply.message.components)].flatMap(({ type, content, components }) => {
    if (type === COMPONENT.text) return [same(content ?? '', language)];
    if (type !== COMPONENT.row) return [];
    return [(components ?? []).map(control).join(' ')];
  });
  const text = parts.length === 0 ? [same(reply.text, language)] : parts;
  return [reply.ephemeral ? '(private)' : '(public)', ...text]
    .join('\n')
    .split('\n')
    .map(wrapped)
    .join('\n')
    .replaceAll(/ +$/gm, '');
}

type Component = Reply['buttons'][number];

function control({ label, placeholder, options, url }: Component): string {
  if (placeholder !== undefined)
    return `[${placeholder} ▾ ${(options ?? []).map((option) => option.label).join(' | ')}]`;
  return url === undefined ? `[${label ?? ''}]` : `[${label ?? ''} ↗]`;
}

/** Times, ids and durations differ in every run. */
function same(text: string, language: Language): string {
  return (
    text
      .replaceAll(/<t:(\d+):D>/g, (_, seconds: string) =>
        day(dayThatStays(Number(seconds) * 1_000), language),
      )
      .replaceAll(
        /<t:\d+:([a-zA-Z])>/g,
        (_, style: string) => day(NOW, language) + (style === 'f' ? ' 10:24' : ''),
      )
      // As Discord shows it: an escaped character is that character.
      .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1')
      .replaceAll(/<@\d+>/g, '@Lan')
      .replaceAll(/<\/([^:>]+):\d+>/g, '/$1')
      .replaceAll(/https:\/\/discord\.com\/channels\/[\d/]+/g, 'https://discord.com/channels/…')
      .replaceAll(/\b\d+(?:[.,]\d+)? (s|giây)(?=\.)/g, '0.4 $1')
  );
}

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 11, 3);
/** Where in its day the bot puts the day of an article. */
const OF_ARTICLE_MS = 37_800_000;

/** The languages of the page, as dates are written in them. */
const LOCALES = { en: 'en-GB', vi: 'vi' } as const;
export type Language = keyof typeof LOCALES;

/** A day as Discord shows it to who reads in this language. */
function day(milliseconds: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    milliseconds,
  );
}

/** The day of a moment of this run, counted from a day that stays; the days of older articles are what they are. */
function dayThatStays(milliseconds: number): number {
  const daysAgo = Math.round((Date.now() - milliseconds) / DAY_MS);
  if (Math.abs(daysAgo) < 2) return NOW;
  return milliseconds % DAY_MS === OF_ARTICLE_MS ? milliseconds : NOW - daysAgo * DAY_MS;
}

/** Lines of a page in Markdown stay narrow; a quote stays one on each of its lines. */
function wrapped(line: string): string {
  const mark = /^(?:> |-# |- )?/.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const at = rest.lastIndexOf(' ', WIDTH);
    if (at <= mark.length) break;
    lines.push(rest.slice(0, at));
    rest = (mark === '> ' ? mark : '  ') + rest.slice(at + 1);
  }
  return [...lines, rest].join('\n');
}
