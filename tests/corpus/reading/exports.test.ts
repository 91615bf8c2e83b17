import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../src/corpus/reading/calendar/read-calendar.ts';
import { readFeed } from '../../../src/corpus/reading/feed/read-feed.ts';
import { readJson } from '../../../src/corpus/reading/json/read-json.ts';
import { outline, read } from '../read.ts';

const text = async (contents: string, path: string): Promise<string> =>
  (await read(contents, path)).article.text;

describe('chats', () => {
  it.each([
    [
      'Zalo',
      '[10:01, 06/05/2023] Hà: Mai mở cửa\n[10:03, 06/05/2023] Bình: Ở đâu?\n[10:05, 06/05/2023] Hà: Ở bến\ncũ\n',
      'Hà: Mai mở cửa\n\nBình: Ở đâu?\n\nHà: Ở bến\ncũ',
    ],
    [
      'WhatsApp in a browser',
      '[10:01 AM, 5/6/2023] Hà: Mai mở cửa\n[10:03 AM, 5/6/2023] Bình: Ở đâu?\n[10:05 AM, 5/6/2023] Hà: Ở bến\ncũ\n',
      'Hà: Mai mở cửa\n\nBình: Ở đâu?\n\nHà: Ở bến\ncũ',
    ],
    [
      'Discord’s exporter',
      `${'='.repeat(62)}\nGuild: Harbour\nChannel: news\n${'='.repeat(62)}\n\n[06/05/2023 10:01] Hà\nMai mở cửa\n\n[06/05/2023 10:03] Bình (pinned)\nỞ đâu?\n\n{Attachments}\nhttps://cdn.example/a.png\n\n{Reactions}\n👍 (3)\n\n[06/05/2023 10:05] Hà\nỞ bến\ncũ\n\n${'='.repeat(62)}\nExported 3 message(s)\n${'='.repeat(62)}\n`,
      'Hà: Mai mở cửa\n\nBình: Ở đâu?\n\nHà: Ở bến\ncũ',
    ],
  ])('are who said what: %s', async (_, chat, expected) => {
    expect(await text(chat, 'a.txt')).toBe(expected);
  });

  it('of Discord’s exporter have their channel for a title, behind its category', async () => {
    const rule = '='.repeat(62);
    const titled = async (channel: string) => {
      const chat = `${rule}\nGuild: Harbour\nChannel: ${channel}\n${rule}\n\n[06/05/2023 10:01] ada\nThe ferry is off today.\n`;
      return (await read(chat, 'a.txt')).article;
    };
    expect(await titled('Boats / ferry')).toMatchObject({ title: 'Boats: #ferry', author: 'ada' });
    // Discord’s own name for the first category says nothing.
    expect(await titled('Text Channels / ferry')).toMatchObject({ title: '#ferry' });
  });

  it('of Slack have the day that somebody wrote behind a time', async () => {
    const chat =
      'Ada Penn  9:14 AM  (8 October 2026)\nThe tester is back.\n\nBo  9:20 AM\nDid they charge?\n\nAda Penn  9:21 AM\nForty pounds.\n';
    const { article } = await read(chat, 'a.txt');
    expect(article.published?.iso).toBe('2026-10-08');
    expect(article.text).toContain('Ada Penn: Forty pounds.');
  });

  it('of Discord in JSON have their days, names and words, and no notices', async () => {
    const author = { id: '5', name: 'ada', nickname: 'Ada Penn', discriminator: '0000' };
    const message = (id: string, type: string, content: string) => ({
      id,
      type,
      timestamp: '2023-05-06T10:01:00+00:00',
      content,
      author,
    });
    const { parts, warnings } = await readJson(
      Buffer.from(
        JSON.stringify({
          guild: { id: '1', name: 'Harbour Club' },
          channel: { id: '2', name: 'news' },
          messages: [
            message(
              '10',
              'Default',
              'The fair opens <t:1683367200:F> <:boat:123> <@5> at **ten**, ||rain or shine||.',
            ),
            message('11', 'GuildMemberJoin', 'Joined the server.'),
          ],
        }),
      ),
    );
    expect(parts).toMatchObject([
      {
        key: '10',
        article: {
          author: 'Ada Penn',
          source: 'Harbour Club',
          published: { iso: '2023-05-06' },
          text: 'The fair opens 6 May 2023 10:00 UTC :boat: @… at ten, rain or shine.',
        },
      },
    ]);
    expect(warnings.map(({ message: said }) => said)).toEqual([
      '"11" is left out: it is a notice of the program',
    ]);
  });
});

