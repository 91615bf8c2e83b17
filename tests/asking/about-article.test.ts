import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { factAsked } from '../../src/asking/about-article.ts';
import { ask } from '../../src/asking/ask.ts';
import { openLibrary } from '../../src/library.ts';
import { terminalMessages } from '../../src/terminal/messages.ts';
import { paintFor } from '../../src/terminal/paint.ts';
import { renderAsked } from '../../src/terminal/render-asked.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

describe('factAsked', () => {
  it.each([
    ['who wrote this', 'author'],
    ['Who’s the author?', 'author'],
    ['who posted that notice?', 'author'],
    ['and who wrote it', 'author'],
    ['ai viết bài này vậy?', 'author'],
    ['tác giả là ai', 'author'],
    ['bài này ai viết', 'author'],
    ['bai nay ai viet v', 'author'],
    ['thông báo này ai đăng thế', 'author'],
    ['bài này được viết bởi ai', 'author'],
    ['ai là người đăng thông báo này', 'author'],
    ['when was this posted?', 'date'],
    ['when was it published', 'date'],
    ['how old is this post', 'date'],
    ['bài này đăng khi nào', 'date'],
    ['đăng hôm nào thế', 'date'],
    ['where is this from?', 'source'],
    ['where did you get this from', 'source'],
    ['what’s your source', 'source'],
    ['nguồn ở đâu vậy', 'source'],
    ['tin này lấy ở đâu ra', 'source'],
  ])('“%s” asks for the %s of what was quoted', (question, fact) => {
    expect(factAsked(question)).toMatchObject({ fact, topic: undefined });
  });

  it.each([
    ['who wrote the post about parking', 'author', 'parking'],
    ['when was the notice about Lost & found posted?', 'date', 'Lost & found'],
    ['when was the parking post published', 'date', 'parking'],
    ['ai viết bài về gửi xe', 'author', 'gửi xe'],
    ['bài gửi xe đăng khi nào', 'date', 'gửi xe'],
    ['ai viet bai ve gui xe v', 'author', 'gui xe'],
    ['bài về gửi xe do ai viết', 'author', 'gửi xe'],
    ['bài gửi xe ai viết vậy', 'author', 'gửi xe'],
    ['bai gui xe ai viet', 'author', 'gui xe'],
    ['bài về gửi xe được viết bởi ai', 'author', 'gửi xe'],
    ['thông báo gửi xe của ai', 'author', 'gửi xe'],
    ['ai đăng thông báo gửi xe', 'author', 'gửi xe'],
    ['ai đã soạn thông báo gửi xe', 'author', 'gửi xe'],
    ['ai la nguoi dang bai gui xe', 'author', 'gui xe'],
    ['ai là tác giả bài gửi xe', 'author', 'gửi xe'],
    ['tác giả bài gửi xe là ai', 'author', 'gửi xe'],
    ['tac gia cua bai viet ve gui xe la ai v', 'author', 'gui xe'],
    ['tác giả bài gửi xe', 'author', 'gửi xe'],
    ['người viết bài gửi xe là ai', 'author', 'gửi xe'],
    ['nguoi dang thong bao gui xe ten gi', 'author', 'gui xe'],
    ['where is the parking post from', 'source', 'parking'],
    ['what is the source of the post about parking', 'source', 'parking'],
    ['bai vu gui xe lay nguon o dau v', 'source', 'gui xe'],
    ['nguồn bài về gửi xe ở đâu', 'source', 'gửi xe'],
    ['bài vụ gửi xe lấy tin từ đâu vậy', 'source', 'gửi xe'],
    ['parking article writer name', 'author', 'parking'],
    ['the parking post author', 'author', 'parking'],
    ['parking story post date n time', 'date', 'parking'],
    ['author of the parking post', 'author', 'parking'],
    ['writer of the post about parking', 'author', 'parking'],
  ])('“%s” asks for the %s of one about “%s”', (question, fact, topic) => {
    expect(factAsked(question)).toEqual({ fact, topic, isCalledArticle: true });
  });

  it.each([
    'when was the bridge built',
    'where is the band from',
    'where does the bus from the post office leave',
    'nguồn nước ở đâu',
    'where is it from',
    'who said that',
    'khi nào đăng ký',
    'cái này ở đâu',
    'bài hát này của ai',
    'bài thơ hay nhất là của ai',
    'thông báo ai được đăng ký',
    'người viết chữ đẹp là bao nhiêu tuổi',
    'date',
    'who won',
    'newsletter author',
    'parking post office opening time',
    'post a job date',
  ])('“%s” asks for something else', (question) => {
    expect(factAsked(question)).toBeUndefined();
  });
});

