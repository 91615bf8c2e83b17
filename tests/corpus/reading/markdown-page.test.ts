import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

/** The text that is written, and what a reader of the page sees: [kind, words] for each block. */
const PAGES: readonly (readonly [
  name: string,
  markdown: string,
  blocks: readonly (readonly [string, string])[],
])[] = [
  [
    'links with titles and addresses of their own',
    'The [mill](<https://a.example/b c> "The mill") of <https://mill.example> [turns][].\n\n[turns]: /t',
    [['body', 'The mill of https://mill.example turns.']],
  ],
  [
    'a footnote without its text, and one inside the line',
    'The mill turns.[^x] It is old.^[So they say.]',
    [
      ['body', 'The mill turns. It is old.'],
      ['note', 'So they say.'],
    ],
  ],
  [
    'entities, escapes and a line break',
    'Mills \\& more &mdash; 5 \\* 3\\\nA second line',
    [
      ['body', 'Mills & more — 5 * 3'],
      ['body', 'A second line'],
    ],
  ],
  ['a struck word and a marked one', 'The mill is ~~shut~~ ==open==.', [['body', 'The mill is open.']]],
  [
    'hidden HTML and scripts',
    '<div style="display: none">The treasurer resigned.</div>\n\n<script>\nlet mill = "turns";\n\nrun();\n</script>\n\nThe mill turns.',
    [['body', 'The mill turns.']],
  ],
  [
    'HTML around Markdown',
    'Come.\n\n<details>\n<summary>Where</summary>\n\nIn **Millford**.\n\n</details>',
    [
      ['body', 'Come.'],
      ['heading', 'Where'],
      ['body', 'In Millford.'],
    ],
  ],
  [
    'Hugo, Liquid, Nunjucks and Zola',
    '{{< figure src="a.jpg" caption="The mill at dusk" >}}\n\n{% comment %}\nnot yet\n{% endcomment %}\nThe mill {{ site.name }} turns.\n{# hidden #}\n{% quote(author="A") %}\nIt is old.\n{% end %}',
    [
      ['caption', 'The mill at dusk'],
      ['body', 'The mill … turns.'],
      ['quotation', 'It is old.\n— A'],
    ],
  ],
  [
    'a line that leads into a list, with a blank line and without',
    '## Who we are\n\nMembers get\n\n- a key\n- a shelf\n\nYou can get them\n- on Mondays, from Ines\n\nWe are eleven people who share one kiln and one long table.',
    [
      ['title', 'Who we are'],
      ['body', 'Members get'],
      ['item', 'a key'],
      ['item', 'a shelf'],
      ['body', 'You can get them'],
      ['item', 'on Mondays, from Ines'],
      ['body', 'We are eleven people who share one kiln and one long table.'],
    ],
  ],
  [
    'a line that leads into a table or a quotation',
    'The kiln is warm.\n\nThe prices are\n\n| Who | Price |\n|---|---|\n| Adults | £4 |\n\nInes says\n\n> Come early.\n\nThe kiln is cleaned on the last Friday of each month.',
    [
      ['body', 'The kiln is warm.'],
      ['body', 'The prices are'],
      ['row', 'Who: Adults · Price: £4'],
      ['body', 'Ines says'],
      ['quotation', 'Come early.'],
      ['body', 'The kiln is cleaned on the last Friday of each month.'],
    ],
  ],
  [
    'a line that heads a list, however near that stands',
    'The kiln is warm.\n\nOpening hours\n\n- Monday\n\nThe kiln is cleaned on the last Friday of each month.',
    [
      ['body', 'The kiln is warm.'],
      ['heading', 'Opening hours'],
      ['item', 'Monday'],
      ['body', 'The kiln is cleaned on the last Friday of each month.'],
    ],
  ],
  [
    'a line that heads a table, however near that stands',
    'The kiln is warm.\n\n**Prices**\n\n| Who | Price |\n|---|---|\n| Adults | £4 |\n\nThe kiln is cleaned on the last Friday of each month.',
    [
      ['body', 'The kiln is warm.'],
      ['heading', 'Prices'],
      ['row', 'Who: Adults · Price: £4'],
      ['body', 'The kiln is cleaned on the last Friday of each month.'],
    ],
  ],
  [
    'a line that heads a quotation, however near that stands',
    'The kiln is warm.\n\nWhat the mayor said\n\n> Come early.\n\nThe kiln is cleaned on the last Friday of each month.',
    [
      ['body', 'The kiln is warm.'],
      ['heading', 'What the mayor said'],
      ['quotation', 'Come early.'],
      ['body', 'The kiln is cleaned on the last Friday of each month.'],
    ],
  ],
  [
    'a line that heads code, however near that stands',
    'The kiln is warm.\n\nSetup\n\n```\nrun\n```\n\nThe kiln is cleaned on the last Friday of each month.',
    [
      ['body', 'The kiln is warm.'],
      ['heading', 'Setup'],
      ['code', 'run'],
      ['body', 'The kiln is cleaned on the last Friday of each month.'],
    ],
  ],
  [
    'attributes of kramdown and pandoc',
    '## The mill {#mill .big}\n\nIt turns.\n{: .lead}',
    [
      ['title', 'The mill'],
      ['body', 'It turns.'],
    ],
  ],
  [
    'WordPress',
    '[caption id="a"]<img src="a.jpg"> The mill in May[/caption]\n\n[gallery ids="1,2"]\n\nIt turns.',
    [
      ['caption', 'The mill in May'],
      ['body', 'It turns.'],
    ],
  ],
  [
    'wiki links, embeds, comments and fields',
    '![[mill.png|300]]\n\nThe [[Mill#History|old mill]] of [[places/Millford]] turns. %%not sure%% ^b1\n\nstatus:: done\n\n#mill #river',
    [['body', 'The old mill of Millford turns.']],
  ],
  [
    'a box with a title',
    'Come.\n\n> [!warning]- High water\n> The path is shut.',
    [
      ['body', 'Come.'],
      ['heading', 'High water'],
      ['body', 'The path is shut.'],
    ],
  ],
  [
    'directives and admonitions',
    'Come.\n\n:::tip[Shoes]\nBring boots.\n:::\n\n!!! note "Tide"\n    It is high at noon.',
    [
      ['body', 'Come.'],
      ['heading', 'Shoes'],
      ['body', 'Bring boots.'],
      ['heading', 'Tide'],
      ['body', 'It is high at noon.'],
    ],
  ],
  [
    'components and exports',
    'import A from "./a.jsx"\nexport const meta = {\n  a: 1,\n}\n\n<A on={() => { run(">") }}>\n\nThe mill turns.\n\n</A>',
    [['body', 'The mill turns.']],
  ],
  [
    'lists, tasks and numbers',
    '* Boots\n* [x] Coat\n  * Hat\n\n3. Come\n4. Stay',
    [
      ['item', 'Boots'],
      ['item', 'Coat: Hat'],
      ['item', '3. Come'],
      ['item', '4. Stay'],
    ],
  ],
  [
    'a list inside an item of a few words, which says nothing alone',
    '3. No hoses.\n4. Bonfires\n   1. Never on a Sunday.\n   2. Nothing but dry wood.\n5. Hens are welcome:\n   - up to six\n6. Empty\n\n   -\n7. Last',
    [
      ['item', '3. No hoses.'],
      ['item', 'Bonfires: Never on a Sunday.'],
      ['item', 'Bonfires: Nothing but dry wood.'],
      ['item', 'Hens are welcome: up to six'],
      ['item', '6. Empty'],
      ['item', '7. Last'],
    ],
  ],
  [
    'a table with its header',
    'Day | Walk | Place\n:-- | --: | ---\nMay 6 | Long | *Millford*\nMay 7 | | Oakridge',
    [
      ['row', 'Day: May 6 · Walk: Long · Place: Millford'],
      ['row', 'Day: May 7 · Place: Oakridge'],
    ],
  ],
  [
    'a table in HTML without a header',
    '<table><tr><th>Venue</th><td>Town hall</td></tr><tr><th>Price</th><td>5</td></tr></table>',
    [
      ['row', 'Venue: Town hall'],
      ['row', 'Price: 5'],
    ],
  ],
  [
    'a wrapped quotation and who said it',
    '> It was worth\n> every crown.\n>\n> — Bo Marsh',
    [['quotation', 'It was worth every crown.\n— Bo Marsh']],
  ],
  [
    'code with what looks like a heading and a shortcode',
    'Run this:\n\n~~~sh\n# start {{< x >}}\nmill --turn\n~~~',
    [
      ['body', 'Run this:'],
      ['code', '# start {{< x >}}\nmill --turn'],
    ],
  ],
  [
    'wrapped paragraphs, and lines that stand alone',
    'The mill was built by the people of\nMillford in one long summer.\n\nSaturday: boats\nSunday: races',
    [
      ['body', 'The mill was built by the people of Millford in one long summer.'],
      ['body', 'Saturday: boats'],
      ['body', 'Sunday: races'],
    ],
  ],
  [
    'a conversation, whoever speaks and however long, and a wrapped line in it',
    'Overheard at the gate.\n\n**Mo:** can I bring a friend\n**the boat crew:** yes, if you tell us at the gate on the day before the race and pay\nfor both\n**Ana:** and a dog 🐕',
    [
      ['body', 'Overheard at the gate.'],
      ['body', 'Mo: can I bring a friend'],
      ['body', 'the boat crew: yes, if you tell us at the gate on the day before the race and pay for both'],
      ['body', 'Ana: and a dog 🐕'],
    ],
  ],
  [
    'a question that somebody answers, which heads nothing',
    'Overheard at the gate.\n\n**Mo:** can I bring a friend\n**Ana:** Yes, one, if you tell us at the gate before noon.',
    [
      ['body', 'Overheard at the gate.'],
      ['body', 'Mo: can I bring a friend'],
      ['body', 'Ana: Yes, one, if you tell us at the gate before noon.'],
    ],
  ],
  [
    'the lines of a notice, each with its sign or hour',
    'Come to the boats.\n\n📅 Saturday 12 July, from ten in the morning until the last boat is home\n📍 the mill\n\n10:00 doors open, and the harbour master welcomes all the crews\n11:30 first heat',
    [
      ['body', 'Come to the boats.'],
      ['body', '📅 Saturday 12 July, from ten in the morning until the last boat is home'],
      ['body', '📍 the mill'],
      ['body', '10:00 doors open, and the harbour master welcomes all the crews'],
      ['body', '11:30 first heat'],
    ],
  ],
  [
    'a long line that ends with a picture, which heads nothing, and a short one, which does',
    'Come to the boats.\n\nThe clocks go back on 25 October, so bring a lamp and a warm coat 🍂\n\nBoats leave from the mill at three, and the crew has soup for everybody who comes along.\n\nAutumn races 🍂\n\nRaces begin when the harbour master says so, and end before it is too dark to see.',
    [
      ['body', 'Come to the boats.'],
      ['body', 'The clocks go back on 25 October, so bring a lamp and a warm coat 🍂'],
      ['body', 'Boats leave from the mill at three, and the crew has soup for everybody who comes along.'],
      ['heading', 'Autumn races 🍂'],
      ['body', 'Races begin when the harbour master says so, and end before it is too dark to see.'],
    ],
  ],
  [
    'a line of a notice that says which side, which is no caption',
    'Come to the boats.\n\n🪁 Sundays at three by the mill, through the second gate (on the right)',
    [
      ['body', 'Come to the boats.'],
      ['body', '🪁 Sundays at three by the mill, through the second gate (on the right)'],
    ],
  ],
  [
    'a picture with its caption under it, and one that is nothing',
    '![Boats on the river](a.jpg)\n*The boats of May*\n\n![IMG_1234.jpg](b.jpg)\n\nThey raced.',
    [
      ['caption', 'The boats of May'],
      ['body', 'They raced.'],
    ],
  ],
  ['a term and what it means', 'Sluice\n: A gate for water.', [['body', 'Sluice: A gate for water.']]],
  [
    'signs that are no markup',
    'Room 3 * 4 costs $5_000 [see below] at 10:30, a<b, {so}.',
    [['body', 'Room 3 * 4 costs $5_000 [see below] at 10:30, a<b, {so}.']],
  ],
];

