import { channelTitle } from '../channel-title.ts';
import { unslanted } from '../line-signs.ts';
import { beginsWithMessage } from '../markdown/pasted-message.ts';
import { isMonthFirst, withIsoDay } from '../message-head.ts';
import { readDateLine } from '../published-date.ts';
import { type ChatHead, headOf, MOST_ABOVE, OPEN_DAY, withMarkedTimes } from './chat-heads.ts';
import { withHeadsOnOneLine } from './two-line-heads.ts';

/** A line that the program wrote itself. */
const SYSTEM = /^\u200E?\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}[:.]\d{2}/u;
const NOTHING =
  /^\u200E?(?:đã bỏ qua (?:hình ảnh|video|âm thanh|nhãn dán|tài liệu|GIF)|tin nhắn này đã bị xóa|<không có file phương tiện>|<(?:đa )?phương tiện (?:bị|đã) (?:bỏ qua|ẩn)>|<media omitted>|<attached: .*>|(?:image|video|audio|sticker|gif|document) omitted|this message was deleted|you deleted this message|null)\.?$/iu;
/** What an exporter writes below a message, up to the next empty line, and around all of them. */
const BELOW = /^\{(?:attachments|embed|reactions|stickers)\}$/iu;
const AROUND = /^={10,}$|^exported \d+ message(?:s|\(s\))?\.?$/iu;
/** Lines that a chat's page has around messages, as they are copied with them. */
const FURNITURE =
  /^(?:reply|new|image|gif|sticker|forwarded|pinned|\(edited\)|\[forwarded from [^\]\n]{1,60}\]|add reaction|click to react|view (?:newer |older )?(?:thread|replies|messages)|\d{1,4} repl(?:y|ies)|last reply (?:.{1,30} ago(?:view thread)?|(?:to|yester)day .{1,20})|also sent to the channel|(?:joined|left) #\S+?\.?|was added to #\S.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day, \p{L}+ \d{1,2}(?:st|nd|rd|th)?)$/iu;
/** How often others answered with a sign, below it: "👍", "11". */
const SIGN = /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\p{Emoji_Modifier}|:[\w+-]{1,40}:)+$/u;
const COUNT = /^\d{1,4}$/u;
/** Slack's page: the name on a line, the time on the next, beside a sign of the person's own. */
const SLACK = /^(\S[^\n]{0,40})\n(?::[\w+-]{1,40}:)?[ \t]{1,4}(\d{1,2}:\d{2}(?:\s?[AP]M)?)$/gmu;
/** What the program adds to words that somebody wrote. */
const ADDED =
  /\s*(?:<(?:this message was edited|tin nhắn này đã được chỉnh sửa)>|\((?:edited|đã chỉnh sửa)\))\s*$/iu;
/** A time of the same person's next message, and what others answered with a sign. */
const BETWEEN = /^(?:\[\d{1,2}:\d{2}(?:\s?[ap]m)?\]|(?::[\w+-]{1,40}:\s?\d{0,3}\s?)+)$/iu;
/** A message that the program sent in the group's own name. */
const NOTICE =
  /end-to-end encrypted|mã hóa đầu cuối|^\u200E.*(?:created (?:this )?group|added|left|changed|joined|đã (?:tạo|thêm|rời|đổi|tham gia))/iu;
/** The time of a further message of the same person. */
const ANOTHER = /^\d{1,2}:\d{2}(?:\s?[AP]M)?$/u;
/** A line that begins with a day or a time, or ends with a time, as each message of any chat does: most texts have none, and are done here. */
const MAY_BE_MESSAGE =
  /^(?:\u200E?\[?\d{1,4}[/.:-](?:\d|\p{L}{3}-\d)|.{1,90}\d[:.]\d{2}(?:.{0,6}$|(?:\s?[ap]m)?\):))/mu;
