import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const blocks = async (contents: string | Buffer, path = 'a.html') =>
  outline((await read(contents, path)).article);
const text = async (contents: string, path = 'a.md') => (await read(contents, path)).article.text;

describe('pages that programs write', () => {
  it.each([
    [
      'Discord’s exporter',
      '<div class="chatlog__message"><span class="chatlog__author">Ada</span><span class="chatlog__timestamp"><a>06/05/2023 10:01</a></span><div class="chatlog__content">The fair opens at <b>ten</b>.</div></div><div class="chatlog__message"><span class="chatlog__author">Bo</span><span class="chatlog__timestamp">06/05/2023 10:05</span><div class="chatlog__content">Where?</div></div>',
      '06/05/2023\n\nAda: The fair opens at ten.\n\nBo: Where?',
    ],
    [
      'Telegram',
      '<div class="message service"><div class="body details">6 May 2023</div></div><div class="message default"><div class="initials">A</div><div class="pull_right date details" title="06.05.2023 10:01:00 UTC">10:01</div><div class="from_name">Ada</div><div class="text">The fair opens at ten.</div></div><div class="message default joined"><div class="pull_right date details" title="06.05.2023 10:05:00">10:05</div><div class="text">At the quay.</div></div>',
      '06.05.2023\n\nAda: The fair opens at ten.\n\nAda: At the quay.',
    ],
  ])('are who said what, where they hold a chat: %s', async (_, body, expected) => {
    const { article } = await read(
      `<html><head><title>Export</title></head><body>${body}</body></html>`,
      'a.html',
    );
    expect(article).toMatchObject({ title: null, published: null, text: expected });
  });

  it('have the titles and items of office programs, and no remarks of people who worked on them', async () => {
    const google =
      '<html><body><p class="c0 title"><span>Minutes</span></p><p><span>The fair is at the quay.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is this sure?</span></p></div></body></html>';
    expect(await blocks(google)).toEqual([
      ['title', 'Minutes'],
      ['body', 'The fair is at the quay.'],
    ]);
    const word =
      '<html><body><p class=MsoTitle>Fair</p><p class=MsoNormal>It opened at ten.</p><p class=MsoListParagraphCxSpFirst><span style="font-family:Symbol">·<span>&nbsp;&nbsp; </span></span>Bring boots.</p></body></html>';
    expect(await blocks(word)).toEqual([
      ['title', 'Fair'],
      ['body', 'It opened at ten.'],
      ['item', 'Bring boots.'],
    ]);
  });

  it('have no number before a footnote, and no buttons', async () => {
    const substack =
      '<p>It opened.</p><div class="wp-block-buttons"><a>Book now</a></div><div class="footnote"><a class="footnote-number">1</a><div><p>Half price for children.</p></div></div>';
    expect((await blocks(substack)).map(([, words]) => words)).toEqual([
      'It opened.',
      'Half price for children.',
    ]);
  });

  it('have no number of a page in a Word document, where other fields stay', async () => {
    const field = (order: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${order}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const document = `<w:document><w:body><w:p><w:r><w:t xml:space="preserve">It opened on </w:t></w:r>${field(' DATE ', '6 May 2023')}<w:r><w:t>.</w:t></w:r></w:p><w:p>${field(' PAGE ', '3')}</w:p></w:body></w:document>`;
    const file = zipSync({ 'word/document.xml': strToU8(document) });
    expect(await blocks(Buffer.from(file), 'a.docx')).toEqual([['body', 'It opened on 6 May 2023.']]);
  });
});

describe('template tags', () => {
  it('leave branches apart, and a sign where a value stood', async () => {
    expect(await text('{% if a %}Tickets cost 5 euros.{% else %}Vé giá 5 euro.{% endif %}')).toBe(
      'Tickets cost 5 euros.\n\nVé giá 5 euro.',
    );
    expect(
      await text('It costs {% if a %}5{% elsif b %}6{% endif %} euros on {{< param "day" >}} at the quay.'),
    ).toBe('It costs 5 … 6 euros on … at the quay.');
    expect(await text('{%- macro a() -%}hid{%- endmacro -%}\nIt opened.')).toBe('It opened.');
  });

  it.each([
    [
      'Hexo',
      '{% blockquote Bo Marsh, Harbour News %}\nWe stayed.\n{% endblockquote %}',
      'Bo Marsh, Harbour News',
    ],
    ['Zola', '{% quote(author="Bo Marsh") %}\nWe stayed.\n{% end %}', 'Bo Marsh'],
    ['Hugo', '{{< quote author="Bo Marsh" >}}We stayed.{{< /quote >}}', 'Bo Marsh'],
  ])('are a quotation with who said it: %s', async (_, markdown, who) => {
    expect(await blocks(`It opened.\n\n${markdown}\n`, 'a.md')).toEqual([
      ['body', 'It opened.'],
      ['quotation', `We stayed.\n— ${who}`],
    ]);
  });

  it.each(['{% asset_img quay.jpg "The quay in May" %}', '{% image "./quay.jpg", "The quay in May" %}'])(
    'are a picture with its words: %s',
    async (tag) => {
      expect(await blocks(`${tag}\n\nIt opened.`, 'a.md')).toContainEqual(['caption', 'The quay in May']);
    },
  );
});

describe('pages of notes', () => {
  it('of Notion have their properties as facts', async () => {
    const page = (added: string) =>
      `# Meeting\n\n${added}: May 6, 2023 10:01 AM\nCreated by: Ada Penn\nPlace: Quay\n\nThe fair is at the quay.\n`;
    expect((await read(page('Created'), 'a.md')).article).toMatchObject({
      title: 'Meeting',
      author: 'Ada Penn',
      published: { iso: '2023-05-06' },
    });
    expect(await text('# Fair\n\nPlace: Quay\nDoors: ten\n\nCome.\n')).toContain('Place: Quay');
  });

  it('have no marks of tasks, blocks and pictures', async () => {
    expect(await text('- [ ] Buy paint 📅 2024-05-10 ⏫\n- [x] Ring Bo ✅ 2024-05-07\n')).toBe(
      'Buy paint\nRing Bo',
    );
    expect(await text('See [[Plan^x1]].\n\n#events/fair# #2023\n\n[image:AB/a.png]\n')).toBe('See Plan.');
    expect(await text('It opened.\n\n```mdx-code-block\nimport X from "x";\n```\n')).toBe('It opened.');
  });
});

describe('text that people copy', () => {
  it('is a Vietnamese notice with its title, day and issuer, however its head was copied', async () => {
    const body = 'Kính gửi: Toàn thể cư dân\n\nPhường tổ chức hội chợ vào lúc 8 giờ ngày 13/5/2023.\n';
    const tail = '\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Thị Thúy\n';
    const about = 'THÔNG BÁO\nVề việc tổ chức hội chợ bến cảng\n\n';
    for (const head of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nUBND PHƯỜNG BẾN CẢNG\nSố: 12/TB-UBND\nBến Cảng, ngày 06 tháng 5 năm 2023\n\n',
      'UBND PHƯỜNG BẾN CẢNG          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/TB-UBND                Độc lập - Tự do - Hạnh phúc\n                              Bến Cảng, ngày 06 tháng 5 năm 2023\n\n',
    ]) {
      const { article } = await read(head + about + body + tail, 'a.txt');
      expect(article).toMatchObject({
        title: 'THÔNG BÁO Về việc tổ chức hội chợ bến cảng',
        source: 'UBND PHƯỜNG BẾN CẢNG',
        published: { iso: '2023-05-06' },
      });
      expect(article.text).toContain('8 giờ ngày 13/5/2023');
      expect(article.text).toContain('Trần Thị Thúy');
      expect(article.text).not.toMatch(/Nơi nhận|Độc lập|12\/TB/u);
    }
    expect(
      await text('Nước CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM là tên của nước ta từ năm 1976.\n', 'a.txt'),
    ).toContain('1976');
  });

  it('is a post without its buttons', async () => {
    const post =
      'Hội Chợ Bến Cảng\n6 tháng 5 lúc 10:01 ·\nVé: 20.000đ\nXem thêm\n12\nThích\nBình luận\nChia sẻ\n';
    expect(await text(post, 'a.txt')).toBe('Hội Chợ Bến Cảng\nVé: 20.000đ');
    expect(await text('Đua thuyền\n\nBa đội thắng là\n12\n', 'a.txt')).toContain('12');
  });

  it('is a newsletter without its signs, addresses and foot', async () => {
    const letter = `View this email in your browser: https://n.example/x\n\n** The fair opens\n${'-'.repeat(60)}\nIt opens at the quay (https://h.example/f?u=1) .\n\n${'='.repeat(60)}\n** Facebook (https://f.example/x)\n\nCopyright © 2023 Harbour Club.\n\nOur mailing address is:\nHarbour Club, 1 Quay Street\n\nWant to change this? ** unsubscribe (https://x.example)\n`;
    const { article } = await read(letter, 'a.txt');
    expect(article.title).toBe('The fair opens');
    expect(article.text).toContain('It opens at the quay.');
    expect(article.text).not.toMatch(/https:\/\/h|\*\*|mailing|unsubscribe/u);
  });
});

