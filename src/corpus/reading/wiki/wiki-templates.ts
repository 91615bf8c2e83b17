/** Templates in templates: after so many rounds those that are left are taken away as they stand. */
const MOST_ROUNDS = 12;
/** A box beside a page states at most this many things about its matter. */
const MOST_FACTS = 40;
const BOX = /^(?:infobox|info box|event|thông tin|hộp thông tin|taxobox|speciesbox)\b/iu;
/** What a box states about how it looks. */
const LOOKS =
  /(?:^|[ _])(?:image|img|photo|logo|map|caption|alt|size|width|height|style|class|colou?r|bgcolor|upright|footnotes?|mapframe|coordinates?|tọa độ|ảnh|hình|chú thích|child|embed|nocat)(?:[ _\d]|$)|(?:image|map|logo|style|size|width)$/iu;
/** Templates that show their words as they are. */
const SHOWN =
  /^(?:nowrap|nobr|nbsp|small|big|smaller|larger|b|i|em|strong|abbr|tooltip|visible anchor|vanchor|anchor text|mvar|math|sic|flag|flagcountry|flagu|keypress|kbd|code|tt|smallcaps|sc|plainlist|flatlist|unbulleted list|ubl|hlist|bulleted list)$/iu;
const LISTED = /^(?:unbulleted list|ubl|hlist|bulleted list)$/iu;
const QUOTED = /^(?:quote|cquote|blockquote|quotation|quote box|bq|trích dẫn|zitat)$/iu;
const DAY = /^(?:start date|end date|date|film date|birth date|death date|dts|ngày|start date and age)$/iu;
const SIGNS: Readonly<Record<string, string>> = {
  '·': ' · ',
  '•': ' • ',
  ndash: '–',
  mdash: '—',
  spnd: ' – ',
  '!': '|',
  '=': '=',
};

/** A wiki's text with its templates as the page shows them where that is known, else without; and the title that it gives the page. */
export function withoutWikiTemplates(source: string): {
  readonly text: string;
  readonly title: string | null;
} {
  let title: string | null = null;
  const shown = (_: string, inside: string): string => {
    const own = /^\s*(?:DISPLAYTITLE|TIÊUĐỀTRANG|SEITENTITEL)\s*:\s*([^|]+)/u.exec(inside)?.[1];
    if (own === undefined) return templateOf(inside);
    title = own.replaceAll(/'{2,5}/gu, '').trim();
    return '';
  };
  let text = source.replaceAll(/\{\{\{[^{}|]*\|?([^{}]*)\}\}\}/gu, '$1');
  for (let round = 0; round < MOST_ROUNDS && text.includes('{{'); round += 1)
    text = text.replaceAll(/\{\{((?:[^{}]|(?<!\{)\{(?!\{)|(?<!\})\}(?!\}))*)\}\}/gu, shown);
  return { text, title };
}

function templateOf(inside: string): string {
  const [written = '', ...parts] = partsOf(inside);
  const name = written.trim().replaceAll('_', ' ');
  const values = parts.map((part) => part.trim());
  const plain = values.filter((part) => !/^[\p{L}\p{N}_ -]{1,40}=/u.test(part)).map(withoutNumber);
  const first = plain[0] ?? withoutNumber(values[0] ?? '');
  const named = (key: RegExp): string =>
    values.find((part) => key.test(part))?.replace(/^[^=]*=\s*/u, '') ?? '';
  if (BOX.test(name)) return boxOf(values);
  if (QUOTED.test(name)) {
    const said = named(/^(?:text|quote|1)\s*=/iu) || first;
    const who = named(/^(?:author|source|sign|by|2)\s*=/iu) || (plain[1] ?? '');
    return `\n<blockquote><p>${said}</p>${who === '' ? '' : `<p>— ${who}</p>`}</blockquote>\n`;
  }
  if (DAY.test(name))
    return (
      plain
        .filter((part) => /^\d{1,4}$/u.test(part))
        .map(padded)
        .join('-') || first
    );
  if (/^convert$|^cvt$/iu.test(name)) return plain.slice(0, 2).join(' ');
  if (/^(?:lang|langx|lang-\w+|transl|url|official website|ill|interlanguage link)$/iu.test(name))
    return /^(?:ill|interlanguage link|url|lang-\w+)$/iu.test(name) ? first : (plain[1] ?? first);
  if (/^as of$|^tính đến$/iu.test(name)) return `As of ${plain.map(padded).join('-')}`;
  if (LISTED.test(name)) return plain.join(', ');
  return SIGNS[name] ?? (SHOWN.test(name) ? first : '');
}

/** The parts between bars, but not those of a link. */
function partsOf(inside: string): string[] {
  return inside
    .replaceAll(/\[\[[^\][]*\]\]/gu, (link) => link.replaceAll('|', '\uE000'))
    .split('|')
    .map((part) => part.replaceAll('\uE000', '|'));
}

function withoutNumber(part: string): string {
  return part.replace(/^\d\s*=\s*/u, '');
}

function padded(part: string): string {
  return part.length === 1 ? `0${part}` : part;
}

/** A box as a list of what it states: "Location: Old pier". */
function boxOf(values: readonly string[]): string {
  const facts = values.flatMap((part) => {
    const [, key = '', value = ''] = /^([\p{L}][\p{L}\p{N}_ -]{0,40}?)\s*=\s*([\s\S]*)$/u.exec(part) ?? [];
    const words = value
      .replaceAll(/\s*\n[*#:]*\s*/gu, ', ')
      .replaceAll(/<br\s*\/?>/giu, ', ')
      .trim();
    if (words === '' || LOOKS.test(key) || /^(?:name|title|tên)$/iu.test(key)) return [];
    const label = key.replaceAll('_', ' ').trim();
    return [`* ${label.charAt(0).toUpperCase()}${label.slice(1)}: ${words}`];
  });
  return `\n${facts.slice(0, MOST_FACTS).join('\n')}\n\n`;
}
