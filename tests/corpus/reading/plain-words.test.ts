import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { describe, expect, it } from 'vitest';
import { plainWordsAtOnce } from '../../../src/corpus/reading/markdown/plain-paragraphs.ts';
import { tellTokens } from '../../../src/corpus/reading/markdown/token-events.ts';
import { PageBuilder } from '../../../src/corpus/reading/page/page-builder.ts';

const slow = new MarkdownIt({ html: true, maxNesting: 20 }).use(footnotes);
const quick = new MarkdownIt({ html: true, maxNesting: 20 }).use(footnotes).use(plainWordsAtOnce);

function pieces(parser: typeof slow, text: string): unknown {
  const builder = new PageBuilder();
  tellTokens(parser.parse(text, {}), builder);
  return builder.finish();
}

/** One a line: plain lines, lines that begin with a mark, and lines that hold one. */
const PLAIN = `The fair opens.
“Come,” said Ada
Ngày 5 tháng 6
2024 was dry
A line of some sixty letters runs on where its column ended`.split('\n');
const MARKED = `===
---
- item
1. first
12) next
> said
# Head
    code
| a | b |
| - | - |
a | b
- | -
\`\`\`
~~~
<div>
</div>
<pre>
</pre>
<!-- hidden
-->
[^1]: A note
[ref]: /a
see [ref] and [^1]
“No <b>rain</b>,” said <https://example.org>
AT&amp;T, **Ada** and \`Bo\`
a\\*b ~~old~~ ![c](d)
ends \\
[!note] Title
> [!tip] Mind
- [ ] task
[ ] task
![a](b)
![a](b) *So*`.split('\n');
const SIGNS = ['a', 'B', '7', ' ', '  ', '\t', '\u00a0', ...'. - * _ ` | : ! [ & ='.split(' ')];
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 2, arbitrary: fc.constantFrom('', '   ') },
  { weight: 3, arbitrary: fc.constantFrom(...MARKED) },
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 8 }).map((signs) => signs.join('')),
);
const indented = fc.tuple(
  fc.constantFrom('', '', '', '', '  ', '    ', '> ', '\t'),
  line,
  fc.constantFrom('', '', ' ', '  '),
);
const page = fc
  .array(
    indented.map((parts) => parts.join('')),
    { maxLength: 12 },
  )
  .map((lines) => lines.join('\n'));

describe('plain words that are read at once', () => {
  it('come to what all rules of Markdown make of them', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(pieces(quick, text)).toEqual(pieces(slow, text));
      }),
      // A page's code keeps its spaces.
      { numRuns: 2_000, examples: [['<div>\n<pre>\n\nThe fair opens. \nThe fair opens.']] },
    );
  });

  it('are one token a paragraph, and none inside a line', () => {
    const tokens = quick.parse('The fair opens.\nBo came.\n\n- an item\n', {});
    expect(tokens.map(({ type }) => type)).toContain('plain_paragraph');
    expect(tokens.flatMap(({ children }) => children ?? [])).toEqual([]);
  });
});