describe('front matter as people write it', () => {
  const under = (fields: string) => read(`---\n${fields}\n---\nIt opened.\n`, 'a.md');

  it('costs no article where a field is there twice, has tabs before it, or stands below blank lines', async () => {
    const twice = await under('title: Fair\ntitle: Gala\ndate: 2024-05-06');
    expect(twice.article).toMatchObject({ title: 'Fair', published: { iso: '2024-05-06' } });
    expect(twice.skipped.map(({ reason }) => reason)).toEqual(['"title" is there twice: the first is read']);
    expect((await under('title:\tFair\ntags:\n\t- river\n\t- boats')).article).toMatchObject({
      title: 'Fair',
      tags: ['river', 'boats'],
    });
    expect((await read('\n\n---\ntitle: Fair\n---\nIt opened.\n', 'a.md')).article).toMatchObject({
      title: 'Fair',
      text: 'It opened.',
    });
  });

  it('names no address as a person, and shows no sign of a picture in a title', async () => {
    const { article } = await under('title: ":tada: Fair :boat:"\nauthor: https://h.example/ada');
    expect(article).toMatchObject({ title: 'Fair', author: null });
    expect((await under('title: "Fair: the start, 10:30"')).article.title).toBe('Fair: the start, 10:30');
  });

  it('hides what is not ready: by a field, or by the folder of drafts', async () => {
    await expect(under('title: Fair\nstatus: WIP')).rejects.toThrow('it is a draft ("status: WIP")');
    await expect(read('It opened.', '_drafts/fair.md')).rejects.toThrow('it is a draft ("_drafts")');
    expect((await read('It opened.', 'the_drafts/fair.md')).article.text).toBe('It opened.');
  });
});