describe('a message of an export', () => {
  const telegram = (text: unknown, more = {}) => ({
    id: 7,
    type: 'message',
    date: '2023-05-06T10:01:00',
    from: 'Ada Penn',
    from_id: 'user1',
    text,
    ...more,
  });
  const link = { type: 'link', text: 'https://h.example/p' };
  const words = 'We lit the oven at six.';

  it.each([
    ['a link behind "Photos"', telegram([`${words} Photos: `, link])],
    ['a link behind "Video"', telegram([`${words} Video: `, link])],
    ['a photo', telegram(`${words} Photo by Bo`, { photo: 'photos/1.jpg' })],
    ['a link below it', telegram([`${words}\n`, link])],
    ['bold words', telegram(`**${words}** Photos: https://h.example/p`)],
    [
      'Slack',
      { type: 'message', ts: '1683367200.1', user: 'U1', text: `${words} Image: <https://h.example/p>` },
    ],
    [
      'Messenger',
      { sender_name: 'Ada', timestamp_ms: 1_683_367_200_000, content: `${words} Ảnh: h.example/p` },
    ],
  ])('is text with %s', async (_, message) => {
    const { article } = await read(JSON.stringify(message), 'a.json');
    expect(outline(article)[0]).toEqual(['body', expect.stringMatching(/^We lit the oven/u)]);
    expect(outline(article).every(([kind]) => kind === 'body')).toBe(true);
    expect(article).toMatchObject({ title: null, url: null });
  });

  it('has a picture below an article that is none', async () => {
    const post = JSON.stringify({ title: 'Oven', text: `${words}\n\nThe oven at dawn. Photo: Bo Marsh` });
    expect(outline((await read(post, 'a.json')).article)[1]?.[0]).toBe('caption');
  });
});

describe('mails', () => {
  const mail = (type: string, body: string) =>
    `From: =?UTF-8?Q?Ada_P=C3=A9nn?= <ada@h.example>\nTo: list@h.example\nSubject: =?UTF-8?B?SGFyYm91ciBmYWly?= moves\nDate: Sat, 06 May 2023 10:00:00 +0200\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${body}`;
  const plain =
    '--b1\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\nThe fair moves to the old customs house=2C because of rain. Every=\nbody is welcome.\n\n-- =20\nAda\n';

  it.each([
    [
      'the plain one of two parts',
      mail(
        'multipart/alternative; boundary="b1"',
        `${plain}--b1\nContent-Type: text/html\n\n<p>No.</p>\n--b1--\n`,
      ),
    ],
    [
      'parts inside parts',
      mail(
        'multipart/mixed;\n boundary=b0',
        `--b0\nContent-Type: multipart/alternative; boundary="b1"\n\n${plain}--b1--\n--b0\nContent-Disposition: attachment; filename=a.txt\nContent-Type: text/plain\n\nNo.\n--b0--\n`,
      ),
    ],
    [
      'a page alone, in base64',
      mail(
        'multipart/alternative; boundary=b1',
        `--b1\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from('<p>The fair moves to the old customs house, because of rain. Everybody is <b>welcome</b>.</p>').toString('base64')}\n--b1--\n`,
      ),
    ],
  ])('are read out of their parts: %s', async (_, contents) => {
    const { article } = await read(contents, 'a.eml');
    expect(article).toMatchObject({
      title: 'Harbour fair moves',
      author: 'Ada Pénn',
      published: { iso: '2023-05-06' },
    });
    expect(article.text).toBe(
      'The fair moves to the old customs house, because of rain. Everybody is welcome.',
    );
  });
});

