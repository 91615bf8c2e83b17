import type { RateLimit } from '../discord/cooldown.ts';

/** What a rate should look like. */
export const RATE_EXPECTED = '"uses/seconds" such as 8/10 (each 1 to 100000), or "off"';

/** Reads `8/10`: uses per seconds; `off` means infinitely many. */
export function parseRate(value: string): RateLimit | undefined {
  if (value === 'off') return { uses: Number.POSITIVE_INFINITY, seconds: 1 };
  const [uses, seconds, ...rest] = value.split('/').map((part) => parseWhole(part.trim(), 1, 100_000));
  return uses === undefined || seconds === undefined || rest.length > 0 ? undefined : { uses, seconds };
}

/** An IPv4 or IPv6 address: a name could mean another machine. */
export function isAddress(value: string): boolean {
  return /^[\d.]+$/.test(value)
    ? /^(?:\d+\.){3}\d+$/.test(value) && URL.canParse(`http://${value}`)
    : /^[\da-f.]*:[\da-f:.]*$/i.test(value) && URL.canParse(`http://[${value}]`);
}

/** Discord's ids are 64-bit numbers written in decimal. */
export function parseId(value: string): string | undefined {
  return /^\d{1,20}$/.test(value) ? value : undefined;
}

/** Reads ids with commas or spaces between them. */
export function parseIds(value: string): readonly string[] | undefined {
  const ids = value.split(/[\s,]+/).filter((part) => part !== '');
  return ids.every((id) => parseId(id) !== undefined) ? ids : undefined;
}

/** Reads a whole number in a range. */
export function parseWhole(value: string, least: number, most: number): number | undefined {
  const number = Number(value);
  return /^\d+$/.test(value) && number >= least && number <= most ? number : undefined;
}

/** Reads `true` or `false`, and the usual words for them. */
export function parseBoolean(value: string): boolean | undefined {
  if (/^(true|yes|on|1)$/i.test(value)) return true;
  return /^(false|no|off|0)$/i.test(value) ? false : undefined;
}

/** Names only: an offset such as +07:00 knows no summer time, and not every version of Node takes one. */
export function parseTimeZone(value: string): string | undefined {
  try {
    return /^[A-Za-z]/.test(value)
      ? new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone
      : undefined;
  } catch {
    return undefined;
  }
}

/** discord.js appends the version itself: `https://proxy.example/api/v10/` and `https://proxy.example/api` mean the same. */
export function parseApiUrl(value: string): string | undefined {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) return undefined;
  return value.replace(/\/+$/, '').replace(/\/v\d+$/, '');
}