describe('lines of Markdown that each begin with a label', () => {
  it('are lines, one below the other, and others go on', async () => {
    const written =
      '# The fair\n\n**Where:** the mill\n**When:** Friday at eight\nBring: a cup\n\nAll of us\nare there: come.\n';
    const { article } = await read(written, 'a.md');
    expect(outline(article).slice(1)).toEqual([
      ['body', 'Where: the mill\nWhen: Friday at eight\nBring: a cup'],
      ['body', 'All of us are there: come.'],
    ]);
  });
});

describe('a line in capitals at the top of Markdown', () => {
  it('is the title, and the lines below it are text', async () => {
    const minutes =
      'BIÊN BẢN HỌP BAN TỔ CHỨC\nNgày 18/09/2026, quán cà phê Long\nThư ký: Khánh Vy\n\nYến báo cáo quỹ còn 5 triệu.\n';
    const { article } = await read(minutes, 'a.md');
    expect(article).toMatchObject({ title: 'BIÊN BẢN HỌP BAN TỔ CHỨC', published: { iso: '2026-09-18' } });
    expect(outline(article)[0]).toEqual(['title', 'BIÊN BẢN HỌP BAN TỔ CHỨC']);
  });
});

describe('a page in Markdown', () => {
  it.each(PAGES)('is read as its reader sees it: %s', async (_, markdown, blocks) => {
    expect(outline((await read(markdown)).article)).toEqual(blocks);
  });

  it('has its comments and templates taken out, but not those that its code shows', async () => {
    const { article } = await read('Write `<!-- so -->` and `{{ x }}`.<!-- not\n\nthis -->');
    expect(article.text).toBe('Write <!-- so --> and {{ x }}.');
  });

  it('keeps braces in Markdown and reads expressions out of MDX', async () => {
    const file = 'The {frontmatter.title} costs {"5"} crowns{/* today */}.';
    expect((await read(file, 'a.md')).article.text).toContain('{frontmatter.title}');
    expect((await read(file, 'a.mdx')).article.text).toBe('The … costs 5 crowns.');
  });

  it('has a title without markup, whether it states it or shows it', async () => {
    expect((await read('# The [old **mill**](a) `turns`\n\nIt did.')).article.title).toBe(
      'The old mill turns',
    );
    const { article } = await read('---\ntitle: "Bo &amp; Ada: *the* [[Mill|mill]]"\n---\nIt turns.');
    expect(article.title).toBe('Bo & Ada: the mill');
  });

  it.each(['.markdown', '.mdown', '.mkd', '.mdx', '.text'])('is read by the name %s', async (extension) => {
    expect((await read('# A mill\n\nIt turns.', `a${extension}`)).article).toMatchObject({
      id: 'a',
      title: 'A mill',
    });
  });

  it.each([
    ['draft: yes', 'draft'],
    ['published: false', 'published'],
    ['status: private', 'status'],
  ])('is left out with "%s", and says so', async (field, name) => {
    await expect(read(`---\n${field}\n---\nIt turns.`)).rejects.toThrow(
      new RegExp(`it is a draft \\("${name}`),
    );
  });
});

