import { existsSync } from 'node:fs';
import { passWeek, weekRecord } from '../support/pass-week.ts';
import type { SharedBot } from '../support/running.ts';
import { Reply } from '../support/simulated-discord/screen.ts';
import type { User } from '../support/simulated-discord/user.ts';
import { CONFERENCE } from './conference.ts';
import type { Language } from './shown.ts';

/** A reader of a language, with what they type and press. */
export interface Reader {
  readonly language: Language;
  readonly user: User;
  readonly admin: User;
  /** The English or the Vietnamese of something. */
  readonly say: (en: string, vi: string) => string;
}

/** One message of the page: what leads to it. */
export interface Scene {
  readonly title: string;
  readonly show: (reader: Reader, bot: SharedBot) => Promise<Reply>;
}

const ask = ({ user }: Reader, question: string): Promise<Reply> => user.slash('ask', { question });

const refused = (reader: Reader): Promise<Reply> =>
  ask(reader, reader.say('Is there a swimming pool at the hotel?', 'Khách sạn có hồ bơi không?'));

const priced = (reader: Reader): Promise<Reply> =>
  ask(reader, reader.say('How much is a ticket for all three days?', 'Vé ba ngày có giá bao nhiêu?'));

/** Asks on from an answer by the button and its form. */
async function further(
  reader: Reader,
  answer: Reply,
  [english, vietnamese]: readonly [string, string],
): Promise<Reply> {
  const modal = await reader.user.press(answer, reader.say('Ask a follow-up', 'Hỏi tiếp'));
  return reader.user.submit(modal, {
    [reader.say('Your question', 'Câu hỏi của bạn')]: reader.say(english, vietnamese),
  });
}