describe('a question for a fact of an article', () => {
  const askedOn = '2026-06-01';
  const open = async () =>
    openLibrary({
      directory: await corpusFolder({
        'parking.md':
          '---\ntitle: Parking at the show\nauthors: [Ada Penn, Bo Li]\ndate: 2026-05-02\nsource: Club news\n---\nPark on the meadow. It costs £3.\n',
        'song.md': '---\ntitle: Song contest\n---\nMira Holm wrote the winning song in a night.\n',
      }),
    });

  it.each([
    ['who wrote this?', 'author'],
    ['when was this posted', 'date'],
    ['nguồn ở đâu', 'source'],
  ])('“%s” below an answer is answered by its article, which is quoted', async (question, fact) => {
    const library = await open();
    const article = library.articles().find(({ id }) => id === 'parking');
    const asked = await ask(library, { question, askedOn, earlier: { question: 'parking cost', article } });
    expect(asked).toMatchObject({ fact, earlier: { question: 'parking cost' } });
    expect(asked.answer.excerpts.map((quote) => quote.article)).toEqual([article]);
    expect(asked.answer.excerpts[0]?.highlights).toEqual([]);
  });

  it.each([
    ['who wrote the post about parking?', 'author'],
    ['who wrote the post about the parking', 'author'],
    ['where is the parking post from', 'source'],
    ['ai viết bài parking at the show', 'author'],
  ])('is answered of the article that the question names: %s', async (question, fact) => {
    const asked = await ask(await open(), { question, askedOn });
    expect(asked.fact).toBe(fact);
    expect(asked.answer.excerpts[0]?.article.author).toBe('Ada Penn, Bo Li');
  });

  it.each([
    'ai viết bài về chợ phiên',
    'ai viet bai cho phien',
    'bài chợ phiên ai viết',
    'tác giả bài chợ phiên là ai',
    'nguoi viet bai cho phien la ai',
    'ai đăng bài chợ phiên vậy',
  ])(
    'is answered in Vietnamese, with marks and without, beside a name that begins like "viết": %s',
    async (question) => {
      const directory = await corpusFolder({
        'market.md':
          '---\ntitle: Chợ phiên cuối tuần\nauthor: Trần Nam\n---\nChợ phiên họp ở sân B từ 7 giờ.\n',
        'bank.md':
          '---\ntitle: Nộp tiền điện\nauthor: Lê Hà\n---\nChuyển khoản qua Vietsoftbank, Vietsoftbank thu phí.\n',
      });
      const asked = await ask(await openLibrary({ directory }), { question, askedOn });
      expect(asked.fact).toBe('author');
      expect(asked.answer.excerpts[0]?.article.author).toBe('Trần Nam');
    },
  );

  it('is not answered where two articles have the words in their titles', async () => {
    const directory = await corpusFolder({
      'a.md': '---\ntitle: Parking at the show\nauthor: Ada Penn\n---\nPark on the meadow.\n',
      'b.md': '---\ntitle: Parking at the station\nauthor: Bo Li\n---\nPark behind the tracks.\n',
    });
    const library = await openLibrary({ directory });
    const asked = await ask(library, { question: 'who wrote the post about parking?', askedOn });
    expect(asked.fact).toBeUndefined();
  });

  it.each([
    ['who wrote the post about parking?', 'author', 'Ada Penn'],
    ['who wrote the pakring post', 'author', 'Ada Penn'],
    ['where is the parking post from', 'source', 'Club news'],
  ])('names whom all articles that fit are by, and lists them: %s', async (question, fact, by) => {
    const head = (title: string, author: string) =>
      `---\ntitle: ${title}\nauthor: ${author}\nsource: Club news\n---\n`;
    const directory = await corpusFolder({
      'a.md': `${head('Parking at the show', 'Ada Penn')}Park on the meadow.\n`,
      'b.md': `${head('Parking at the station', 'Ada Penn')}Park behind the tracks.\n`,
      'c.md': `${head('Bread', 'Bo Li')}Bread is baked at six.\n`,
    });
    const library = await openLibrary({ directory });
    const asked = await ask(library, { question, askedOn });
    expect(asked.fact).toBe(fact);
    expect(asked.list?.by).toBe(by);
    expect(asked.list?.articles.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
    const layout = { messages: terminalMessages('en'), paint: paintFor(new PassThrough()), width: 80 };
    expect(renderAsked(asked, layout)).toMatch(new RegExp(`: ${by}\\n2 of 3`, 'u'));
  });

  it('names nobody where an article that fits has no author', async () => {
    const directory = await corpusFolder({
      'a.md': '---\ntitle: Parking at the show\nauthor: Ada Penn\n---\nPark on the meadow.\n',
      'b.md': '---\ntitle: Parking at the station\n---\nPark behind the tracks.\n',
    });
    const asked = await ask(await openLibrary({ directory }), {
      question: 'who wrote the post about parking?',
      askedOn,
    });
    expect([asked.list, asked.fact]).toEqual([undefined, undefined]);
  });

  it.each([
    ['ai viết bài về mở chợ', 'Trần Nam'],
    ['ai viết bài về chỗ', 'Lê Hà'],
    // Four titles have it, and one begins with it.
    ['ai viet bai ve phien', 'Vũ An'],
    ['ai viet bai cho phien', 'Ngô Lan'],
  ])(
    'is answered of the title with the marks that were typed, or that begins so: %s',
    async (question, author) => {
      const directory = await corpusFolder({
        'a.md': '---\ntitle: Mở chợ phiên\nauthor: Trần Nam\n---\nPhiên họp ở sân B từ 7 giờ, chợ đông.\n',
        'b.md': '---\ntitle: Giữ chỗ phiên tối\nauthor: Lê Hà\n---\nPhiên tối còn vài chỗ ở sân B.\n',
        'd.md': '---\ntitle: Chợ phiên cuối năm\nauthor: Ngô Lan\n---\nPhiên cuối năm ở sân D.\n',
        'c.md': '---\ntitle: Phiên toàn thể\nauthor: Vũ An\n---\nPhiên toàn thể ở sân C.\n',
      });
      const asked = await ask(await openLibrary({ directory }), { question, askedOn });
      expect(asked.fact).toBe('author');
      expect(asked.answer.excerpts[0]?.article.author).toBe(author);
    },
  );

  it('stands above the first sentence of the article, whichever of its sentences is most like the question', async () => {
    const asked = await ask(await open(), {
      question: 'who wrote the article about parking at the show',
      askedOn,
    });
    expect(asked.answer.excerpts.map(({ text }) => text)).toEqual(['Park on the meadow.']);
  });

  it('is answered of an untitled article by its first words', async () => {
    const directory = await corpusFolder({
      'bees.txt': 'The bees of the orchard swarmed on Sunday. A keeper took them home.\n',
      'moles.txt': 'Moles dug up the lawn of the old castle.\n',
    });
    const library = await openLibrary({ directory });
    const asked = await ask(library, { question: 'who wrote the orchard post', askedOn });
    expect(asked).toMatchObject({ fact: 'author', answer: { kind: 'found' } });
    expect(asked.answer.excerpts[0]?.text).toBe('The bees of the orchard swarmed on Sunday.');
  });

  it('leaves what an article tells of an author to it', async () => {
    const asked = await ask(await open(), { question: 'who wrote the winning song', askedOn });
    expect(asked.fact).toBeUndefined();
    expect(asked.answer.excerpts[0]?.text).toContain('Mira Holm');
  });

  it.each([
    'who wrote this?',
    'when was this posted',
    'where did you get this from?',
    'source?',
    'ai viết bài này vậy',
    'đăng hôm nào thế',
  ])('“%s” asks for nothing that can be looked for while nobody knows of which article', async (question) => {
    const asked = await ask(await open(), { question, askedOn });
    expect(asked.fact).toBeUndefined();
    expect(asked.smallTalk).toEqual({ kind: 'unclear', suggestions: [] });
  });

  it('is looked for where the articles may tell of an author themselves', async () => {
    const directory = await corpusFolder({
      'book.txt': 'The author is Mira Holm, and her book has won a prize.\n',
    });
    const asked = await ask(await openLibrary({ directory }), { question: 'who is the author?', askedOn });
    expect(asked.answer.excerpts[0]?.text).toContain('Mira Holm');
  });
});
