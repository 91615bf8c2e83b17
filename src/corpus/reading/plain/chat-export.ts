import { beginsWithMessage } from '../markdown/pasted-message.ts';
import { withIsoDay } from '../message-head.ts';

/** Forms of a message's head: [day, time, name, words] by name. */
const ONE_LINE = [
  // WhatsApp: "[06/05/2023, 19:00:12] Ada Penn: …", "06/05/2023, 19:00 - Ada Penn: …"
  /^\u200E?\[?(?<day>\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}),?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\]?(?:\s+[-–])?\s+(?<name>[^:\n]{1,50}):\s?(?<words>.*)$/iu,
  // Zalo, and WhatsApp in a browser: "[19:00, 06/05/2023] Ada Penn: …"
  /^\[\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?,?\s+(?<day>\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})\]\s+(?<name>[^:\n]{1,50}):\s?(?<words>.*)$/iu,
  // IRC and logs: "[19:00] <ada> …", "2023-05-06 19:00:12 <ada> …"
  /^\[?(?:(?<day>\d{4}-\d{2}-\d{2})[T ])?\d{1,2}:\d{2}(?::\d{2})?\]?\s+<(?<name>[^<>\s]{1,40})>\s(?<words>.*)$/u,
  // Copied without its days: "[19:00] ada: …"
  /^\[\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\]\s+(?<name>[^:\n<>]{1,40}):\s(?<words>.*)$/iu,
];
const HEAD_LINE = [
  // Discord: "Ada Penn — 06/05/2023 7:00 PM"
  /^(?<name>\S.{0,40}?)\s+[—–]\s+(?<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|today|yesterday)(?: at|,)?\s+\d{1,2}:\d{2}(?:\s?[ap]m)?$/iu,
  // Discord's exporter: "[06/05/2023 19:00] ada (pinned)"
  /^\[(?<day>\d{1,4}[/.-](?:\d{1,2}|\p{L}{3})[/.-]\d{2,4}),?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]\s(?<name>[^:\n]{1,50}?)(?:\s\(pinned\))?$/iu,
  // Zalo, copied: "Ada Penn, 06/05/2023 19:00"
  /^(?<name>\p{L}[^:\n,]{0,40}?),\s(?<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}),?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?:?$/iu,
  // Telegram: "Ada Penn, [06.05.2023 19:00]"
  /^(?<name>\S.{0,40}?),\s\[(?<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}),?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]:?$/iu,
  // Slack, copied: "Ada Penn  7:00 PM"
  /^(?<name>\S.{0,40}?)\s{2,3}\d{1,2}:\d{2}(?:\s?[ap]m)?$/iu,
  // Slack and Teams: "Ada Penn  [7:00 PM]"
  /^(?<name>\S.{0,40}?)\s{1,3}\[\d{1,2}:\d{2}(?:\s?[ap]m)?\]$/iu,
];
/** A line that the program wrote itself. */
const SYSTEM = /^\u200E?\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}[:.]\d{2}/u;
const NOTHING =
  /^\u200E?(?:đã bỏ qua (?:hình ảnh|video|âm thanh|nhãn dán|tài liệu|GIF)|tin nhắn này đã bị xóa|<không có file phương tiện>|<media omitted>|<attached: .*>|(?:image|video|audio|sticker|gif|document) omitted|this message was deleted|you deleted this message|null)\.?$/iu;
