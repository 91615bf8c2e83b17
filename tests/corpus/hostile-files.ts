import { pdf } from './pdf.ts';
import { zipOf } from './zip-of.ts';

/** Bytes of a mebibyte. */
export const MEGABYTE = 1_048_576;
const MANY = 10_000;
/** A limit that none of the files reaches, so that the reader itself has to hold. */
export const NO_LIMIT = 64 * MEGABYTE;

/** A Word document's file. */
export const docx = (document: string) => zipOf('word/document.xml', Buffer.from(document));
/** A paragraph of one. */
export const paragraph = '<w:p><w:r><w:t>The council met on Monday.</w:t></w:r></w:p>';
const entities =
  '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">' +
  'bcdefghij'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(at)};`.repeat(10)}">`)
    .join('') +
  ']>';

/** Files that are made to cost whoever reads them, by name. */
export const HOSTILE: readonly (readonly [name: string, contents: string | Uint8Array])[] = [
  ['quotes.md', `${'>'.repeat(MANY)} deep`],
  ['lists.md', Array.from({ length: MANY }, (_, at) => `${' '.repeat(2 * Math.min(at, 300))}- a`).join('\n')],
  ['brackets.md', '[a](b '.repeat(50_000)],
  ['emphasis.md', '*a **a '.repeat(20_000)],
  ['links.md', '[a]('.repeat(20_000)],
  ['ticks.md', Array.from({ length: 2_000 }, (_, at) => `${'`'.repeat(at % 400)} a`).join(' ')],
  ['tags.md', '<div>'.repeat(MANY)],
  ['table.md', `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${`|${'b|'.repeat(300)}\n`.repeat(3_000)}`],
  ['huge.md', '**word** [a](b) '.repeat((50 * MEGABYTE) / 16)],
  ['large.md', '**word** [a](b) '.repeat((20 * MEGABYTE) / 16)],
  ['huge.txt', 'The council met on Monday, and so did the crews of the boats. '.repeat((50 * MEGABYTE) / 62)],
  ['lines.txt', 'The council met.\n'.repeat(3 * MEGABYTE)],
  ['signs.txt', `${'-'.repeat(1_900_000)}\nThe council met.`],
  ['chat.txt', '[01/02/2024, 10:00] Ann: hello there\n'.repeat(15_000)],
  ['fields.txt', 'Title: a\n'.repeat(49_000)],
  ['quoted.txt', `Subject: a\n\n${'>'.repeat(1_000_000)} b`],
  ['shortcodes.md', '{{< a '.repeat(12_000)],
  ['liquid.md', '{% raw %}{{'.repeat(20_000)],
  ['wiki.md', `'''The''' [[council]] met.\n${'{|\n| '.repeat(49_000)}`],
  ['script.mdx', `export const meta = ${'{a: ('.repeat(40_000)}\n\nThe council met.`],
  ['components.mdx', '<Tab a={'.repeat(30_000)],
  ['references.md', `${'[a]: b\n'.repeat(8_000)}${'[a] '.repeat(8_000)}`],
  [
    'attributes.html',
    `<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}=b`).join(' ')}>The council met.`,
  ],
  ['keys.json', `{${Array.from({ length: 300_000 }, (_, at) => `"a${at}":1`).join(',')},"text":"a"}`],
  ['quotes.csv', `a,"b\n${'a,"b\n'.repeat(49_000)}`],
  ['wide.csv', `${'word,'.repeat(400_000)}word`],
  ['header.csv', `${'a long name of a column ,'.repeat(150)}\n${`${'b,'.repeat(150)}\n`.repeat(8_000)}`],
  ['rows.tsv', 'a\tb\n'.repeat(49_000)],
  ['records.json', `[${'{"name":"a","list":[{"b":[{"c":1}]}]},'.repeat(60_000)}{}]`],
  ['values.json', `[{${Array.from({ length: 40_000 }, (_, at) => `"a${at}":"b"`).join(',')}}]`],
  ['brackets.yml', `a: ${'['.repeat(90_000)}`],
  ['maps.yaml', `a: ${'{b: '.repeat(20_000)}`],
  ['aliases.yml', `a: &a [b]\n${'c: [*a, *a]\n'.repeat(8_000)}`],
  ['documents.yml', 'a: b\n---\n'.repeat(4_000)],
  ['large.yml', '- a: b\n'.repeat(2 * MEGABYTE)],
  ['tables.rst', `${'== ==\n'.repeat(40_000)}The council met.`],
  ['roles.rst', `The${':a'.repeat(140_000)} The council met.`],
  ['spaces.rst', `The council met.${' '.repeat(290_000)}[`],
  ['tables.org', '| a\nb\n'.repeat(8_000)],
  ['zeros.docx', zipOf('word/document.xml', new Uint8Array(180 * MEGABYTE))],
  ['deep.html', `<p>${'<div>'.repeat(MANY)}The council met.`],
  ['spans.html', `<p>${'<span>'.repeat(9_000)}The council met.`],
  ['large.html', `<p>${'The council met on Monday. <b>So</b> '.repeat((20 * MEGABYTE) / 37)}`],
  ['table.html', `<table>${'<tr><td>a<td>b'.repeat(200_000)}`],
  ['huge.html', `<p>${'The council met on Monday. <b>So</b> '.repeat((50 * MEGABYTE) / 37)}`],
  ['deep.json', `${'['.repeat(MANY)}"a"${']'.repeat(MANY)}`],
  ['huge.json', `[${'{"text":"The council met on Monday."},'.repeat(MEGABYTE)}{}]`],
  ['large.json', `[${'{"text":"The council met on Monday."},'.repeat(MEGABYTE / 2)}{}]`],
  ['deep.xml', `<rss>${'<item>'.repeat(MANY)}`],
  ['bomb.rss', `${entities}<rss><channel><item><title>&j;</title></item></channel></rss>`],
  ['huge.atom', `<feed>${'<entry><title>A</title></entry>'.repeat(MEGABYTE)}</feed>`],
  ['bomb.docx', docx(`<w:document>${paragraph}${' '.repeat(40 * MEGABYTE)}</w:document>`)],
  ['wide.docx', docx(`<w:document>${paragraph.repeat(250_000)}</w:document>`)],
  ['deep.docx', docx(`<w:document>${'<w:tbl><w:tr><w:tc>'.repeat(MANY)}${paragraph}</w:document>`)],
  ['broken.docx', new Uint8Array(MEGABYTE).fill(80)],
  ['broken.pdf', `%PDF-1.7\n${'1 0 obj<</Kids[1 0 R]>>'.repeat(100_000)}`],
  ['deep.pdf', pdf('['.repeat(1_000_000))],
  ['huge.pdf', pdf(`BT /F1 12 Tf ${'(The council met on Monday.) Tj 0 -1 Td '.repeat(1_000_000)} ET`)],
];

/** Those that our parsers read in their stride: signs that open nothing are text, and reading them in time is as good as leaving them out. */
export const HARMLESS: ReadonlySet<string> = new Set(
  `brackets.md emphasis.md links.md ticks.md shortcodes.md references.md signs.txt chat.txt fields.txt quoted.txt components.mdx wiki.md script.mdx keys.json values.json documents.yml tables.rst roles.rst spaces.rst tables.org`.split(
    /\s+/u,
  ),
);
