import type { ArticleShown, Share, WhyShown } from '../shapes.ts';
import { el } from './dom.ts';

/** Bars are drawn beside the largest; a share this much smaller decides nothing. */
const LEAST_SHARE = 0.02;
const MOST_SHARES = 8;

/** Why a card says what it says, and its articles with the quotes marked. */
export function drawWhy(why: WhyShown): HTMLElement[] {
  return [
    el('h2', {}, why.question),
    drawConfidence(why),
    ...why.articles.map((article) => drawArticle(article, why.found ? 'Quoted from' : 'Related')),
    drawSection('Words', ...drawTerms(why)),
    drawSection('For an answer, and against', drawShares(why.confidenceShares)),
    drawSection('Best passages', ...why.passages.map(drawPassage)),
  ];
}

/** Where no card is explained. */
export function drawNothing(): HTMLElement[] {
  return [
    el(
      'p',
      { class: 'hint' },
      'Ask something, or press Why? on an answer: here stands how it was decided, and its article with the quote marked.',
    ),
  ];
}

function drawConfidence({ confidence, threshold, found, asksFor, unknownWords }: WhyShown): HTMLElement {
  const bar = el('div', { class: `confidence ${found ? 'found' : 'refused'}` }, el('i'), el('b'));
  bar.style.setProperty('--confidence', percent(confidence));
  bar.style.setProperty('--threshold', percent(threshold));
  const unknown = unknownWords.length === 0 ? null : el('p', {}, `In no article: ${unknownWords.join(', ')}`);
  return el(
    'div',
    {},
    el(
      'p',
      {},
      el('strong', {}, percent(confidence)),
      ` sure; answers from ${percent(threshold)} on. Asks for: ${asksFor}.`,
    ),
    bar,
    unknown,
  );
}

function drawTerms({ terms }: WhyShown): HTMLElement[] {
  const counted = terms.filter(({ weight }) => weight > 0);
  const others = new Set(terms.flatMap(({ text, weight }) => (weight > 0 ? [] : [text])));
  const largest = Math.max(...counted.map(({ weight }) => weight));
  const table = el(
    'table',
    {},
    ...counted.map(({ text, term, weight, passages, origin }) =>
      el(
        'tr',
        {},
        el('td', {}, text, origin === 'question' ? null : el('small', {}, ` ${origin}`)),
        el('td', { class: 'dim' }, term === text ? '' : term),
        el('td', { class: 'amount' }, drawBar(weight / largest)),
        el('td', { class: 'number' }, weight.toFixed(2)),
        el('td', { class: 'dim number' }, passages === 1 ? '1 passage' : `${passages} passages`),
      ),
    ),
  );
  const rest = el('p', { class: 'dim' }, `Without weight: ${[...others].join(', ')}`);
  return others.size === 0 ? [table] : [table, rest];
}

function drawShares(shares: readonly Share[]): HTMLElement {
  const largest = Math.max(...shares.map(({ share }) => Math.abs(share)));
  const worth = shares.filter(({ share }) => share !== 0 && Math.abs(share) >= largest * LEAST_SHARE);
  return el(
    'table',
    {},
    ...worth
      .slice(0, MOST_SHARES)
      .map(({ name, share }) =>
        el(
          'tr',
          {},
          el('td', {}, name),
          el('td', { class: 'amount' }, drawBar(share / largest)),
          el('td', { class: 'number' }, signed(share)),
        ),
      ),
  );
}

function drawPassage(
  { title, quote, score, shares }: WhyShown['passages'][number],
  index: number,
): HTMLElement {
  return el(
    'details',
    { open: index === 0 },
    el('summary', {}, `${index + 1}. ${title} `, el('small', {}, score.toFixed(2))),
    el('p', { class: 'dim' }, quote),
    drawShares(shares),
  );
}

function drawArticle({ title, path, pieces }: ArticleShown, heading: string): HTMLElement {
  const text = el(
    'div',
    { class: 'article' },
    ...pieces.map(({ text, mark }) => {
      if (mark === 'none') return text;
      return el('mark', {}, mark === 'bold' ? el('strong', {}, text) : text);
    }),
  );
  return drawSection(heading, el('h4', {}, title), el('p', { class: 'dim' }, path), text);
}

function drawSection(title: string, ...inner: readonly HTMLElement[]): HTMLElement {
  return el('section', {}, el('h3', {}, title), ...inner);
}

function drawBar(part: number): HTMLElement {
  const bar = el('i', { class: part < 0 ? 'bar against' : 'bar' });
  bar.style.setProperty('--part', percent(Math.abs(part)));
  return bar;
}

function percent(part: number): string {
  return `${Math.floor(part * 100)}%`;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`;
}