/** What an exporter writes below a message, up to the next empty line, and around all of them. */
const BELOW = /^\{(?:attachments|embed|reactions|stickers)\}$/iu;
const AROUND = /^={10,}$|^exported \d+ messages?/iu;
/** Lines that a chat's page has around messages, as they are copied with them. */
const FURNITURE =
  /^(?:reply|new|image|gif|sticker|forwarded|pinned|\(edited\)|\[forwarded from [^\]\n]{1,60}\]|add reaction|click to react|view (?:newer |older )?(?:thread|replies|messages)|\d{1,4} repl(?:y|ies)|last reply .{1,40}|also sent to the channel|(?:joined|left) #\S+?\.?|was added to #\S.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day, \p{L}+ \d{1,2}(?:st|nd|rd|th)?)$/iu;
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
const MAY_BE_MESSAGE = /^(?:\u200E?\[?\d{1,4}[/.:-]\d|.{1,90}\d[:.]\d{2}.{0,6}$)/mu;
/** Where the title of a chat is looked for: among so many lines, with so many others above the first message, and in characters. */
const MOST_ABOVE = 12;
const MOST_BESIDE_TITLE = 3;
const LONGEST_TITLE = 100;
/** What somebody adds who copied it. */
const COPIED = /\s*[—–(,-]\s*(?:copied|exported|pasted|saved|chép|sao chép|xuất|lưu)(?!\p{L}).*$/iu;
/** What an exporter says of what it exported. */
const OF_EXPORT = /^(?:guild|server|channel|topic|exported|messages|workspace|conversation):?\s/iu;
/** Fewer messages may be a text that quotes one, unless it begins with one. */
const FEWEST = 3;
const FEWEST_BELOW_HEAD = 2;

/** What was said on a day of a chat, as its readers see it. */
export interface ChatDay {
  /** `YYYY-MM-DD` where the messages state their day in figures, else as they write it; null where they do not. */
  readonly date: string | null;
  /** Who wrote all of it; null for several people, whose names stand in front of what they said ("Ada Penn: …"). */
  readonly author: string | null;
  /** Its messages, each with its lines. */
  readonly messages: readonly string[];
}

interface Message {
  readonly date: string | null;
  readonly name: string;
  words: string;
}

/** The days of a chat that was exported or copied, in order; null for any other text. */
export function readChat(written: string): readonly ChatDay[] | null {
  if (!MAY_BE_MESSAGE.test(written)) return null;
  const text = written.replaceAll(SLACK, '$1  [$2]');
  const lines = withoutReactions(text.split('\n'));
  if (!isChat(text, lines)) return null;
  const days = new Map<string | null, Message[]>();
  for (const message of messagesIn(lines, text !== written)) {
    if (message.words === '') continue;
    const own = days.get(message.date);
    if (own === undefined) days.set(message.date, [message]);
    else own.push(message);
  }
  return [...days].map(([date, messages]) => dayOf(date, messages));
}

/** The line above the first message of a chat that says what it is: "# Staircase C", "#ferry, copied on 19 November"; null where none does. */
export function titleAbove(written: string): string | null {
  const lines = written.split('\n', MOST_ABOVE).map((line) => line.trim());
  const first = lines.findIndex((line) => headOf(line) !== null || SYSTEM.test(line));
  const above = lines.slice(0, Math.max(0, first)).filter((line) => line !== '' && !AROUND.test(line));
  const [title, ...others] = above;
  const isTitle =
    title !== undefined &&
    others.length < MOST_BESIDE_TITLE &&
    title.length <= LONGEST_TITLE &&
    !OF_EXPORT.test(title);
  return isTitle ? title.replace(/^#{1,6}\s+/u, '').replace(COPIED, '') : null;
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
  for (const line of lines) {
    const words = line.trim();
    const head = headOf(line);
    name = head?.name ?? name;
    if (BELOW.test(words)) isBelow = true;
    else if (head !== null || words === '') isBelow = false;
    if (isBelow || AROUND.test(words) || BETWEEN.test(words)) continue;
    // Slack's page says once whose the messages of some minutes are.
    const isAnother = isSlackPage && ANOTHER.test(words);
    const last = messages.at(-1);
    if (head === null && !isAnother) {
      if (last !== undefined && words !== '' && !SYSTEM.test(line))
        last.words += `${last.words === '' ? '' : '\n'}${words.replace(ADDED, '')}`;
      continue;
    }
    if (/^\d/u.test(head?.day ?? '')) date = isoDayOf(`${head?.day} ${head?.half}`);
    const said = head === null || NOTICE.test(head.words) || NOTHING.test(head.words) ? '' : head.words;
    messages.push({ date, name, words: said.replace(ADDED, '') });
  }
  return messages;
}

function dayOf(date: string | null, messages: readonly Message[]): ChatDay {
  const [first] = messages;
  const isOneAuthor = messages.every(({ name }) => name === first?.name);
  return {
    date,
    author: isOneAuthor ? (first?.name ?? null) : null,
    messages: messages.map(({ name, words }) => (isOneAuthor ? words : `${name}: ${words}`)),
  };
}

function isoDayOf(written: string): string {
  return withIsoDay(written).split(' ')[0] ?? written;
}

/** The lines without what a chat's page adds to messages: signs and how many gave them, and the message that one replies to, said again. */
function withoutReactions(lines: readonly string[]): readonly string[] {
  const said = new Set<string>();
  return lines.filter((line, at) => {
    const words = line.trim();
    const [above = '', below = ''] = [lines[at - 1]?.trim(), lines[at + 1]?.trim()];
    const isAgain = words.length > 8 && said.has(words) && /^@\S/u.test(above);
    const isReplyTo = /^@\S/u.test(words) && said.has(below);
    said.add(words);
    const isSign = SIGN.test(words) && COUNT.test(below);
    const isCount = COUNT.test(words) && SIGN.test(above);
    return !isSign && !isCount && !isAgain && !isReplyTo && !FURNITURE.test(words);
  });
}

function headOf(
  line: string,
): { readonly day: string; readonly half: string; readonly name: string; readonly words: string } | null {
  const written = line.slice(0, 4_000);
  for (const form of [...ONE_LINE, ...HEAD_LINE]) {
    const groups = form.exec(/^[*_]/u.test(written) ? written.replaceAll(/\*\*|__/gu, '') : written)?.groups;
    if (groups === undefined) continue;
    const { day = '', name = '', words = '' } = groups;
    return {
      day,
      // Of the head alone: "see you at 6pm" is said.
      half: /\d\s?[ap]\.?m/iu.exec(line.slice(0, Math.min(90, line.length - words.length)))?.[0] ?? '',
      name: name.trim(),
      words: words.trim().replaceAll(/[\u200E\u200F]/gu, '') + line.slice(4_000),
    };
  }
  return null;
}