describe('copied words', () => {
  it('have letters that were joined as letters, and no marks of a quotation around all of them', async () => {
    expect(
      await text('The of\uFB01ce opened the \uFB02ood gates e\uFB03ciently\u200B at ten.', 'a.txt'),
    ).toBe('The office opened the flood gates efficiently at ten.');
    expect(await text('> It opens at ten.\n>\n> Bring boots.\n', 'a.txt')).toBe(
      'It opens at ten.\n\nBring boots.',
    );
    expect(await text('> It opens at ten.\n\nBring boots.\n', 'a.txt')).toContain('> It opens');
  });

  it('are a page without its menu and foot', async () => {
    const page =
      'Skip to main content\nHome\nNews\n\nHarbour fair opens\n\nShare\nTweet\n\nThe fair was opened at ten by the mayor.\n\n4 min read\n\nPrivacy policy\nCookie settings\n';
    const { article } = await read(page, 'a.txt');
    expect(article.title).toBe('Harbour fair opens');
    expect(outline(article).filter(([kind]) => kind !== 'noise')).toEqual([
      ['title', 'Harbour fair opens'],
      ['body', 'The fair was opened at ten by the mayor.'],
    ]);
  });

  it('are questions with their answers, none of which is the title', async () => {
    expect(
      (await read('Q: When does it open?\nA: At ten.\n\nQ: Where?\nA: At the quay.\n', 'a.txt')).article
        .title,
    ).toBe(null);
    expect(
      (await read('Quay opens: what to know\n\nIt was opened by the mayor on Saturday.\n', 'a.txt')).article
        .title,
    ).toBe('Quay opens: what to know');
  });

  it('are a chat of Slack or Discord, with no times and signs between its messages', async () => {
    expect(
      await text(
        'Ada Penn  10:01 AM\nIt opens at ten.\n:+1: 2\n\nBo  10:03 AM\nWhere?\n\nAda Penn  10:05 AM\nAt the quay. (edited)\n',
        'a.txt',
      ),
    ).toBe('Ada Penn: It opens at ten.\n\nBo: Where?\n\nAda Penn: At the quay.');
    expect(
      await text(
        'Ada — Today at 10:01 AM\nIt opens.\n[10:02 AM]\nBring boots.\nBo — Today at 10:03 AM\nWhere?\nAda — Today at 10:05 AM\nHere.\n',
        'a.txt',
      ),
    ).toBe('Ada: It opens.\nBring boots.\n\nBo: Where?\n\nAda: Here.');
  });

  it('are messages of Messenger with their letters whole', async () => {
    const content = Buffer.from('Mở lúc mười giờ 😀', 'utf8').toString('latin1');
    const messages = [
      { sender_name: Buffer.from('Hà', 'utf8').toString('latin1'), timestamp_ms: 1_714_989_600_000, content },
    ];
    expect((await read(JSON.stringify({ title: 'Bến', messages }), 'a.json')).article).toMatchObject({
      author: 'Hà',
      source: 'Bến',
      published: { iso: '2024-05-06' },
      text: 'Mở lúc mười giờ 😀',
    });
  });

  it('are a formula without its signs', async () => {
    expect(await blocks('It is\n\n$$\nE = mc^2\n$$\n\nor more.', 'a.md')).toContainEqual([
      'code',
      'E = mc^2',
    ]);
  });
});