describe('a mail as a program shows it', () => {
  it.each([
    [
      'German',
      'Von: Ida Holm <i@o.example>\nGesendet: Donnerstag, 5. November 2026 22:31\nAn: all@o.example\nBetreff: Oven day',
    ],
    [
      'French',
      'De : Ida Holm <i@o.example>\nEnvoyé : 5 novembre 2026 22:31\nÀ : all@o.example\nObjet : Oven day',
    ],
  ])('in %s has its subject for a title, and who sent it', async (_, head) => {
    const { article } = await read(`${head}\n\nThe oven is lit at six in the morning.\n`, 'a.txt');
    expect(article).toMatchObject({ title: 'Oven day', author: 'Ida Holm' });
    expect(outline(article).at(-1)).toEqual(['body', 'The oven is lit at six in the morning.']);
  });
});

describe('a mail that is passed on', () => {
  it.each([
    ['Fwd: Re: Oven day', 'Oven day'],
    ['FW: Oven day', 'Oven day'],
    ['Re[2]: Oven day', 'Oven day'],
    ['AW: WG: Ofentag', 'Ofentag'],
    ['Trả lời: Chuyển tiếp: Ngày làm bánh', 'Ngày làm bánh'],
    ['=?UTF-8?Q?Tr=E1=BA=A3_l=E1=BB=9Di=3A_L=C3=B2_b=C3=A1nh?=', 'Lò bánh'],
    ['Reading club: new books', 'Reading club: new books'],
    ['Re:', 'Re:'],
  ])('has the title that it had at first: %s', async (subject, title) => {
    const contents = `From: Ida <ida@o.example>\nTo: all@o.example\nSubject: ${subject}\nDate: Sat, 06 May 2023 10:00:00 +0200\n\nThe oven is lit at six.\n`;
    expect((await read(contents, 'a.eml')).article.title).toBe(title);
  });

  it('has its lists as items, and a dash in a text as it is', async () => {
    const { article } = await read(
      'From: Ida <ida@o.example>\nTo: all@o.example\nSubject: Oven day\nDate: Sat, 06 May 2023 10:00:00 +0200\n\nWhat to bring to the oven on Saturday, please:\n\n- Dough of your own, as the flour of the village does not reach for\n  everybody.\n- A cloth.\n\n- Ida lights it at six, as always.\n\nCome early.\n- Ida\n',
      'a.eml',
    );
    expect(outline(article)).toEqual([
      ['body', 'What to bring to the oven on Saturday, please:'],
      ['item', 'Dough of your own, as the flour of the village does not reach for everybody.'],
      ['item', 'A cloth.'],
      ['item', 'Ida lights it at six, as always.'],
      ['body', 'Come early.'],
      ['body', '- Ida'],
    ]);
  });
});

describe('what is said in a film', () => {
  it('has no title, no sounds and no times', async () => {
    const cues =
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ada Penn>The fair opens at ten\n\n00:04.000 --> 00:06.000\n[music]\nat the old customs house.\n';
    for (const path of ['a.vtt', 'a.txt']) {
      const { article } = await read(cues, path);
      expect(article).toMatchObject({
        title: null,
        text: 'Ada Penn: The fair opens at ten at the old customs house.',
      });
    }
    expect(await text('0:00\nwelcome to the fair\n0:04\n[Applause]\n0:08\nwe start at ten\n', 'a.txt')).toBe(
      'welcome to the fair\nwe start at ten',
    );
    const programme = '10:00\nOpening\n11:00\nRace\n12:30\nLunch\n';
    expect(await text(`The regatta\n\n${programme}`, 'a.txt')).toContain('11:00');
  });
});

