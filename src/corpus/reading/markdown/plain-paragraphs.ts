import type MarkdownIt from 'markdown-it';
import type { StateBlock, StateCore, Token } from 'markdown-it';

/** The kind of the one token that a plain paragraph is. */
export const PLAIN_PARAGRAPH = 'plain_paragraph';

/** A line that begins with a letter, a quotation mark or a number (no "1." of a list), and holds no sign that Markdown knows. */
const PLAIN_LINE = /^(?:[\p{L}"'“‘«(]|\d+(?![\d.)]))[^&*<[\\^_`~]*$/u;
/** A sign that means something inside a line. */
const SIGN = /[&*<[\\^_`~\n]/u;

/**
 * Makes a parser read plain words at once. Most paragraphs, items and cells are, and all rules of all marks would be tried on each of them;
 * what they come to is the same (a property in the tests).
 */
export function plainWordsAtOnce(parser: ReturnType<typeof MarkdownIt>): void {
  parser.block.ruler.before('table', PLAIN_PARAGRAPH, plainParagraph);
  parser.core.ruler.at('inline', signsInLines);
}

/** Whether a line's content is plain words: it has no tokens of its own. */
export function isPlain({ content, children }: Token): boolean {
  return children?.length === 0 && content !== '';
}

/** A paragraph that stands in nothing else. */
function plainParagraph(state: StateBlock, from: number, to: number, isTried: boolean): boolean {
  if (isTried || state.level > 0 || state.blkIndent > 0) return false;
  let line = from;
  for (; line < to && !state.isEmpty(line); line += 1) {
    const words = state.src.slice(state.bMarks[line], state.eMarks[line]);
    // Two spaces at a line's end break it.
    if (!PLAIN_LINE.test(words) || words.endsWith('  ')) return false;
  }
  const token = state.push(PLAIN_PARAGRAPH, '', 0);
  token.content = state.src
    .slice(state.bMarks[from], state.eMarks[line - 1])
    .trim()
    .replaceAll(/ \n/gu, '\n');
  state.line = line;
  return true;
}

function signsInLines({ tokens, md, env }: StateCore): void {
  for (const { type, content, children } of tokens) {
    if (type === 'inline' && SIGN.test(content)) md.inline.parse(content, md, env, children ?? []);
  }
}
