import type { parseHTML } from 'linkedom';
import { foldedAlike } from '../../../text/folded-alike.ts';
import { isKicker } from '../line-signs.ts';
import type { Piece } from '../page/page.ts';

type PageDocument = ReturnType<typeof parseHTML>['document'];

/** What sites put between the parts of a window's title: "Mill Hall | News | Rules", "Rules – Mill Hall". */
const BETWEEN = /(\s+[|｜–—»·•-]\s+|\s*(?:::|»)\s*)/u;
/** Where a page names its site, besides its menu. */
const OF_SITE =
  'a[rel="home"],header h1,header h2,[role="banner"] h2,.site-title,.site-name,.logo,.navbar-brand,#logo,#site-title';
const SITE_METAS = 'meta[property="og:site_name"],meta[name="application-name"],meta[name="publisher"]';
/** "© 2026 Mill Hall. All rights reserved." */
const COPYRIGHT = /(?:©|\(c\)|copyright)(?:\s|©|\d{4}|[,–-])*(?<site>\p{L}[^.|·•]{1,60})/iu;
/** A heading of so few words may be that of any part: "Please note". */
const FEWEST_WORDS = 3;

/** The title of a page's window, its parts as they are written, and the names of the site that the page states elsewhere. */
export interface WindowTitle {
  readonly whole: string;
  readonly sites: ReadonlySet<string>;
}

/** What a page's `title` element says; null where there is none. It is to be asked before the page's frame is taken out. */
export function windowTitle(document: PageDocument): WindowTitle | null {
  const whole = lineOf(document.querySelector('title')?.textContent);
  if (whole === '') return null;
  const footers = [...document.querySelectorAll('footer,[role="contentinfo"],#footer,.footer')];
  const named = [
    ...[...document.querySelectorAll(SITE_METAS)].map((meta) => meta.getAttribute('content')),
    ...[...document.querySelectorAll(OF_SITE)].map(({ textContent }) => textContent),
    ...footers.map(({ textContent }) => COPYRIGHT.exec(lineOf(textContent))?.groups?.['site']),
  ];
  const sites = named.map((name) => foldedAlike(lineOf(name))).filter((name) => name !== '');
  return { whole, sites: new Set(sites) };
}

/**
 * The title of a page without an `h1`: its first `h2`, where that is a part of the window's title, or where the page begins with it and has no
 * other one; or else the window's title without the names of the site at its ends.
 */
export function titleFrom(
  { whole, sites }: WindowTitle,
  first: Piece | undefined,
  subheads: readonly string[],
): string {
  const withMarks = whole.split(BETWEEN);
  const parts = withMarks.filter((_, at) => at % 2 === 0);
  const isSite = (part: string | undefined): boolean => sites.has(foldedAlike(part ?? ''));
  const [heading = '', ...others] = subheads.map(lineOf);
  const isPart = parts.some((part) => foldedAlike(part) === foldedAlike(heading));
  // The reader view takes a heading out that is the window's title, too.
  const isOnTop = first?.kind === 'heading' && lineOf(first.text) === heading && others.length === 0;
  const isTitle = isPart || (isOnTop && heading.split(' ').length >= FEWEST_WORDS);
  if (isTitle && heading !== '' && !isSite(heading) && (parts.length > 1 || isSite(whole))) return heading;
  const [from, to] = besideSite(parts, isSite);
  return withMarks.slice(2 * from, 2 * to - 1).join('');
}

/** From which to which part a window's title is the page's own: of "Mill Hall | News | Rules" the last, where the page names its site elsewhere. */
function besideSite(
  parts: readonly string[],
  isSite: (part: string | undefined) => boolean,
): readonly [from: number, to: number] {
  const isOfSite = (part = ''): boolean => isSite(part) || isKicker(part);
  let [from, to] = [0, parts.length];
  if (isSite(parts.at(-1))) while (to > 1 && isOfSite(parts[to - 1])) to -= 1;
  else if (isSite(parts[0])) while (from < to - 1 && isOfSite(parts[from])) from += 1;
  return [from, to];
}

function lineOf(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/gu, ' ').trim();
}