describe('a calendar', () => {
  const calendar = (...events: string[]) =>
    readCalendar(
      Buffer.from(
        `BEGIN:VCALENDAR\r\nX-WR-CALNAME:Harbour Club\r\n${events.map((event) => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`,
      ),
    );

  it('is a line an event, its description below it; what is private is not read', () => {
    const { parts } = calendar(
      'DTSTART;TZID=Europe/Paris:20230506T100000\r\nDTEND;TZID=Europe/Paris:20230506T180000\r\nSUMMARY:Harbour fair\r\nLOCATION:Old customs house\\, Lowbridge\r\nDESCRIPTION:Boats and cakes.\\nEntry is fr\r\n ee of charge.\r\nBEGIN:VALARM\r\nDESCRIPTION:Alarm\r\nEND:VALARM',
      'DTSTART;VALUE=DATE:20230507\r\nDTEND;VALUE=DATE:20230509\r\nSUMMARY:Rowing days\r\nRRULE:FREQ=YEARLY\r\nSTATUS:CANCELLED',
      'CLASS:PRIVATE\r\nDTSTART:20230508T100000Z\r\nSUMMARY:A secret',
    );
    expect(parts).toMatchObject([{ key: null, article: { title: 'Harbour Club', published: null } }]);
    expect(parts[0]?.article.text).toBe(
      'Harbour fair · 6 May 2023, 10:00 – 18:00 · Old customs house, Lowbridge\n\nBoats and cakes.\n\nEntry is free of charge.\n\nRowing days · 7 May 2023 – 8 May 2023 · yearly · cancelled',
    );
  });

  it('is Vietnamese where its events are, and nothing where it holds none', () => {
    const { parts } = calendar(
      'DTSTART:20230506T010000Z\r\nSUMMARY:Hội chợ bến cảng khai mạc cho mọi người\r\nLOCATION:Nhà hải quan cũ',
    );
    expect(parts[0]?.article).toMatchObject({
      language: 'vi',
      text: 'Hội chợ bến cảng khai mạc cho mọi người · ngày 6/5/2023, 01:00 UTC · Nhà hải quan cũ',
    });
    expect(() => calendar('CLASS:PRIVATE\r\nSUMMARY:A secret')).toThrow('it contains no words');
  });
});

describe("a calendar's own day", () => {
  const dayOf = async (events: readonly string[], path = 'a.ics') => {
    const written = events.map((event) => `BEGIN:VEVENT\r\nSUMMARY:Regatta\r\n${event}\r\nEND:VEVENT\r\n`);
    const { article } = await read(
      `BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Asia/Tokyo\r\n${written.join('')}END:VCALENDAR\r\n`,
      path,
    );
    return article.published?.iso ?? null;
  };

  it('is the latest on which an event was changed or written out, on the clocks of its zone', async () => {
    const start = 'DTSTART:20230506T100000';
    expect(
      await dayOf([`DTSTAMP:20230301T120000Z\r\n${start}`, `LAST-MODIFIED:20230312T200000Z\r\n${start}`]),
    ).toBe('2023-03-13');
    expect(await dayOf([start])).toBe(null);
    expect(await dayOf([`DTSTAMP:soon\r\n${start}`])).toBe(null);
  });

  it('is none after its last event, unless one repeats without an end', async () => {
    const late = 'DTSTAMP:20240101T120000Z\r\nDTSTART:20230506T100000\r\nDTEND:20230507T100000';
    const early = 'DTSTAMP:20230402T120000Z\r\nDTSTART:20230506T100000';
    expect(await dayOf([late])).toBe(null);
    expect(await dayOf([late, early])).toBe('2023-04-02');
    expect(await dayOf([`${late}\r\nRRULE:FREQ=WEEKLY`])).toBe('2024-01-01');
    expect(await dayOf([`${late}\r\nRRULE:FREQ=WEEKLY;UNTIL=20231231T000000Z`, early])).toBe('2023-04-02');
  });

  it('is behind the day in the name of the file', async () => {
    const event = 'DTSTAMP:20230402T120000Z\r\nDTSTART:20230506T100000';
    expect(await dayOf([event], '2023-02-01 regatta.ics')).toBe('2023-02-01');
  });
});