it('refuses a text by its words before it reads their markup, but not a long picture', async () => {
  const picture = `![The mill](data:image/png;base64,${'A'.repeat(5 * 1_048_576)})`;
  expect(outline((await read(`# Mill\n\n${picture}\n\nIt turns.`)).article)).toContainEqual([
    'body',
    'It turns.',
  ]);
  await expect(read(`It turns.\n\n${'<i></i> '.repeat(2.2 * 1_048_576)}`)).rejects.toThrow(
    'it has more text than one article can have: split it',
  );
});

describe('a bold line with a number', () => {
  it('heads what stands below it, as in minutes', async () => {
    const { article } = await read(
      '# Minutes\n\n**1. Kitchen**\n\nThe oven is back.\n\n**2. Roof**\n\nIt leaks.\n',
      'a.md',
    );
    expect(outline(article)).toEqual([
      ['title', 'Minutes'],
      ['heading', '1. Kitchen'],
      ['body', 'The oven is back.'],
      ['heading', '2. Roof'],
      ['body', 'It leaks.'],
    ]);
  });

  it.each([
    '# Rules\n\n**1. No dogs**\n\n**2. No smoking**\n',
    '# Rules\n\n**1. Dogs stay out.**\n\nThat is all.\n',
  ])('is text where nothing stands below it, or it is a sentence: %j', async (text) => {
    const { article } = await read(text, 'a.md');
    expect(outline(article).filter(([kind]) => kind === 'heading')).toEqual([]);
  });
});