/** The title of a chat stands above its first message with fewer other lines, and has at most so many characters. */
const MOST_BESIDE_TITLE = 3;
const LONGEST_TITLE = 100;
/** A line with a day and nothing else is shorter, in characters. */
const LONGEST_DAY = 40;
/** What somebody adds who copied it. */
const COPIED = /\s*[—–(,-]\s*(?:copied|copy|exported|pasted|saved|chép|sao chép|xuất|lưu)(?!\p{L}).*$/iu;
/** What an exporter says of what it exported. */
const OF_EXPORT =
  /^(?:guild|server|channel|topic|exported|messages|workspace|conversation):?\s|^\[(?:guild|server|channel|topic|exported|messages|after|before|date|category)\]/iu;
/** The channel, behind its category: "Channel: IT / helpdesk"; "[Channel] bugs". */
const EXPORTED_CHANNEL = /^(?:channel:|\[channel\]) (?:(?<category>.*) \/ )?#?(?<name>\S.{0,60})$/iu;
/** The server of the channel: "Guild: Mill House", "[Guild] Mill House". */
const EXPORTED_GUILD = /^(?:guild:|\[(?:guild|server)\]) (?!direct messages$)(?<name>\S.{0,99})$/iu;
/** "#general export (txt)", "general - discord export": what an export is called, behind its channel. */
const EXPORT_BEHIND =
  /(?<=\S)\s+(?:[—–-]\s+)?(?:(?:chat|discord|channel) )?(?:export|log|history|backup|transcript)s?(?: \((?:txt|md|text|plain text|csv|html)\))?$/iu;
/** A message that is said again where somebody replies to it is longer, in characters: "ok" may be said twice. */
const SHORTEST_AGAIN = 9;
/** "# Raid times" */
const HEADING_MARK = /^#{1,3} (?=\S)/u;
/** In minutes: after so long without a message the next one is of something else. */
const PAUSE = 15;
/** Fewer messages may be a text that quotes one, unless it begins with one. */
const FEWEST = 3;
const FEWEST_BELOW_HEAD = 2;

/** What was said on a day of a chat, as its readers see it. */
export interface ChatDay {
  /** `YYYY-MM-DD` where the messages state their day in figures, else as they write it; null where they do not. */
  readonly date: string | null;
  /** Who wrote all of it; null for several people, whose names stand in front of what they said ("Ada Penn: …"). */
  readonly author: string | null;
  /** Its conversations in order, each with its messages, and these with their lines. */
  readonly conversations: readonly (readonly string[])[];
}

interface Message {
  readonly date: string | null;
  readonly minute: number | null;
  readonly name: string;
  words: string;
}

/** The days of a chat that was exported or copied, in order; null for any other text. */
export function readChat(copied: string): readonly ChatDay[] | null {
  const written = withHeadsOnOneLine(copied);
  if (!MAY_BE_MESSAGE.test(written)) return null;
  const withHeads = written.replaceAll(SLACK, '$1  [$2]');
  const text = withMarkedTimes(withHeads);
  const lines = withoutReactions(text.split('\n'));
  if (!isChat(text, lines)) return null;
  const days = new Map<string | null, Message[]>();
  for (const message of messagesIn(lines, withHeads !== written)) {
    if (message.words === '') continue;
    const own = days.get(message.date);
    if (own === undefined) days.set(message.date, [message]);
    else own.push(message);
  }
  return [...days].map(([date, messages]) => dayOf(date, messages));
}

/** What stands above the first message of a chat: "# Staircase C", "#ferry, copied on 19 November", "Posted 20 November 2026". */
export interface AboveChat {
  readonly title: string | null;
  /** The server that an exporter names; no other text says whose it is. */
  readonly source: string | null;
  /** The day of all of it, as it is written. */
  readonly date: string | null;
}

/** Reads the lines above the first message of a chat. */
export function aboveChat(written: string): AboveChat {
  const lines = withMarkedTimes(withHeadsOnOneLine(written))
    .split('\n', MOST_ABOVE)
    .map((line) => line.trim());
  const channel = lines.map(channelIn).find((name) => name !== null);
  const first = lines.findIndex((line) => headOf(line) !== null || SYSTEM.test(line));
  const head = lines.slice(0, Math.max(0, first));
  const isExport = AROUND.test(lines[0] ?? '') || head.some((line) => /^\[(?:guild|server)\] /iu.test(line));
  const guild = isExport
    ? head.map((line) => EXPORTED_GUILD.exec(line)?.groups?.['name']).find((name) => name !== undefined)
    : undefined;
  const above = head.filter((line) => line !== '' && !AROUND.test(line));
  const [title, ...others] = above;
  const isTitle =
    title !== undefined &&
    others.length < MOST_BESIDE_TITLE &&
    title.length <= LONGEST_TITLE &&
    !OF_EXPORT.test(title);
  const date = others.map(unslanted).find((line) => readDateLine(line, { dayFirst: true }) !== null);
  const whole = isTitle ? title.replace(/^#{1,6}\s+/u, '').replace(COPIED, '') : null;
  // "Backup log" names what was said; "#general export" the channel.
  const named = whole?.startsWith('#') === true ? whole.replace(EXPORT_BEHIND, '') : whole;
  return { title: channel ?? named, source: guild ?? null, date: date ?? null };
}

/** "Choir: #rehearsals" of "Channel: Choir / rehearsals"; null for any other line. */
function channelIn(line: string): string | null {
  const { category, name } = EXPORTED_CHANNEL.exec(line)?.groups ?? {};
  if (name === undefined) return null;
  return channelTitle(name, category);
}

function isChat(text: string, lines: readonly string[]): boolean {
  const heads = lines.filter((line) => headOf(line) !== null).length;
  if (/^={10,}\nGuild: /u.test(text) && heads > 0) return true;
  const filled = lines.filter((line) => line.trim() !== '').length;
  if (heads >= FEWEST && heads * 5 >= filled) return true;
  return heads >= FEWEST_BELOW_HEAD && heads * 2 <= filled && beginsWithMessage(text);
}

function messagesIn(lines: readonly string[], isSlackPage: boolean): readonly Message[] {
  const messages: Message[] = [];
  let [date, name]: [string | null, string] = [null, ''];
  let isBelow = false;
  let isBelowHead = false;
  // Where no message states its day, a line between them does: "Sunday, 19 July 2026".
  const order = isMonthFirst(lines.flatMap((line) => headOf(line)?.day ?? [])) ? 'month first' : null;
  // "18.10.2026 20:00 raid at the gate" is said in a chat whose program writes no such lines.
  const isLogged = lines.some((line) => SYSTEM.test(line) && (headOf(line)?.words ?? '') !== '');
  const areTimesAlone = !lines.some((line) => /^\d/u.test(headOf(line)?.day ?? ''));
  for (const line of lines) {
    const words = line.trim();
    const head = headOf(line);
    // A day right below the name of a person is said.
    const mayBeDay = head === null && areTimesAlone && words.length <= LONGEST_DAY && !isBelowHead;
    const day = mayBeDay ? readDateLine(words) : null;
    isBelowHead = head?.words === '';
    if (day !== null) {
      date = day.iso;
      continue;
    }
    name = head?.name ?? name;
    if (BELOW.test(words)) isBelow = true;
    else if (head !== null || words === '') isBelow = false;
    if (isBelow || AROUND.test(words) || BETWEEN.test(words)) continue;
    // Slack's page says once whose the messages of some minutes are.
    const isAnother = isSlackPage && ANOTHER.test(words);
    const last = messages.at(-1);
    if (head === null && !isAnother) {
      if (last !== undefined && words !== '' && !(isLogged && SYSTEM.test(line)))
        last.words += `${last.words === '' ? '' : '\n'}${words.replace(ADDED, '')}`;
      continue;
    }
    if (head !== null && /^\d/u.test(head.day)) date = isoDayOf(head, order);
    if (head?.day === OPEN_DAY) date = null;
    const said = head === null || NOTICE.test(head.words) || NOTHING.test(head.words) ? '' : head.words;
    messages.push({ date, minute: head?.minute ?? null, name, words: said.replace(ADDED, '') });
  }
  return messages;
}

function dayOf(date: string | null, messages: readonly Message[]): ChatDay {
  const [first] = messages;
  const isOneAuthor = messages.every(({ name }) => name === first?.name);
  return {
    date,
    author: isOneAuthor ? (first?.name ?? null) : null,
    conversations: conversationsIn(messages).map((conversation) =>
      conversation.map(({ name, words }) =>
        isOneAuthor ? withoutLoneMark(words) : `${name}: ${words.replace(HEADING_MARK, '')}`,
      ),
    ),
  };
}

/** A message that is a heading and nothing else is said: it heads nobody else's message. */
function withoutLoneMark(words: string): string {
  return words.includes('\n') ? words : words.replace(HEADING_MARK, '');
}

/** The messages parted where nobody wrote for a while; what nobody has replied to yet is still open then. */
function conversationsIn(messages: readonly Message[]): readonly (readonly Message[])[] {
  const conversations: Message[][] = [];
  let isReplied = false;
  for (const [at, message] of messages.entries()) {
    const open = conversations.at(-1);
    const before = messages[at - 1]?.minute ?? null;
    const isLater = before !== null && message.minute !== null && message.minute - before >= PAUSE;
    if (open === undefined || (isLater && isReplied)) {
      conversations.push([message]);
      isReplied = false;
    } else {
      open.push(message);
      isReplied ||= message.name !== open[0]?.name;
    }
  }
  return conversations;
}

function isoDayOf({ day, half }: ChatHead, order: 'month first' | null): string {
  const inWords = /\p{L}{3,} \d{4}$/u.test(day) ? readDateLine(day) : null;
  return inWords?.iso ?? withIsoDay(`${day} ${half}`, order).split(' ')[0] ?? day;
}

function isLong(words: string): boolean {
  return words.length >= SHORTEST_AGAIN;
}

/** The lines without what a chat's page adds to messages: signs and how many gave them, and the message that one replies to, said again. */
function withoutReactions(lines: readonly string[]): readonly string[] {
  const said = new Set<string>();
  return lines.filter((line, at) => {
    const words = line.trim();
    const [above = '', below = ''] = [lines[at - 1]?.trim(), lines[at + 1]?.trim()];
    const isAgain = isLong(words) && said.has(words) && /^@\S/u.test(above);
    const isReplyTo = /^@\S/u.test(words) && isLong(below) && said.has(below);
    said.add(words);
    const isSign = SIGN.test(words) && COUNT.test(below);
    const isCount = COUNT.test(words) && SIGN.test(above);
    return !isSign && !isCount && !isAgain && !isReplyTo && !FURNITURE.test(words);
  });
}