describe("a calendar's time zone", () => {
  const startIn = (zone: string) =>
    readCalendar(
      Buffer.from(
        `BEGIN:VCALENDAR\nX-WR-TIMEZONE:${zone}\nBEGIN:VEVENT\nDTSTART:20231231T173000Z\nDTEND:20231231T190000Z\nSUMMARY:Harbour fair\nEND:VEVENT\nEND:VCALENDAR\n`,
      ),
    ).parts[0]?.article.text;

  it('is that of its times of UTC, over midnight, too', () => {
    expect(startIn('Asia/Ho_Chi_Minh')).toBe('Harbour fair · 1 January 2024, 00:30 – 02:00');
    expect(startIn('Nowhere/Town')).toBe('Harbour fair · 31 December 2023, 17:30 UTC – 19:00 UTC');
  });
});

describe('what an export or a feed says once', () => {
  it('holds for each of its entries: authors, language, name, address', async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><link rel="self" href="https://h.example/atom.xml"/><author><name>Ada Penn</name></author><entry><title>Fair</title><link href="/fair"/><summary>It opened.</summary></entry><entry><title>Gala</title><author><name>Bo</name></author><summary>It ended.</summary></entry></feed>';
    expect(readFeed(Buffer.from(atom)).parts.map(({ article: { author, url } }) => [author, url])).toEqual([
      ['Ada Penn', 'https://h.example/fair'],
      ['Bo', null],
    ]);
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour',
      authors: [{ name: 'Ada Penn' }],
      items: [
        { id: '1', content_text: 'It opened.' },
        { id: '2', author: { name: 'Bo' }, content_text: 'It ended.' },
      ],
    };
    expect(
      (await readJson(Buffer.from(JSON.stringify(feed)))).parts.map(({ article: { author, source } }) => [
        author,
        source,
      ]),
    ).toEqual([
      ['Ada Penn', 'Harbour'],
      ['Bo', 'Harbour'],
    ]);
  });

  it('is who wrote a post of Ghost, and under what; what is for members alone is left out', async () => {
    const data = {
      posts: [
        {
          id: '1',
          slug: 'fair',
          title: 'Fair',
          html: '<p>It opened.</p>',
          visibility: 'public',
          status: 'published',
        },
        {
          id: '2',
          slug: 'gala',
          title: 'Gala',
          html: '<p>It ended.</p>',
          visibility: 'paid',
          status: 'published',
        },
      ],
      users: [{ id: '9', name: 'Ada Penn' }],
      posts_authors: [{ post_id: '1', author_id: '9' }],
      tags: [{ id: '5', name: 'News' }],
      posts_tags: [{ post_id: '1', tag_id: '5' }],
      settings: [{ key: 'title', value: 'Harbour News' }],
    };
    const { parts, warnings } = await readJson(Buffer.from(JSON.stringify({ db: [{ data }] })));
    expect(parts).toMatchObject([
      { key: 'fair', article: { author: 'Ada Penn', tags: ['News'], source: 'Harbour News' } },
    ]);
    expect(warnings[0]?.message).toContain('visibility: paid');
  });

  it('is no shortcode of a page builder', () => {
    const post =
      '<rss><channel><item><title>A</title><description>[vc_row][vc_column_text]&lt;p&gt;It opened.&lt;/p&gt;[/vc_column_text][/vc_row] [su_button url="x"]Buy[/su_button]</description></item></channel></rss>';
    expect(readFeed(Buffer.from(post)).parts[0]?.article.text).toBe('It opened.\n\nBuy');
  });
});