/** What the bot says, in the order in which somebody would come upon it. */
export const SCENES: readonly Scene[] = [
  { title: 'An answer', show: priced },
  {
    title: 'An answer that a later article has changed',
    show: (reader) =>
      ask(
        reader,
        reader.say(
          'When will Harbour Tech Days 2026 be held?',
          'Ngày hội Công nghệ Cảng 2026 diễn ra khi nào?',
        ),
      ),
  },
  {
    title: 'An answer to two questions at once',
    show: (reader) =>
      ask(
        reader,
        reader.say(
          'when do the doors open and who gives the opening talk',
          'mấy giờ mở cửa, ai trình bày bài nói mở màn',
        ),
      ),
  },
  {
    title: 'A reason',
    show: (reader) => ask(reader, reader.say('why did the dates change', 'vì sao dời ngày hội')),
  },
  {
    title: 'A follow-up',
    show: async (reader) =>
      further(
        reader,
        await ask(reader, reader.say('Who gives the opening talk?', 'Ai trình bày bài nói mở màn?')),
        ['And when does it begin?', 'Và mấy giờ bắt đầu?'],
      ),
  },
  {
    title: '“Who else?”, where the articles name nobody else',
    show: async (reader) =>
      further(
        reader,
        await ask(reader, reader.say('Who gives the closing talk?', 'Ai trình bày bài bế mạc?')),
        ['Who else?', 'Còn ai nữa?'],
      ),
  },
  {
    title: 'When the article of an answer was posted',
    show: async (reader) =>
      further(reader, await priced(reader), ['When was this posted?', 'Bài này đăng khi nào?']),
  },
  {
    title: 'Who wrote the article of an answer',
    show: async (reader) =>
      further(
        reader,
        await ask(reader, reader.say('Who gives the opening talk?', 'Ai trình bày bài nói mở màn?')),
        ['Who wrote this?', 'Ai viết bài này?'],
      ),
  },
  {
    title: 'The same asked of no article',
    show: (reader) => ask(reader, reader.say('Who wrote this?', 'Ai viết bài này?')),
  },
  {
    title: 'What somebody wrote',
    show: (reader) => ask(reader, reader.say('articles by tran mai', 'bài của chị Trần Mai')),
  },
  {
    title: 'What is new',
    show: (reader) => ask(reader, reader.say('what’s new?', 'có gì mới không?')),
  },
  {
    title: 'News of something',
    show: (reader) => ask(reader, reader.say('any news on the dates?', 'có tin gì mới về ngày hội không?')),
  },
  {
    title: 'What is new since a day',
    show: (reader) =>
      ask(
        reader,
        reader.say('whats new since september 2026', 'có gì mới từ tháng 9 năm 2026 đến nay không?'),
      ),
  },
  {
    title: 'Nothing is new since then',
    show: (reader) => ask(reader, reader.say('any news since may 2090?', 'có gì mới từ tháng 5 năm 2090')),
  },
  {
    title: 'A word that was mistyped',
    show: (reader) =>
      ask(reader, reader.say('When can tickets be retruned?', 'Vé được trả lại đến hết ngyà nào?')),
  },
  { title: 'A refusal', show: refused },
  {
    title: 'A refusal below a mention, which all can see',
    show: ({ user, say }) =>
      user.says('guild', `@Verbatim ${say('is there a swimming pool?', 'khách sạn có hồ bơi không?')}`),
  },
  {
    title: 'A refused question sent to the organisers',
    show: async (reader) => {
      const refusal = await refused(reader);
      await reader.user.press(refusal, reader.say('Tell the organisers', 'Báo cho ban tổ chức'));
      return refusal;
    },
  },
  {
    title: 'An article read from a refusal',
    show: async (reader) => {
      const refusal = await ask(
        reader,
        reader.say('Who plays at the closing concert?', 'Ai hát trong đêm nhạc bế mạc?'),
      );
      const [first] = refusal.selects[0]?.options ?? [];
      return reader.user.select(refusal, [first?.value ?? '']);
    },
  },
  {
    title: 'A word that may be meant',
    show: (reader) =>
      ask(reader, reader.say('where is the rivrside cafe?', 'trung tâm bờ sôgn có quán phở không?')),
  },
  {
    title: 'What is wrong with an answer?',
    show: async (reader) => reader.user.press(await priced(reader), reader.say('Report', 'Báo lỗi')),
  },
  {
    title: 'An answer reported',
    show: async (reader) => {
      const which = await reader.user.press(await priced(reader), reader.say('Report', 'Báo lỗi'));
      await reader.user.press(which, reader.say('Outdated', 'Đã cũ'));
      return which;
    },
  },
  {
    title: 'A refused question handed to people',
    show: async (reader) => {
      const refusal = await refused(reader);
      await reader.user.press(refusal, reader.say('Ask a person', 'Nhờ người trả lời'));
      return refusal;
    },
  },
  {
    title: 'The same, where people answer',
    show: async ({ user }, { discord }) => {
      const post = [...discord.state.messages.values()]
        .filter(({ channel, author }) => channel.name === 'ask-us' && author === discord.state.bot)
        .map((message) => new Reply(null, message, 0))
        .find(({ text }) => text.includes(user.account.id));
      if (post === undefined) throw new Error('nothing was posted');
      return post;
    },
  },
  {
    title: 'A question to be told about',
    show: async (reader) => {
      const refusal = await ask(
        reader,
        reader.say('Who plays at the closing concert?', 'Ai hát trong đêm nhạc bế mạc?'),
      );
      await reader.user.press(refusal, reader.say('Tell the organisers', 'Báo cho ban tổ chức'));
      await reader.user.press(
        refusal,
        reader.say('Tell me when it is answered', 'Báo tôi khi có câu trả lời'),
      );
      return refusal;
    },
  },
  {
    title: 'What people have sent, for admins',
    show: ({ admin }) => admin.slash('corpus reports'),
  },
  {
    title: 'The direct message to who waited, once an admin marked it as done',
    show: async (reader, { discord }) => {
      const question = reader.say('Who plays at the closing concert?', 'Ai hát trong đêm nhạc bế mạc?');
      const list = await reader.admin.slash('corpus reports');
      await reader.admin.select(list, [question]);
      const find = () =>
        [...discord.state.messages.values()].find(
          ({ channel, author }) => channel.recipient === reader.user.account && author === discord.state.bot,
        );
      await discord.until(() => find() !== undefined, 3_000, 'the direct message');
      const told = find();
      if (told === undefined) throw new Error('unreachable');
      return new Reply(null, told, 0);
    },
  },
  {
    title: 'A private answer, shared',
    show: async (reader) => {
      const question = reader.say('Where does bus 5 stop?', 'Cửa mở lúc mấy giờ?');
      const answer = await reader.user.slash('ask', { question, private: true });
      await reader.user.press(answer, reader.say('Share', 'Chia sẻ'));
      return answer;
    },
  },
  {
    title: 'More quotes',
    show: async (reader) => {
      const answer = await ask(reader, reader.say('What about tickets?', 'Vé thì sao?'));
      const more = answer.labels.find((label) => /^\d more$|^Xem thêm/.test(label));
      return more === undefined ? answer : reader.user.press(answer, more);
    },
  },
  {
    title: 'The text around a quote',
    show: async (reader) => reader.user.press(await priced(reader), reader.say('Context', 'Ngữ cảnh')),
  },
  {
    title: 'An answer checked',
    show: async (reader) => reader.user.contextMenu('Check this answer', await priced(reader)),
  },
  {
    title: 'A button of an answer that the articles have left behind',
    show: async (reader, bot) => {
      const answer = await priced(reader);
      const file = reader.say('tickets.md', 've.md');
      const before = CONFERENCE[file] ?? '';
      await bot.change({ [file]: before.replace(/450(?=[,.]000)/, '500') });
      const stale = await reader.user.press(answer, reader.say('Context', 'Ngữ cảnh'));
      await bot.change({ [file]: before });
      return stale;
    },
  },
  {
    title: 'An answer checked after its article has changed',
    show: async (reader, bot) => {
      const answer = await priced(reader);
      const file = reader.say('tickets.md', 've.md');
      const before = CONFERENCE[file] ?? '';
      await bot.change({ [file]: before.replace(/450(?=[,.]000)/, '500') });
      const checked = await reader.user.contextMenu('Check this answer', answer);
      await bot.change({ [file]: before });
      return checked;
    },
  },
  {
    title: 'A public answer, updated after its article has changed',
    show: async (reader, bot) => {
      const answer = await priced(reader);
      const file = reader.say('tickets.md', 've.md');
      const before = CONFERENCE[file] ?? '';
      await bot.change({ [file]: before.replace(/450(?=[,.]000)/, '500') });
      const stale = await reader.user.press(answer, reader.say('Context', 'Ngữ cảnh'));
      await reader.user.press(stale, reader.say('Update the answer', 'Cập nhật câu trả lời'));
      await bot.change({ [file]: before });
      return answer;
    },
  },
  { title: 'The articles', show: ({ user }) => user.slash('articles') },
  {
    title: 'No article matches',
    show: ({ user, say }) => user.slash('articles', { query: say('swimming', 'bơi lội') }),
  },
  {
    title: 'One article',
    show: ({ user, say }) => user.slash('article', { title: say('Tickets and prices', 'Vé và giá vé') }),
  },
  {
    title: 'An article that is not there',
    show: ({ user, say }) => user.slash('article', { title: say('Parking', 'Chỗ đậu xe') }),
  },
  { title: 'The timeline', show: ({ user }) => user.slash('timeline') },
  { title: 'Help', show: ({ admin }) => admin.slash('help') },
  {
    title: 'A greeting',
    show: ({ user, say }) => user.says('guild', `@Verbatim ${say('hello', 'chào bot')}`),
  },
  {
    title: 'Thanks in a direct message',
    show: ({ user, say }) => user.says('dm', say('thank you!', 'cảm ơn bạn')),
  },
  {
    title: 'A question without words',
    show: ({ user }) => user.slash('ask', { question: '???' }, { unchecked: true }),
  },
  {
    title: 'A question that is too long',
    show: ({ user, say }) =>
      user.slash('ask', { question: say('when ', 'khi nào ').repeat(120) }, { unchecked: true }),
  },
  {
    title: 'A date that cannot be read',
    show: ({ user }) => user.slash('articles', { from: '31/31/2026' }),
  },
  { title: 'What is loaded, for admins', show: ({ admin }) => admin.slash('corpus status') },
  {
    title: 'The articles read again',
    show: async ({ admin }, { discord }) => {
      const card = await admin.slash('corpus reload');
      const first = card.text;
      await discord.until(() => card.text !== first, 10_000, 'what came of the reload');
      return card;
    },
  },
  {
    title: 'Why a question is answered',
    show: ({ admin, say }) =>
      admin.slash('corpus why', {
        question: say('How much is a ticket for students?', 'Sinh viên trả bao nhiêu tiền vé?'),
      }),
  },
  {
    title: 'Why a question is refused',
    show: ({ admin, say }) =>
      admin.slash('corpus why', {
        question: say('Is there a swimming pool at the hotel?', 'Khách sạn có hồ bơi không?'),
      }),
  },
  {
    title: 'The same in numbers',
    show: ({ admin, say }) =>
      admin.slash('corpus why', {
        question: say('How much is a ticket for students?', 'Sinh viên trả bao nhiêu tiền vé?'),
        details: true,
      }),
  },
  {
    title: 'A message to be added as an article',
    show: ({ admin, user, say }) =>
      admin.contextMenu(
        'Add as article',
        user.posts(
          'guild',
          say(
            'The cloakroom stands beside the main entrance and closes at 22:00.',
            'Chỗ gửi đồ ở cạnh cửa chính, đóng lúc 22 giờ.',
          ),
        ),
      ),
  },
  {
    title: 'An article to be removed',
    show: ({ admin, say }) =>
      admin.slash('corpus remove', { article: say('Tickets and prices', 'Vé và giá vé') }),
  },
  {
    title: 'An article removed',
    show: async ({ admin, say }) => {
      const card = await admin.slash('corpus remove', { article: say('Tickets and prices', 'Vé và giá vé') });
      await admin.press(card, say('Remove', 'Gỡ'));
      return card;
    },
  },
  {
    title: 'An article brought back',
    show: ({ admin, say }) =>
      admin.slash('corpus restore', { article: say('Tickets and prices', 'Vé và giá vé') }),
  },
  { title: 'The last change, to be undone', show: ({ admin }) => admin.slash('corpus rollback') },
  { title: 'The history of changes', show: ({ admin }) => admin.slash('corpus history') },
  {
    title: 'A command for admins, used by somebody else',
    show: ({ user }) => user.slash('corpus status', {}, { overridden: true }),
  },
];

