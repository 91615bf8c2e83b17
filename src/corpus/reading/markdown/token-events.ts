import type { Token } from 'markdown-it';
import { HtmlTeller } from '../page/html-events.ts';
import type { PageBuilder } from '../page/page-builder.ts';
import { HARD_BREAK } from '../page/tidy.ts';
import { isPlain, PLAIN_PARAGRAPH } from './plain-paragraphs.ts';

/** "[!info]- Opening" on the first line of a block quote: a box with a title rather than a quotation. */
const CALLOUT = /^\[!([\w|\s-]+)\][+-]?[ \t]*([^\n]*)/u;
const TASK = /^\[[ xX/-]\][ \t]+/u;
/** A reference to a footnote that does not exist. */
const STRAY_SIGN = /\[\^[^\]\s]{1,60}\]/gu;

/** Tells the tokens of a Markdown text to a builder, element by element. Footnotes come last. */
export function tellTokens(tokens: readonly Token[], builder: PageBuilder): void {
  new TokenTeller(builder).tell(tokens);
}

/** Tokens of a paragraph: its beginning, what it says, its end. */
const PARAGRAPH = 3;
/** "1. Kitchen", as minutes number what they are about. */
const NUMBERED_TITLE = /^\d{1,2}[.)]\s+\p{L}[^\n]{1,78}(?<![.!?:;,])$/u;

/** The words of a paragraph that is bold as a whole and numbered, where plainer text stands below it: a heading of minutes. */
function numberedTitle(tokens: readonly Token[], at: number): string | undefined {
  const title = boldAlone(tokens, at);
  if (title === undefined || !NUMBERED_TITLE.test(title)) return undefined;
  const next = tokens[at + PARAGRAPH];
  const isHead = next !== undefined && next.nesting >= 0 && boldAlone(tokens, at + PARAGRAPH) === undefined;
  return isHead ? title : undefined;
}

/** The words of a paragraph that is bold as a whole. */
function boldAlone(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at]?.type !== 'paragraph_open') return undefined;
  const said =
    tokens[at + 1]?.children?.filter(({ type, content }) => type !== 'text' || content !== '') ?? [];
  const [open, text, close, ...more] = said;
  const isBold = open?.type === 'strong_open' && close?.type === 'strong_close' && more.length === 0;
  return isBold && text?.type === 'text' ? text.content : undefined;
}

class TokenTeller {
  readonly #builder: PageBuilder;
  #html: HtmlTeller | undefined;
  /** What each open block quote is told as. */
  readonly #quotes: string[] = [];
  #isTask = false;
  /** Whether the first line is left out of what comes next, as it is a box's title. */
  #isTitled = false;

  constructor(builder: PageBuilder) {
    this.#builder = builder;
  }

  tell(tokens: readonly Token[]): void {
    let read = 0;
    for (const [at, token] of tokens.entries()) {
      if (at < read) continue;
      const title = numberedTitle(tokens, at);
      if (title !== undefined) {
        this.#builder.piece('heading', title);
        read = at + PARAGRAPH;
      } else if (token.type === 'blockquote_open') this.#openQuote(tokens[at + 2]);
      else if (token.type === 'blockquote_close') this.#builder.close(this.#quotes.pop() ?? 'blockquote');
      else this.#tellOne(token);
    }
  }

  #openQuote(inside: Token | undefined): void {
    const callout = inside?.type === 'inline' ? CALLOUT.exec(inside.content) : null;
    const tag = callout === null ? 'blockquote' : 'aside';
    this.#quotes.push(tag);
    this.#builder.open(tag);
    this.#isTitled = callout !== null;
    const title = callout?.[2]?.trim() ?? '';
    if (title !== '') this.#builder.piece('heading', title);
  }

  #tellOne(token: Token): void {
    const builder = this.#builder;
    switch (token.type) {
      case 'inline':
        if (isPlain(token)) this.#text(token.content);
        else this.#tellInline(token.children ?? []);
        break;
      case PLAIN_PARAGRAPH:
        builder.open('p');
        this.#text(token.content);
        builder.close('p');
        break;
      case 'text':
      case 'text_special':
        this.#text(token.content.includes('[^') ? token.content.replaceAll(STRAY_SIGN, '') : token.content);
        break;
      case 'code_inline':
        if (!/^(?:=|\$=|dv:) /u.test(token.content)) this.#text(token.content);
        break;
      case 'softbreak':
        builder.text('\n');
        break;
      case 'hardbreak':
        builder.text(HARD_BREAK);
        break;
      case 'fence':
        // A query or a drawing: what a reader sees is made of it.
        if (
          /^(?:dataview(?:js)?|mermaid|tasks|query|base|plantuml|chart|mdx-code-block)\b/u.test(
            token.info.trim(),
          )
        )
          break;
        builder.open('pre');
        builder.text(token.content);
        builder.close('pre');
        break;
      case 'code_block':
        builder.open('pre');
        builder.text(token.content);
        builder.close('pre');
        break;
      case 'html_block':
      case 'html_inline':
        (this.#html ??= new HtmlTeller(builder)).tell(token.content);
        break;
      case 'image':
        builder.open('img', { alt: token.content });
        builder.close('img');
        break;
      case 'footnote_open':
        builder.open('footnote');
        break;
      case 'footnote_close':
        builder.close('footnote');
        break;
      case 'footnote_ref':
      case 'footnote_anchor':
      case 'footnote_block_open':
      case 'footnote_block_close':
        break;
      default:
        this.#tellElement(token);
    }
  }

  #tellElement({ type, tag, nesting, attrs }: Token): void {
    if (tag === '') return;
    if (type === 'list_item_open') this.#isTask = true;
    const start = attrs?.find(([name]) => name === 'start')?.[1];
    if (nesting >= 0) this.#builder.open(tag, start === undefined ? {} : { start: String(start) });
    if (nesting <= 0) this.#builder.close(tag);
  }

  #tellInline(children: readonly Token[]): void {
    const line = this.#isTitled
      ? children.findIndex(({ type }) => type === 'softbreak' || type === 'hardbreak')
      : -1;
    const rest = !this.#isTitled ? children : line === -1 ? [] : children.slice(line + 1);
    this.#isTitled = false;
    for (const child of rest) this.#tellOne(child);
    this.#isTask = false;
  }

  #text(words: string): void {
    this.#builder.text(this.#isTask ? words.replace(TASK, '') : words);
    this.#isTask = false;
  }
}
