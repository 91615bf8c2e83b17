import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/corpus/reading/read-article-file.ts';
import { outline, read, readDays } from '../read.ts';

const words = async (contents: string | Uint8Array, path?: string) =>
  outline((await read(contents, path)).article).map(([, text]) => text);
const all = async (contents: string, path: string) => {
  const { articles, skipped } = await readArticles(Buffer.from(contents), path);
  return { texts: articles.map(({ title, author, text }) => [title, author, text]), skipped };
};

describe('tables with merged cells', () => {
  it('say each price under its own labels', async () => {
    const rows = await words(
      `<table><thead><tr><th rowspan="2">Berth</th><th colspan="2">Summer</th><th rowspan="2">Winter</th></tr>
      <tr><th>Night</th><th>Week</th></tr></thead><tbody>
      <tr><th rowspan="2">Quay</th><td>30</td><td>180</td><td rowspan="2">90</td></tr><tr><td>35</td><td>200</td></tr>
      <tr><th>Buoy</th><td colspan="2">15</td><td>closed</td></tr></tbody></table>`,
      'a.html',
    );
    expect(rows).toEqual([
      'Berth: Quay · Summer, Night: 30 · Summer, Week: 180 · Winter: 90',
      'Berth: Quay · Summer, Night: 35 · Summer, Week: 200 · Winter: 90',
      'Berth: Buoy · Summer, Night / Week: 15 · Winter: closed',
    ]);
  });

  it('stay tables where long cells look like paragraphs', async () => {
    const talk = (time: string, hall: string, loft: string) =>
      `<tr><td>${time}</td><td>${hall}</td><td>${loft}</td></tr>`;
    const rows = await words(
      `<html><head><title>Programme</title></head><body><h1>Friday</h1><p>Published on 20 November 2026. Small shifts are still possible.</p>
      <table><tr><th>Time</th><th>Hall</th><th>Loft</th></tr>
      ${talk('9:30', 'Opening & housekeeping (Maja Kov)', '–')}
      ${talk('10:00', 'Keynote: Thirty years of saying no to patches (Helga Strand)', '–')}
      ${talk('11:15', 'Debugging the kernel with a broken laptop (Emeka Obi)', 'Workshop: Your first crate (Yuki Tanaka)')}
      <tr><td>12:30</td><td colspan="2">Lunch in the courtyard tent</td></tr>
      ${talk('14:00', 'Who pays for the libraries? (Samir Haddad)', 'Translating docs into Swahili (Wanjiru Mwangi)')}
      ${talk('15:00', 'Reproducible builds for tired people (Li Wei)', 'Licences in plain words (Dr. Oskar Lind)')}
      ${talk('16:30', 'Panel: Maintainers and burnout', '–')}
      </table><h2>Recordings</h2><p>All talks in the hall are streamed live. Workshops are neither streamed nor recorded.</p></body></html>`,
      'a.html',
    );
    expect(rows).toContain(
      'Time: 14:00 · Hall: Who pays for the libraries? (Samir Haddad) · Loft: Translating docs into Swahili (Wanjiru Mwangi)',
    );
  });

  it('are read in a Word document, whose table of contents is not', async () => {
    const cell = (text: string, more = '') =>
      `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const document = `<w:document><w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>Fees 2</w:t></w:r></w:p>
      <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Boat')}${cell('Fee')}${cell('Place')}</w:tr>
      <w:tr>${cell('Punt', '<w:vMerge w:val="restart"/>')}${cell('4')}${cell('North')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('6')}${cell('South')}</w:tr>
      <w:tr>${cell('Raft')}${cell('none', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl></w:document>`;
    expect(await words(zipSync({ 'word/document.xml': strToU8(document) }), 'a.docx')).toEqual([
      'Boat: Punt · Fee: 4 · Place: North',
      'Boat: Punt · Fee: 6 · Place: South',
      'Boat: Raft · Fee / Place: none',
    ]);
  });
});

describe('pages', () => {
  it('are read without a document around them, and without what asks for subscribers', async () => {
    const post =
      '<p>The mill race is <b>dry</b>.</p><div class="subscription-widget-wrap-editor"><p>Thanks for reading!</p></div><p class="button-wrapper"><a>Share</a></p><p>It fills in May.</p>';
    expect(await words(post, 'a.html')).toEqual(['The mill race is dry.', 'It fills in May.']);
  });

  it('show the answers that a question folds away', async () => {
    const page = `<main><h1>Camp</h1><p>${'These are the questions that parents ask. '.repeat(5)}</p><h3><button aria-expanded="false" aria-controls="p1">Is there a nurse?</button></h3><div id="p1" hidden><p>Yes, day and night.</p></div></main>`;
    expect((await words(page, 'a.html')).slice(-2)).toEqual(['Is there a nurse?', 'Yes, day and night.']);
  });

  it('may have front matter and template tags, as Jekyll has them', async () => {
    const { article } = await read(
      '---\ntitle: Old quay\nauthor: Rosa\n---\n{% include nav.html %}\n<p>The quay, says {{ site.mayor }}, is <b>safe</b>.</p>',
      '2024-01-15-quay.html',
    );
    expect(article).toMatchObject({ title: 'Old quay', author: 'Rosa', published: { iso: '2024-01-15' } });
    expect(article.text).toBe('The quay, says …, is safe.');
  });

  it('state prices and times of an event', async () => {
    const event = {
      '@type': 'Event',
      name: 'Quiz',
      startDate: '2024-11-08T19:30:00+01:00',
      offers: [
        { name: 'Adult', price: '8', priceCurrency: 'EUR' },
        { name: 'Child', price: 4, priceCurrency: 'EUR' },
      ],
    };
    const page = `<html><script type="application/ld+json">${JSON.stringify(event)}</script><body><h1>Quiz</h1><p>Come and guess.</p></body></html>`;
    expect(await words(page, 'a.html')).toContain(
      'Quiz · Start date: 2024-11-08 19:30 · Price: Adult: 8 EUR, Child: 4 EUR',
    );
  });
});

describe('exports', () => {
  it('of WordPress: what is published, in paragraphs, under the names of people', async () => {
    const item = (more: string, content: string) =>
      `<item><title>T</title><dc:creator>ed</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded>${more}</item>`;
    const { texts, skipped } = await all(
      `<rss><channel><title>Dunes</title><wp:author><wp:author_login>ed</wp:author_login><wp:author_display_name>Ed Reed</wp:author_display_name></wp:author>
      ${item('<wp:status>publish</wp:status>', 'The race is at noon.\n\n[caption id="a"]<img src="a" /> At the start[/caption]\n\nIt is <b>free</b>.\n<h2>Parking</h2>\nBehind the dunes.[gallery ids="1"]')}
      ${item('<wp:status>draft</wp:status>', 'A draft.')}${item('<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>', 'Secret.')}
      ${item('<wp:post_type>attachment</wp:post_type>', 'A picture.')}</channel></rss>`,
      'a.xml',
    );
    expect(texts).toEqual([
      ['T', 'Ed Reed', 'The race is at noon.\n\nAt the start\n\nIt is free.\n\nParking\n\nBehind the dunes.'],
    ]);
    expect(skipped.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 2 }, () => expect.stringContaining('behind a password')),
    );
  });

  it('of feeds: relative links, and nothing that a program adds', async () => {
    const { articles } = await readArticles(
      Buffer.from(
        '<feed xml:lang="vi" xml:base="https://song.example/tin/"><entry><title>Cầu</title><link href="cau"/><content type="html">&lt;p&gt;Cầu mở.&lt;/p&gt;&lt;p&gt;The post &lt;a href="x"&gt;Cầu&lt;/a&gt; appeared first on &lt;a&gt;Sông&lt;/a&gt;.&lt;/p&gt;</content></entry></feed>',
      ),
      'a.atom',
    );
    expect(articles[0]).toMatchObject({
      url: 'https://song.example/tin/cau',
      text: 'Cầu mở.',
      language: 'vi',
    });
  });

  it('of forums and chats in JSON', async () => {
    const topic = {
      title: 'Trip',
      post_stream: {
        posts: [
          { username: 'ana', cooked: '<p>Bring a torch.</p>' },
          { name: 'Bo', cooked: '<p>Why?</p>' },
        ],
      },
    };
    expect((await all(JSON.stringify(topic), 'a.json')).texts).toEqual([
      ['Trip', null, 'ana\n\nBring a torch.\n\nBo\n\nWhy?'],
    ]);
    const telegram = {
      messages: [{ date: '2024-01-02', text: ['Water is off on ', { type: 'bold', text: 'Friday' }, '.'] }],
    };
    expect((await all(JSON.stringify(telegram), 'a.json')).texts[0]?.[2]).toBe('Water is off on Friday.');
    const slack = [
      {
        type: 'message',
        ts: '1714550400.0001',
        text: 'Van at *07:15* from <https://m.example|the depot> &amp; back',
      },
      { type: 'message', ts: '1714550401.0001', subtype: 'channel_join', text: '<@U2> has joined' },
    ];
    expect((await all(JSON.stringify(slack), 'a.json')).texts.map(([, , text]) => text)).toEqual([
      'Van at 07:15 from the depot & back',
    ]);
  });
});

describe('Markdown of site generators and notes', () => {
  it.each([
    ['---json\n{ "title": "Bell day", "date": "2024-02-11" }\n---\nThe bell rings.\n', 'Bell day'],
    ['title: Fog horn\ndate: 2024-02-11 09:00:00\ntags:\n- News\n---\nThe bell rings.\n', 'Fog horn'],
    ['---\ntitle: [Update] Gate shut\ndate: 2024-02-11\n---\nThe bell rings.\n', '[Update] Gate shut'],
    ['---\ntitle: @ada on the wall\ndate: 2024-02-11\n---\nThe bell rings.\n', '@ada on the wall'],
    ['---\ntitle: "The "old" gate"\ndate: 2024-02-11\n---\nThe bell rings.\n', 'The "old" gate'],
    ["---\ntitle: 'Don't go'\ndate: 2024-02-11\n---\nThe bell rings.\n", "Don't go"],
  ])('keep their fields however they are written: %j', async (file, title) => {
    const { article } = await read(file);
    expect(article).toMatchObject({ title, published: { iso: '2024-02-11' }, text: 'The bell rings.' });
  });

  it.each([
    [
      'Weir\n: Holds water.\n: Feeds the mill.\n\nLeat\n\n:   A channel.\n\n    It is old.',
      ['Weir: Holds water.', 'Weir: Feeds the mill.', 'Leat: A channel.', 'It is old.'],
    ],
    [
      '{::comment}\nThe owner is ill.\n{:/comment}\n* contents\n{:toc}\n\nThe mill is open.',
      ['The mill is open.'],
    ],
    [
      '=== "Summer"\n\n    Call 01.\n\nPress ++ctrl+p++. :material-anchor: [Go](a.md){ .md-button }\n\n--8<-- "a.md"',
      ['Summer', 'Call 01.', 'Press ctrl+p. Go'],
    ],
    [
      '```dataview\nTABLE x\n```\n\nThe count is <% tp.date.now() %>even.\n\n- [-] Buy ink',
      ['The count is even.', 'Buy ink'],
    ],
    ['{{< figure src="a.jpg" title="Kite" caption="A *red* kite" >}}', ['A red kite']],
    ['The fair was held in {{ page.year }} by the sea.', ['The fair was held in … by the sea.']],
  ])('are read as their page shows them: %j', async (text, expected) => {
    expect(await words(`---\ntitle: T\n---\n${text}\n`)).toEqual(expected);
  });

  it('take nothing for code in MDX because it is indented', async () => {
    const mdx =
      '---\ntitle: T\n---\n<Tabs>\n  <Tab>\n    Leaves at 21:49.\n  </Tab>\n</Tabs>\n\nIt costs {fare} crowns.\n';
    const { article } = await read(mdx, 'a.mdx');
    expect(outline(article)).toEqual([
      ['body', 'Leaves at 21:49.'],
      ['body', 'It costs … crowns.'],
    ]);
  });

  it('hold no marks of writing direction', async () => {
    const { article } = await read('The \u2067מוזיאון\u2069 opened on 3\u200E April; entry is ₪\u200E12.');
    expect(article.text).toBe('The מוזיאון opened on 3 April; entry is ₪12.');
  });
});

describe('plain text of other programs', () => {
  it('has no title where people talk, and the day of their messages', async () => {
    const { article } = await read(
      '[14/06/24, 08:11:02] Fair: \u200ETin nhắn được mã hóa đầu cuối.\n[14/06/24, 08:12:33] Mai: Gate B opens\n[14/06/24, 08:13:00] An: When?\n[14/06/24, 08:14:00] Mai: At 7 <This message was edited>\n',
      'a.txt',
    );
    expect(article).toMatchObject({ title: null, published: { iso: '2024-06-14' } });
    expect(article.text).toBe('Mai: Gate B opens\n\nAn: When?\n\nMai: At 7');
  });

  it('is an article for each day of a chat, of its only author where it has one', async () => {
    const chat =
      '14/01/2024, 08:12 - Mai: The gate opens at seven\n14/03/2024, 08:13 - An: When?\n14/03/2024, 08:14 - Mai: At *eight* now\n';
    expect(await readDays(chat)).toEqual([
      ['2024-01-14', 'The gate opens at seven'],
      ['2024-03-14', 'An: When?\n\nMai: At eight now'],
    ]);
    const { articles } = await readArticles(Buffer.from(chat), 'a.txt');
    expect(articles.map(({ id, author }) => [id, author])).toEqual([
      ['a#2024-01-14', 'Mai'],
      ['a#2024-03-14', null],
    ]);
  });

  it('is a chat in Markdown, too, where a file begins with a message and holds another one', async () => {
    const messages =
      '# Boats\n\n**Mai** — 14/03/2024 08:12\nthe gate opens at seven\nbring a lamp\nand a coat\n\nAn — 16/03/2024 08:13\nis that still on?\n\nMai — 16/03/2024 08:20\nno, at eight\n';
    expect(await readDays(messages, 'a.md')).toEqual([
      ['2024-03-14', 'the gate opens at seven\nbring a lamp\nand a coat'],
      ['2024-03-16', 'An: is that still on?\n\nMai: no, at eight'],
    ]);
    const { article } = await read('---\ndate: 2024-03-20\n---\n' + messages);
    expect(article.published?.iso).toBe('2024-03-20');
  });

  it.each([
    ['#ferry, copied from Discord\n\n', 'a.txt', '#ferry'],
    ['Nhóm Zalo: Cư dân tòa B\n\n', 'zalo.txt', 'Nhóm Zalo: Cư dân tòa B'],
    ['', 'WhatsApp Chat with Stairs D.txt', 'Stairs D'],
    ['', 'zalo nhóm cư dân tháng 9.txt', 'Zalo nhóm cư dân tháng 9'],
    ['', '_chat.txt', null],
    ['', 'discord-export.txt', null],
  ])('is a chat by the title above its first message: %j %s', async (above, path, title) => {
    const { article } = await read(
      `${above}[14/06/2024, 08:12:33] Mai: Gate B opens\n[14/06/2024, 08:13:00] An: When?\n[14/06/2024, 08:14:00] Mai: At 7\n`,
      path,
    );
    expect(article.title).toBe(title);
    expect(article.text).toBe('Mai: Gate B opens\n\nAn: When?\n\nMai: At 7');
  });

  it('is quoted in no conversation but the one that it is of: who writes after a pause of 15 minutes replies to nothing', async () => {
    const chat = [
      '14/06/2024, 08:12 - Mai: who has the key',
      '14/06/2024, 08:50 - An: me',
      '14/06/2024, 09:05 - Mai: shirts: tell me your size',
      '14/06/2024, 11:58 - Bo: Lunch is at 12',
      '14/06/2024, 12:00 - An: where',
    ].join('\n');
    const { article } = await read(chat, '_chat.txt');
    expect(article.text.split('\n\n* * *\n\n')).toEqual([
      'Mai: who has the key\n\nAn: me',
      'Mai: shirts: tell me your size\n\nBo: Lunch is at 12\n\nAn: where',
    ]);
    expect(article.blocks.filter(({ kind }) => kind === 'noise')).toHaveLength(1);
  });

  it.each([
    ['3 thg 10, 2026, 09:41', '4 thg 10, 2026, 10:02'],
    ['3 Oct 2026, 09:41', '4 Oct 2026, 10:02'],
    ['Oct 3, 2026, 9:41 AM', 'Oct 4, 2026, 10:02 AM'],
  ])('is a chat as Messenger’s page has it, the day below the name: %s', async (first, second) => {
    const chat = `Mill House\nMessenger\n\nVy Reed\n${first}\nThe loft leaks\n\nBo Penn\n${first}\nMended on Friday\n\nVy Reed\n${second}\nThanks all\n`;
    expect(await readDays(chat)).toEqual([
      ['2026-10-03', 'Vy Reed: The loft leaks\n\nBo Penn: Mended on Friday'],
      ['2026-10-04', 'Thanks all'],
    ]);
  });

  it('is a mail that is passed on, its words marked from first to last', async () => {
    const { article } = await read(
      'Fwd: oven fees\nNgười gửi: Vy\nGửi lúc: 12:20, Thứ Hai, 19/10/2026\nTới: cả nhà\n\n> Mọi người,\n> Kể từ 1/11 phí lò là 50.000 đồng một mẻ.\n',
      'a.txt',
    );
    expect(article).toMatchObject({ title: 'oven fees', published: { iso: '2026-10-19' } });
    expect(article.text).not.toContain('>');
  });

  it('is a chat as Zalo copies it, and of the day that it was issued', async () => {
    const chat =
      'Nhóm Zalo: Chạy bộ\n\nThảo Vy, 10/11/2026 19:02\nAi nhặt được đồng hồ hông\n\nKim Ngân, 10/11/2026 19:05\nChị đang giữ\n\nHữu Nghĩa, 11/11/2026 19:20\nẢnh giải up xong rồi\n';
    expect(await readDays(chat)).toEqual([
      ['2026-11-10', 'Thảo Vy: Ai nhặt được đồng hồ hông\n\nKim Ngân: Chị đang giữ'],
      ['2026-11-11', 'Ảnh giải up xong rồi'],
    ]);
    const { article } = await read(
      'NỘI QUY CÂU LẠC BỘ\nBan hành ngày 12/06/2026\n\nĐi trễ thì xin lỗi.\n',
      'a.txt',
    );
    expect(article).toMatchObject({ title: 'NỘI QUY CÂU LẠC BỘ', published: { iso: '2026-06-12' } });
  });

  it('is a chat by the days of its heads, whatever time is said', async () => {
    expect(
      await readDays(
        '[20/10/2026, 17:30] Callum: the back door sticks\n[02/11/2026, 09:01] Callum: cake. 6pm in the bar\n[02/11/2026, 09:05] Joss: I come from 9am to noon\n',
      ),
    ).toEqual([
      ['2026-10-20', 'the back door sticks'],
      ['2026-11-02', 'Callum: cake. 6pm in the bar\n\nJoss: I come from 9am to noon'],
    ]);
  });

  it('keeps a fact in figures on its line, and takes it for no heading', async () => {
    const { article } = await read(
      '# Course\n\n**Where:** Corrie Lodge\n**Price:** £145 for members, £190 for others, with two nights and breakfast\n**Places:** 12\n\nWhat you will learn: reading the bulletin and digging in a team.\n',
    );
    expect(outline(article)).toEqual([
      ['title', 'Course'],
      ['body', 'Where: Corrie Lodge'],
      ['body', 'Price: £145 for members, £190 for others, with two nights and breakfast'],
      ['body', 'Places: 12'],
      ['body', 'What you will learn: reading the bulletin and digging in a team.'],
    ]);
  });

  it('has a heading where a line in capitals stands above a paragraph', async () => {
    const { article } = await read(
      'News of the mill\n\nTRAINING NIGHT\nFrom 1 October training night is on Thursdays at 19:30, in\nthe Old Creamery on Station Road. The Drill Hall has\nbeen sold.\n\nMENU\nSOUP\n',
      'a.txt',
    );
    expect(outline(article)).toEqual([
      ['title', 'News of the mill'],
      ['heading', 'TRAINING NIGHT'],
      [
        'body',
        'From 1 October training night is on Thursdays at 19:30, in the Old Creamery on Station Road. The Drill Hall has been sold.',
      ],
      ['body', 'MENU'],
      ['body', 'SOUP'],
    ]);
  });

  it('has the first line of minutes as its title, though a day ends it', async () => {
    const { article } = await read(
      'Minutes of the assembly, 10 September 2026\nPlace: big room, 18:00 to 20:20\nPresent: 21 members\n\n1. Rent\nThe landlord raises the rent in October.\n',
      'a.txt',
    );
    expect(article).toMatchObject({
      title: 'Minutes of the assembly, 10 September 2026',
      published: { iso: '2026-09-10' },
    });
  });

  it('is a chat without reactions, and without what a reply repeats', async () => {
    const chat =
      'Tom Lea — 08/11/2025 10:02\nThe saw is back.\n🪚\n4\n👍\n11\nHana — 08/11/2025 10:09\nCan we use the small saw?\n@Hana\nCan we use the small saw?\nTom Lea — 08/11/2025 10:15\nYes, never alone. (edited)\nImage\nNEW\nAnn — 09/11/2025 09:03\nGood.\n';
    expect(await readDays(chat)).toEqual([
      [
        '2025-11-08',
        'Tom Lea: The saw is back.\n\nHana: Can we use the small saw?\n\nTom Lea: Yes, never alone.',
      ],
      ['2025-11-09', 'Good.'],
    ]);
  });

  it("is a chat copied from Slack's page", async () => {
    const { article } = await read(
      '#printing\n\nMonday, October 20th\n\nTom Lea\n  9:41 AM\nI am off :cry:\n:heart:\n5\n\nHana\n:tada:  9:58 AM\nMondays at 18:00 now :tada: come early :wave:\n4 replies\nLast reply 21 days agoView thread\n10:03\nPLA is 5p a gram.\n\nBen\n  11:20 AM\njoined #printing.\n',
      'a.txt',
    );
    expect(article.text).toBe(
      'Tom Lea: I am off\n\nHana: Mondays at 18:00 now – come early\n\nHana: PLA is 5p a gram.',
    );
  });

  it('keeps the days of a programme as text', async () => {
    const { article } = await read(
      'Mill days\n\nFRIDAY 7 JUNE 2024\n09:00\tDoors open\n10:00–11:30\tOpening\n\nSATURDAY 8 JUNE 2024\n09:30\tBoat trip\n',
      'a.txt',
    );
    expect(article).toMatchObject({ title: 'Mill days', published: null });
    expect(outline(article)[1]).toEqual([
      'body',
      'FRIDAY 7 JUNE 2024\n09:00\tDoors open\n10:00–11:30\tOpening',
    ]);
  });

  it('is decoded in a mail, without what it quotes and its signature', async () => {
    const { article } = await read(
      'From: =?UTF-8?Q?L=C3=AA_Mai?= <mai@a.example>\nTo: all@a.example\nSubject: =?UTF-8?B?Q2hv4bujIMSRw6pt?=\nDate: Mon, 4 Mar 2024 19:22:10 +0100\nContent-Transfer-Encoding: quoted-printable\n\nThe stall opens at =\nsix, it=E2=80=99s sure.\n\nOn Sun, 3 Mar 2024, An <an@a.example> wrote:\n> When?\n>> Where?\n\n-- \nMai\n',
      'a.txt',
    );
    expect(article).toMatchObject({
      author: 'Lê Mai',
      published: { iso: '2024-03-04' },
      text: 'The stall opens at six, it’s sure.',
    });
  });

  it.each(['Sent', 'Date'])('has no older mail below it, as Outlook quotes it (%s)', async (name) => {
    const own = 'The cottage is shut from 1 July until further notice while the roof comes off.';
    const { article } = await read(
      `From: Morag <m@a.example>\nSent: 12 June 2025 21:14\nTo: all@a.example\nSubject: RE: The hut\n\n${own}\n\n-----Original Message-----\nFrom: Elin\n${name}: 2 June 2025 10:05\nTo: Morag\nSubject: The hut\n\nIs the hut all right from 14 July?\n`,
      'a.txt',
    );
    expect(article).toMatchObject({ published: { iso: '2025-06-12' }, text: own });
  });

  it('has no older mail below a line that says so, whoever that is from', async () => {
    const own = 'The cottage is shut from 1 July until further notice while the roof comes off.';
    const { article } = await read(
      `Từ: Mận\nNgày: 12 June 2025 21:14\nTới: all@a.example\nChủ đề: Nhà gỗ\n\n${own}\n\n-----Original Message-----\nTừ: Bùi Văn Tín\n> Nhà gỗ có mở từ 14/7 không?\n`,
      'a.txt',
    );
    expect(article).toMatchObject({ published: { iso: '2025-06-12' }, text: own });
  });

  it('is read in Org mode', async () => {
    const { article } = await read(
      '#+TITLE: Work day\n#+AUTHOR: Ivo Pask\n#+DATE: <2024-10-12 Sat>\n\n* Plan\n:PROPERTIES:\n:ID: x\n:END:\nMeet at *nine* by [[https://a.example][the gate]].\n** TODO Bring ladders   :tools:\n- [X] Six baskets\n# a comment\n| Tree | Kilos |\n|------+-------|\n| Cox  |    40 |\n',
      'a.txt',
    );
    expect(article).toMatchObject({
      title: 'Work day',
      author: 'Ivo Pask',
      published: { iso: '2024-10-12' },
    });
    expect(article.text).toBe(
      'Plan\n\nMeet at nine by the gate.\n\nBring ladders\n\n- Six baskets\n\nTree: Cox · Kilos: 40',
    );
  });

  it('is read from an agency', async () => {
    const { article } = await read(
      "BC-EU--Flood, 2nd Ld-Writethru\nEds: UPDATES with quotes.\n^Flood cuts off the town<\nBy LENA HOLT\n\nTHE TOWN, Fenland (AN) _ Water cut off the town on Tuesday.\n\n``We lack beds,'' the mayor said.\n\nAN-WF-02-13-24 1822GMT\n",
      'a.txt',
    );
    expect(article).toMatchObject({ title: 'Flood cuts off the town', author: 'LENA HOLT' });
    expect(article.text).toMatch(/Fenland \(AN\) – Water .*\n\n“We lack beds,” the mayor said\.$/su);
  });

  it('says who speaks in subtitles', async () => {
    const { article } = await read(
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ada Penn>The wall is&nbsp;safe.\n\n00:04.000 --> 00:05.000\n<v Bo Marsh>It <00:04.500><c>is</c>.\n',
      'a.txt',
    );
    expect(article.text).toBe('Ada Penn: The wall is safe.\n\nBo Marsh: It is.');
  });
});

it('a Word document of more paragraphs than an article may have is refused before it is parsed', async () => {
  const document = (paragraphs: number) =>
    zipSync({
      'word/document.xml': strToU8(
        `<w:document>${'<w:p w:a="1"><w:r><w:t>The council met.</w:t></w:r></w:p>'.repeat(paragraphs)}</w:document>`,
      ),
    });
  await expect(readArticles(Buffer.from(document(100_001)), 'wide.docx')).rejects.toThrow(
    'more than 100,000 paragraphs',
  );
  const few = await readArticles(Buffer.from(document(50)), 'few.docx');
  expect(few.articles).toHaveLength(1);
});

it('a chat whose messages have times alone is of the day behind its title', async () => {
  const chat = `# harbour chat — 6 August 2026

Ada Penn — Today at 7:00 PM
why is the ferry off

Bo Reed — Today at 7:04 PM
a fan has seized

Ada Penn — Today at 7:05 PM
ta
`;
  expect((await readDays(chat)).map(([day]) => day)).toEqual(['2026-08-06']);
});

it('a chat whose messages begin with times alone is read as one, of the day behind its channel', async () => {
  const chat = `#ferry — 6 August 2026

[19:02] ada: why is the ferry off
[19:04] bo: a fan has seized
[19:05] ada: ta
`;
  expect(await readDays(chat)).toEqual([
    ['2026-08-06', 'ada: why is the ferry off\n\nbo: a fan has seized\n\nada: ta'],
  ]);
});

it('a chat with bare times is read where its title says so, each day below the line that names it', async () => {
  const chat = `Zalo group "Mill runners"
Saturday 18/07/2026

19:02 Ada: ferry or bus tomorrow
19:05 Bo: bus, 4.15 at the mill

Sunday 19/07/2026

15:20 Ada: all 23 are back
15:22 Bo: who lost a cap
`;
  expect(await readDays(chat)).toEqual([
    ['2026-07-18', 'Ada: ferry or bus tomorrow\n\nBo: bus, 4.15 at the mill'],
    ['2026-07-19', 'Ada: all 23 are back\n\nBo: who lost a cap'],
  ]);
  expect(await readDays(chat.replace('Zalo group "Mill runners"', 'Our programme'))).toHaveLength(1);
});

it('a chat that a post tells again is of the day of the post', async () => {
  const chat = `# From the channel

Posted 11 September 2026

**Ada Penn** (7 Sept, 09:02): why is the kiln flashing red

**Bo Reed** (7 Sept, 09:05): first Monday of the month, it is descaled

**Ada Penn** (8 Sept, 14:20): two tickets for the quiz left, £2 each
`;
  expect(await readDays(chat)).toEqual([
    [
      '2026-09-11',
      'Ada Penn: why is the kiln flashing red\n\nBo Reed: first Monday of the month, it is descaled\n\n* * *\n\nAda Penn: two tickets for the quiz left, £2 each',
    ],
  ]);
});

describe('who signs a text', () => {
  const signed = async (end: string) =>
    (await read(`# The fox hunt\n\nThe hunt begins at six.\n\nBring a lamp.\n\n${end}\n`, 'a.md')).article;

  it.each([
    ['Elin', 'Elin'],
    ['Priya x', 'Priya'],
    ['— Dom', 'Dom'],
    ['Thanks, Ottilie', 'Ottilie'],
    ['Thank you,\nLorna Quist (kitchen queen)', 'Lorna Quist'],
    ['Imogen Szabo, Secretary', 'Imogen Szabo'],
    ['Trân trọng,\nTrần Quốc Bảo', 'Trần Quốc Bảo'],
  ])('is its author: %s', async (end, author) => {
    const article = await signed(end);
    expect(article.author).toBe(author);
    expect(article.blocks.findLast(({ kind }) => kind !== 'noise')?.kind).toBe('byline');
  });

  it.each(['The Committee', 'Reception', 'Menu', 'Hall Manager', 'Doors open at Six', 'See you there!'])(
    'is nobody: %s',
    async (end) => {
      expect((await signed(end)).author).toBeNull();
    },
  );
});

it.each([
  ['MINUTES OF THE SPRING MEETING 2026\n27/3/2026, 19:30, the barn\nPresent: Ada, Bo.', '2026-03-27', null],
  ['# Night run\n\n25/9/2026, Bảo viết', '2026-09-25', 'Bảo'],
])('the head of a text says its title, day and writer: %s', async (head, day, author) => {
  const text = `${head}\n\nMọi người tập trung lúc bảy giờ tối ở cổng chùa, nhớ mang theo đèn.\n\nChạy chậm, không bỏ ai lại.\n`;
  const { article } = await read(text, head.startsWith('#') ? 'a.md' : 'a.txt');
  expect([article.title, article.published?.iso, article.author]).toEqual([
    head.split('\n')[0]?.replace('# ', ''),
    day,
    author,
  ]);
});

it('numbered paragraphs of minutes are items, where they count on', async () => {
  const minutes =
    '# Minutes\n\n1/ Money. We have £40 in the tin.\n\n2/ The tour. Nobody has signed up for it.\n\n1/ of us was late, as always.\n';
  const { article } = await read(minutes, 'a.md');
  expect(outline(article).map(([kind]) => kind)).toEqual(['title', 'item', 'item', 'body']);
});

it('rules with a number of their own in one paragraph are lines', async () => {
  const rules =
    '# House rules\n\n1. Dogs\n1.1 On a lead, always.\n1.2 None in season. Tell us.\n2. People\n2.1 Watch.\n';
  const { article } = await read(rules, 'a.md');
  expect(article.text).toContain('1.1 On a lead, always.\n1.2 None in season. Tell us.\n');
});

it('a page that says below its title what its head says of it does not say it again', async () => {
  const page = `<html><head><title>Desks</title><meta name="author" content="Ada Penn"><meta name="date" content="2026-07-20"></head>
<body><article><h1>Desks</h1><p>Published 20 July 2026 by Ada Penn</p><p>Each desk can be booked for a day, on the board beside the door.</p><p>Nobody may book a desk for a whole week.</p></article></body></html>`;
  const { article } = await read(page, 'desks.html');
  const shown = article.blocks.filter(({ kind }) => kind !== 'byline' && kind !== 'title');
  expect(article.author).toBe('Ada Penn');
  expect(shown.map(({ start, end }) => article.text.slice(start, end)).join(' ')).not.toContain('Published');
});

it('a JSON file of more objects than can be read in time is refused before it is parsed', async () => {
  const objects = (count: number) => `{"text":"The council met.","tags":[${Array(count).fill('{}').join()}]}`;
  await expect(readArticles(Buffer.from(objects(250_000)), 'a.json')).rejects.toThrow(
    'more than 250,000 objects',
  );
  const few = await readArticles(Buffer.from(objects(50)), 'a.json');
  expect(few.articles).toHaveLength(1);
});

it('a greeting with the day behind it is the title, and the day', async () => {
  const { article } = await read(
    '**Hello otters!** 14 September 2026\n\nThe pool is warm again from Monday on, so bring your caps.\n\nBeth\n',
  );
  expect(article).toMatchObject({ title: 'Hello otters!', author: 'Beth', published: { iso: '2026-09-14' } });
});

it.each(['Helen Sowerby, 17.9.2026', '— Helen Sowerby, 17 September 2026'])(
  'who signs a notice says the day, whatever day it tells of: %s',
  async (signature) => {
    const notice = `FIRE DRILL\n\nThere will be a drill on Thursday 24 September 2026 at about 18.30.\n\n${signature}\n`;
    const { article } = await read(notice, 'drill.txt');
    expect(article).toMatchObject({ author: 'Helen Sowerby', published: { iso: '2026-09-17' } });
    expect(outline(article).map(([kind]) => kind)).toEqual(['title', 'body', 'byline']);
  },
);

it('the list of a stock-take is of the day in its title', async () => {
  const { article } = await read(
    '# The rails (stock-take 30 July 2026)\n\n| Rail | Pieces |\n|---|---|\n| 1 | 310 |\n',
  );
  expect(article.published?.iso).toBe('2026-07-30');
});

it('no heading is made of a greeting', async () => {
  const { article } = await read(
    '# Your wigs\n\nDear Winifred\n\nAll wigs are back from the hairdresser in Mill Lane.\n',
  );
  expect(outline(article).map(([kind]) => kind)).toEqual(['title', 'body', 'body']);
});

it("a chat of Discord's exporter may have months by their names", async () => {
  const days = await readDays(
    '[04-Nov-26 06:12 PM] bethan_r\nwe meet on tuesdays now\n\n[12-Nov-26 06:14 PM] jack\ntues is bad :(\n\n[12-Nov-26 06:15 PM] bethan_r\noh no\n',
    'cast.txt',
  );
  expect(days).toEqual([
    ['2026-11-04', 'we meet on tuesdays now'],
    ['2026-11-12', 'jack: tues is bad :(\n\nbethan_r: oh no'],
  ]);
});

it('a saved page has no part of its site above the article, and its byline stands at the top', async () => {
  const page = (main: string) =>
    `<html><head><title>Hire | Playhouse</title></head><body><header><a href="/">Playhouse</a><nav><ul><li>Join</li></ul></nav></header>
     <div class="bar">We use cookies. <button>OK</button></div><main>${main}</main></body></html>`;
  const { article } = await read(
    page(
      '<h1>Hire our space</h1><p>Posted on 20 July 2026 by Hugh Castellane</p><p>The studio costs £18 an hour.</p>',
    ),
    'hire.html',
  );
  expect(article).toMatchObject({ author: 'Hugh Castellane', published: { iso: '2026-07-20' } });
  expect(outline(article).filter(([kind]) => kind === 'body')).toEqual([
    ['body', 'The studio costs £18 an hour.'],
  ]);
  const own = await words(
    page('<header><nav>x</nav><p>Doors open at six.</p></header><p>Bring a lamp.</p>'),
    'own.html',
  );
  expect(own).toContain('Doors open at six.');
});
