import { type Article, isStatement } from '../corpus/article.ts';
import { KnownArticles } from '../corpus/duplicates.ts';
import { replacesArticle } from '../retrieval/disagreement/later-article.ts';
import { foldText } from '../text/fold-words.ts';
import { wordsIn } from '../text/words.ts';
import { isPart, pathOf } from './article-path.ts';
import type { Finding } from './finding.ts';
import { unknownFacts } from './unknown-facts.ts';

/** A paragraph has at least this many words. */
const PARAGRAPH_WORDS = 30;
/** Longer blocks belong to the article, whatever they begin with. */
const LONGEST_FURNITURE = 160;
/** Words that stand in this many articles, and in this share of them, belong to the page. */
const REPEATED = 3;
const REPEATED_SHARE = 0.02;

/** How buttons, banners and boxes of a page begin, in English and Vietnamese, without marks. */
const FURNITURE =
  /^(?:share (?:this|on|via)\b|tweet this\b|(?:sign up|subscribe) (?:for|to) .*(?:newsletter|channel|updates)\b|subscribe(?: now| today)?$|(?:we|this (?:site|website)) uses? cookies\b|accept (?:all )?cookies\b|follow us\b|advertisement$|skip to (?:main )?content\b|related (?:articles?|stories|posts)\b|read (?:next|more)\b|most (?:read|popular)\b|log in(?: or register| to comment)?$|leave a comment$|click here to (?:subscribe|share|print)\b|all rights reserved\b|print this\b|chia se (?:bai|qua|len|facebook)|dang ky (?:nhan|theo doi)|theo doi (?:chung toi|tren)|tin (?:lien quan|cung chuyen muc|moi nhat)|xem them$|binh luan$|quang cao$|doc nhieu)/u;

/** What is wrong with each article by itself, and which are there twice. */
export function articleFindings(articles: readonly Article[]): Finding[] {
  const findings: Finding[] = unknownFacts(articles);
  const known = new KnownArticles<string>();
  const repeated = repeatedBlocks(articles);
  for (const article of articles) {
    const path = pathOf(article);
    const find = (kind: Finding['kind'], detail = ''): void => void findings.push({ kind, path, detail });
    const words = wordsIn(statements(article).join(' ')).length;
    // What people write into a chat is as long as it is.
    if (words < PARAGRAPH_WORDS && !isPart(article)) find('short', String(words));
    const same = known.find(article);
    if (same === undefined) known.add(article, path);
    else find(same.by === 'text' ? 'same-text' : 'same-link', same.known);
    for (const name of article.replaces ?? []) {
      const named = { ...article, replaces: [name] };
      if (!articles.some((other) => other !== article && replacesArticle(named, other)))
        find('replaces-nothing', name);
    }
    for (const block of statements(article)) {
      const folded = foldText(block);
      if (repeated.get(folded) === path || (block.length <= LONGEST_FURNITURE && FURNITURE.test(folded)))
        find('furniture', block);
    }
  }
  return findings;
}

/** Short blocks that stand in many articles, each with the first of them: one finding is enough. */
function repeatedBlocks(articles: readonly Article[]): ReadonlyMap<string, string> {
  const seen = new Map<string, { first: string; count: number }>();
  for (const article of articles) {
    const blocks = statements(article).filter(({ length }) => length <= LONGEST_FURNITURE);
    for (const block of new Set(blocks.map(foldText))) {
      const known = seen.get(block);
      if (known === undefined) seen.set(block, { first: pathOf(article), count: 1 });
      else known.count += 1;
    }
  }
  const least = Math.max(REPEATED, articles.length * REPEATED_SHARE);
  return new Map([...seen].flatMap(([block, { first, count }]) => (count >= least ? [[block, first]] : [])));
}

function statements({ text, blocks }: Article): string[] {
  return blocks.filter(isStatement).map(({ start, end }) => text.slice(start, end).trim());
}

const QUOTED = 160;

/** A sentence as a report shows it: on one line, a cut marked. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED - 1)}…`;
}
