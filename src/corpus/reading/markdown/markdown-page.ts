import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import type { Piece } from '../page/page.ts';
import { PageBuilder } from '../page/page-builder.ts';
import { Unreadable } from '../unreadable.ts';
import { outsideCode, withBraces, withoutReserved, withRawAside } from './code-aside.ts';
import { importsComponents, withoutMdx } from './mdx-syntax.ts';
import { withoutNoteSyntax } from './note-syntax.ts';
import { plainWordsAtOnce } from './plain-paragraphs.ts';
import { withoutSiteSyntax } from './site-syntax.ts';
import { tellTokens } from './token-events.ts';

type Parser = ReturnType<typeof MarkdownIt>;

/** The deepest nesting of quotes and lists; a page written by hand has five levels. The parser leaves out what is deeper. */
const DEEPEST = 100;

let known: Parser | undefined;

function parser(): Parser {
  if (known !== undefined) return known;
  known = new MarkdownIt({ html: true, linkify: false, maxNesting: DEEPEST })
    .use(footnotes)
    .use(plainWordsAtOnce);
  // The address of a link is not read.
  known.normalizeLink = (address) => address;
  return known;
}

/**
 * The pieces of a Markdown page (CommonMark with tables, footnotes and strikethrough, and what site generators and note-taking programs
 * add), as its reader sees them.
 * @throws {Unreadable} for a text that is nested too deeply.
 */
export function markdownPage(text: string, options: { readonly mdx?: boolean } = {}): readonly Piece[] {
  let mdx = options.mdx === true;
  const plain = withBraces(
    outsideCode(withRawAside(withoutReserved(text)), (words) => {
      const site = withoutSiteSyntax(words);
      // Docusaurus reads Markdown as MDX, too.
      mdx ||= importsComponents(site);
      return withoutNoteSyntax(withoutMdx(site, mdx));
    }),
  );
  // In MDX nothing is code for being indented: it stands inside a component.
  const tokens = parser().parse(mdx ? plain.replaceAll(/^(?: {4,}|\t+)(?=[^\s*+\d-])/gmu, '') : plain, {});
  const isDeep = tokens.some(
    ({ level, children }) => level >= DEEPEST - 2 || children?.some((child) => child.level >= DEEPEST - 2),
  );
  if (isDeep) throw new Unreadable('it is nested too deeply for an article: make it simpler');
  const builder = new PageBuilder();
  tellTokens(tokens, builder);
  return builder.finish();
}