/** What only a bot says that is set to: the closest passage of a refusal, what a reload brought, and how a week went. */
export const OPTED_SCENES: readonly Scene[] = [
  {
    title: 'The closest passage of a refusal, where the bot is set to show it',
    show: async (reader) => {
      const label = reader.say('Show the closest passage', 'Xem phần gần nhất');
      const refusal = await ask(
        reader,
        reader.say('Who plays at the closing concert?', 'Ai hát trong đêm nhạc bế mạc?'),
      );
      return reader.user.press(refusal, label);
    },
  },
  {
    title: 'What a reload brought, in the channel for it',
    show: async (reader, bot) => {
      const file = reader.say('coach.md', 'xe-khach.md');
      await bot.change({
        [file]: reader.say(
          '---\ntitle: A coach from Hue\ndate: 2026-11-20\n---\nA coach leaves Hue station at 6:00 on 11 December.\n',
          '---\ntitle: Xe khách từ Huế\ndate: 2026-11-20\nlanguage: vi\n---\nXe khách rời ga Huế lúc 6 giờ sáng ngày 11 tháng 12.\n',
        ),
      });
      const { discord } = bot;
      const find = () =>
        [...discord.state.messages.values()].find(
          ({ channel, author }) => channel.name === NEWS_CHANNEL && author === discord.state.bot,
        );
      await discord.until(() => find() !== undefined, 3_000, 'the announcement');
      return new Reply(null, find() ?? null, 0);
    },
  },
  {
    title: 'The weekly summary, in the channel for it',
    show: async (reader, bot) => {
      const { discord, stateDir } = bot;
      await priced(reader);
      await reader.user.press(
        await refused(reader),
        reader.say('Tell the organisers', 'Báo cho ban tổ chức'),
      );
      await discord.until(() => existsSync(weekRecord(stateDir)), 3_000, 'the beginning of the week');
      passWeek(stateDir);
      await bot.restart();
      const find = () =>
        [...discord.state.messages.values()].find(
          ({ channel, author }) => channel.name === SUMMARY_CHANNEL && author === discord.state.bot,
        );
      await discord.until(() => find() !== undefined, 10_000, 'the summary');
      return new Reply(null, find() ?? null, 0);
    },
  },
];

/** Where the bot says what a reload brought. */
export const NEWS_CHANNEL = 'news';

/** Where it says once a week what was asked. */
export const SUMMARY_CHANNEL = 'organisers';
