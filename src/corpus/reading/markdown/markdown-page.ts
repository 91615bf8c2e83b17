import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { withDiscordSigns, withoutHidingSigns } from '../discord-signs.ts';
import type { Piece } from '../page/page.ts';
import { PageBuilder } from '../page/page-builder.ts';
import { Unreadable } from '../unreadable.ts';
import { outsideCode, withBraces, withoutReserved, withRawAside } from './code-aside.ts';
import { importsComponents, withoutMdx } from './mdx-syntax.ts';
import { withoutEmojiNames, withoutNoteSyntax } from './note-syntax.ts';
import { plainWordsAtOnce } from './plain-paragraphs.ts';
import { withoutSiteSyntax } from './site-syntax.ts';
import { tellTokens } from './token-events.ts';

type Parser = ReturnType<typeof MarkdownIt>;

/** The deepest nesting of quotes and lists; a page written by hand has five levels. The parser leaves out what is deeper. */
const DEEPEST = 100;

let known: Parser | undefined;
let knownOfChats: Parser | undefined;

function parser(): Parser {
  if (known !== undefined) return known;
  known = new MarkdownIt({ html: true, linkify: false, maxNesting: DEEPEST })
    .use(footnotes)
    .use(plainWordsAtOnce);
  // The address of a link is not read.
  known.normalizeLink = (address) => address;
  return known;
}

/** The parser of what people say in chats, which show HTML, and "[1]: …" at the head of a line, as it was typed. */
function parserOfChats(): Parser {
  if (knownOfChats !== undefined) return knownOfChats;
  knownOfChats = new MarkdownIt({ html: false, linkify: false, maxNesting: DEEPEST })
    .disable(['reference', 'lheading'])
    .use(plainWordsAtOnce);
  knownOfChats.normalizeLink = (address) => address;
  return knownOfChats;
}

/**
 * The pieces of a Markdown page (CommonMark with tables, footnotes and strikethrough, and what site generators and note-taking programs
 * add), as its reader sees them. A chat's Markdown has none of the latter: "!!! now" and "#bugs" are said there.
 * @throws {Unreadable} for a text that is nested too deeply.
 */
export function markdownPage(
  text: string,
  options: { readonly mdx?: boolean; readonly isChat?: boolean } = {},
): readonly Piece[] {
  if (options.isChat === true) {
    const said = outsideCode(withoutReserved(text), (words) =>
      withDiscordSigns(withoutHidingSigns(withoutEmojiNames(words))),
    );
    return piecesOf(parserOfChats().parse(said, {}));
  }
  let mdx = options.mdx === true;
  const plain = withBraces(
    outsideCode(withRawAside(withoutReserved(text)), (words) => {
      const site = withoutSiteSyntax(words);
      // Docusaurus reads Markdown as MDX, too.
      mdx ||= importsComponents(site);
      return withDiscordSigns(withoutNoteSyntax(withoutMdx(site, mdx)));
    }),
  );
  // In MDX nothing is code for being indented: it stands inside a component.
  const source = mdx ? plain.replaceAll(/^(?: {4,}|\t+)(?=[^\s*+\d-])/gmu, '') : plain;
  return piecesOf(parser().parse(source, {}));
}

function piecesOf(tokens: ReturnType<Parser['parse']>): readonly Piece[] {
  const isDeep = tokens.some(
    ({ level, children }) => level >= DEEPEST - 2 || children?.some((child) => child.level >= DEEPEST - 2),
  );
  if (isDeep) throw new Unreadable('it is nested too deeply for an article: make it simpler');
  const builder = new PageBuilder();
  tellTokens(tokens, builder);
  return builder.finish();
}
