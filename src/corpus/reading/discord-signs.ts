import { MONTHS } from '../../text/calendar.ts';
import { looksVietnamese } from '../../text/looks-vietnamese.ts';
import { detectLanguage } from './language.ts';

/** "<t:1793476800:F>", "<t:1793476800>": a time, and how it is shown. */
const TIME = /<t:(?<seconds>-?\d{1,11})(?::(?<form>[a-z]))?>/giu;
/** "<:boat:123>", "<a:dance:123>" */
const EMOJI = /<a?(:\w{1,40}:)\d{1,25}>/gu;
/** "</plot done:123>" */
const COMMAND = /<(\/[\p{L}\p{N}_ -]{1,80}):\d{1,25}>/gu;
/** "<@123>", "<@!123>", "<@&123>", and "<#123>", "<id:customize>": whom and what it is only the server knows. */
const PERSON = String.raw`<@[!&]?\d{1,25}>`;
const PLACE = String.raw`<(?:#\d{1,25}|id:\w{1,20})>`;
const CALLED_IN_FRONT = new RegExp(String.raw`(?<=^[ \t]*)(?:${PERSON}[ \t,]*)+`, 'gmu');
const [PEOPLE, PLACES] = [new RegExp(PERSON, 'gu'), new RegExp(PLACE, 'gu')];
const ANY = new RegExp(
  [TIME, EMOJI, COMMAND].map(({ source }) => source).join('|') + `|${PERSON}|${PLACE}`,
  'iu',
);
const MILLISECONDS = 1_000;

/** Whether a text has signs that Discord's program writes in it. */
export function hasDiscordSigns(text: string): boolean {
  return text.includes('<') && ANY.test(text);
}

/**
 * A text with Discord's own signs as its readers see them, the times in UTC: "<t:1793476800:F>" is "31 October 2026 20:00 UTC". Whom
 * a line calls in front is left out, as in questions; whom and what it mentions else by a number is "@…" and "#…", for "Ask for it" would be wrong.
 */
export function withDiscordSigns(text: string): string {
  if (!hasDiscordSigns(text)) return text;
  const language = detectLanguage(text);
  const isVietnamese = language === 'vi' || (language === null && looksVietnamese(text));
  return text
    .replaceAll(TIME, (_, seconds: string, form: string | undefined) =>
      timeAs(form, new Date(Number(seconds) * MILLISECONDS), isVietnamese),
    )
    .replaceAll(EMOJI, '$1')
    .replaceAll(COMMAND, '$1')
    .replaceAll(CALLED_IN_FRONT, '')
    .replaceAll(PEOPLE, '@…')
    .replaceAll(PLACES, '#…');
}

/** A text that people typed in a chat, without the signs that hide words ("||it is Bo||") and make them small ("-# one each"). */
export function withoutHidingSigns(text: string): string {
  return text.replaceAll(/\|\|(?=\S)([^|\n]+?)(?<=\S)\|\|/gu, '$1').replaceAll(/^-# (?=\S)/gmu, '');
}

/** A time in the form that its letter asks for: a time of day (t, T), a day (d, D), or both. */
function timeAs(form: string | undefined, at: Date, isVietnamese: boolean): string {
  const [day, month, year] = [at.getUTCDate(), at.getUTCMonth(), at.getUTCFullYear()];
  const name = MONTHS[month]?.[0] ?? '';
  const date = isVietnamese
    ? `${day} tháng ${month + 1} năm ${year}`
    : `${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
  const time = `${at.toISOString().slice(-13, -8)} UTC`;
  const shown = form?.toLowerCase();
  if (shown === 't') return time;
  return shown === 'd' ? date : `${date} ${time}`;
}
