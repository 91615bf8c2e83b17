import type { RawFields } from '../facts/field-values.ts';
import { withIsoDay } from '../message-head.ts';

/** Forms of a message's head: [day, time, name, words] by name. */
const ONE_LINE = [
  // WhatsApp: "[06/05/2023, 19:00:12] Ada Penn: …", "06/05/2023, 19:00 - Ada Penn: …"
  /^\u200E?\[?(?<day>\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}),?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\]?(?:\s+[-–])?\s+(?<name>[^:\n]{1,50}):\s?(?<words>.*)$/iu,
  // Zalo, and WhatsApp in a browser: "[19:00, 06/05/2023] Ada Penn: …"
  /^\[\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?,?\s+(?<day>\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})\]\s+(?<name>[^:\n]{1,50}):\s?(?<words>.*)$/iu,
  // IRC and logs: "[19:00] <ada> …", "2023-05-06 19:00:12 <ada> …"
  /^\[?(?:(?<day>\d{4}-\d{2}-\d{2})[T ])?\d{1,2}:\d{2}(?::\d{2})?\]?\s+<(?<name>[^<>\s]{1,40})>\s(?<words>.*)$/u,
];
const HEAD_LINE = [
  // Discord: "Ada Penn — 06/05/2023 7:00 PM"
  /^(?<name>\S.{0,40}?)\s+[—–]\s+(?<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|today|yesterday)(?: at|,)?\s+\d{1,2}:\d{2}(?:\s?[ap]m)?$/iu,
  // Discord's exporter: "[06/05/2023 19:00] ada (pinned)"
  /^\[(?<day>\d{1,4}[/.-](?:\d{1,2}|\p{L}{3})[/.-]\d{2,4}),?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]\s(?<name>[^:\n]{1,50}?)(?:\s\(pinned\))?$/iu,
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
const MOST_DAYS = 45;
const MS_PER_DAY = 86_400_000;
/** Fewer messages may be a text that quotes one. */
const FEWEST = 3;

/** A chat as its readers see it. */
export interface Chat {
  /** Its messages ("Ada Penn: …"), one a paragraph, with the day where it changes. */
  readonly text: string;
  /** The day of its last message, where its messages state days of some weeks. */
  readonly fields: RawFields;
}

/** A chat that was exported or copied; null for any other text. */
export function readChat(written: string): Chat | null {
  const text = written.replaceAll(SLACK, '$1  [$2]');
  const lines = withoutReactions(text.split('\n'));
  const heads = lines.filter((line) => headOf(line) !== null).length;
  const filled = lines.filter((line) => line.trim() !== '').length;
  const isExported = /^={10,}\nGuild: /u.test(text) && heads > 0;
  if (!isExported && (heads < FEWEST || heads * 5 < filled)) return null;
  const messages: string[] = [];
  const days: string[] = [];
  let [day, name] = ['', ''];
  let isBelow = false;
  for (const line of lines) {
    const head = headOf(line);
    name = head?.name ?? name;
    if (BELOW.test(line.trim())) isBelow = true;
    else if (head !== null || line.trim() === '') isBelow = false;
    if (isBelow || AROUND.test(line.trim()) || BETWEEN.test(line.trim())) continue;
    const last = messages.at(-1);
    // Slack's page says once whose the messages of some minutes are.
    if (head === null && ANOTHER.test(line.trim()) && text !== written) {
      messages.push(`${name}: `);
      continue;
    }
    if (head === null) {
      if (last !== undefined && line.trim() !== '' && !SYSTEM.test(line))
        messages[messages.length - 1] =
          `${last}${last.endsWith(': ') ? '' : '\n'}${line.trim().replace(ADDED, '')}`;
      continue;
    }
    if (NOTICE.test(head.words)) {
      messages.push(`${head.name}: `);
      continue;
    }
    if (/^\d/u.test(head.day) && head.day !== day) messages.push((day = head.day));
    if (/^\d/u.test(head.day))
      days.push(withIsoDay(`${head.day} ${head.half}`).slice(0, 'YYYY-MM-DD'.length));
    messages.push(`${head.name}: ${NOTHING.test(head.words) ? '' : head.words.replace(ADDED, '')}`);
  }
  const said = messages.filter((message) => !/^[^\n]*: $/u.test(message)).join('\n\n');
  const last = lastOf(days);
  return { text: said, fields: new Map(last === null ? [] : [['date', { name: 'date', value: last }]]) };
}

/** The last day of a chat of some weeks; null for one of months, of which most was said long before. */
function lastOf(days: readonly string[]): string | null {
  const [first, last] = [days[0], days.at(-1)].map((day) => Date.parse(day ?? ''));
  const isShort = first !== undefined && last !== undefined && last - first <= MOST_DAYS * MS_PER_DAY;
  return isShort ? (days.at(-1) ?? null) : null;
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
  for (const form of [...ONE_LINE, ...HEAD_LINE]) {
    const groups = form.exec(line.slice(0, 4_000))?.groups;
    if (groups === undefined) continue;
    const { day = '', name = '', words = '' } = groups;
    return {
      day,
      half: /\d\s?[ap]\.?m/iu.exec(line.slice(0, 90))?.[0] ?? '',
      name: name.trim(),
      words: words.trim().replaceAll(/[\u200E\u200F]/gu, '') + line.slice(4_000),
    };
  }
  return null;
}
