/** Lines above the first message in which a chat is named. */
export const MOST_ABOVE = 12;
/** What stands for the day of a message that does not say it. */
export const OPEN_DAY = 'on some day';
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
  // Told again in a post: "Ada Penn (7 Sept, 11:40): …", whose days have no year
  /^(?<name>\p{Lu}[^:\n()]{1,40}?) \((?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}|\d{1,2}[/.]\d{1,2}),? \d{1,2}[:.]\d{2}(?:\s?[ap]m)?\):\s(?<words>.*)$/iu,
];
/** Without any sign around the time, as in a programme ("19:00 Talk: …"): a chat where a line above says so. */
const BARE = /^\d{1,2}:\d{2}(?::\d{2})?\s+(?<name>\p{L}[^:\n<>\d]{0,30}):\s(?<words>.*)$/u;
const SAYS_CHAT =
  /(?<![\p{L}\p{M}])(?:chat|zalo|messenger|whatsapp|telegram|viber|discord|irc|nhóm|#\p{L}[\p{L}\p{N}_-]*)(?![\p{L}\p{M}])/iu;
const HEAD_LINE = [
  // Discord: "Ada Penn — 06/05/2023 7:00 PM"
  /^(?<name>\S.{0,40}?)\s+[—–]\s+(?<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|today|yesterday)(?: at|,)?\s+\d{1,2}:\d{2}(?:\s?[ap]m)?$/iu,
  // Discord's exporter: "[06/05/2023 19:00] ada (pinned)"
  /^\[(?<day>\d{1,4}[/.-](?:\d{1,2}|\p{L}{3})[/.-]\d{2,4}),?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]\s(?<name>[^:\n]{1,50}?)(?:\s\(pinned\))?$/iu,
  // Messenger, a day by its name: "[on some day 19:00] Ada Penn"
  new RegExp(String.raw`^\[(?<day>${OPEN_DAY}) \d{1,2}:\d{2}(?:\s?[ap]m)?\] (?<name>[^:\n]{1,50})$`, 'iu'),
  // Zalo, copied: "Ada Penn, 06/05/2023 19:00"
  /^(?<name>\p{L}[^:\n,]{0,40}?),\s(?<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}),?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?:?$/iu,
  // Telegram: "Ada Penn, [06.05.2023 19:00]"
  /^(?<name>\S.{0,40}?),\s\[(?<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}),?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]:?$/iu,
  // Slack, copied: "Ada Penn  7:00 PM", with a day that somebody added: "Ada Penn  7:00 PM  (6 May 2023)"
  /^(?<name>\S.{0,40}?)\s{2,3}\d{1,2}:\d{2}(?:\s?[ap]m)?(?:\s{1,3}\((?<day>\d{1,2} \p{L}{3,9} \d{4}|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})\))?$/iu,
  // Slack and Teams: "Ada Penn  [7:00 PM]"
  /^(?<name>\S.{0,40}?)\s{1,3}\[\d{1,2}:\d{2}(?:\s?[ap]m)?\]$/iu,
];
/** "Ada Penn 19:02" above what she says, as some pages copy: a chat where a line above the first one says so. */
const NAME_AND_TIME = /^(?<name>\p{Lu}[^\d:\n<>()[\],.!?]{0,40}?) (?<time>\d{1,2}:\d{2}(?:\s?[ap]m)?)$/iu;
/** What a line says of the message that begins in it; its day and half of the day as they are written. */
export interface ChatHead {
  readonly day: string;
  readonly half: string;
  /** The minute of its day, 0 to 1439; null where it is not said. */
  readonly minute: number | null;
  readonly name: string;
  readonly words: string;
}

/** The head of a message of a chat; null for any other line. */
export function headOf(line: string): ChatHead | null {
  const written = line.slice(0, 4_000);
  for (const form of [...ONE_LINE, ...HEAD_LINE]) {
    const groups = form.exec(/^[*_]/u.test(written) ? written.replaceAll(/\*\*|__/gu, '') : written)?.groups;
    if (groups === undefined) continue;
    const { day = '', name = '', words = '' } = groups;
    // "See you at 6pm" is said, and no time of the message.
    const head = line.slice(0, Math.min(90, line.length - words.length));
    return {
      day,
      half: /\d\s?[ap]\.?m/iu.exec(head)?.[0] ?? '',
      minute: minuteIn(head.replace(day, '')),
      name: name.trim(),
      words: words.trim().replaceAll(/[\u200E\u200F]/gu, '') + line.slice(4_000),
    };
  }
  return null;
}

const TIME = /(?<!\d)(?<hour>\d{1,2})[:.](?<minute>\d{2})(?!\d)(?:[:.]\d{2})?(?:\s?(?<half>[ap])\.?m)?/iu;

function minuteIn(head: string): number | null {
  const { hour, minute, half } = TIME.exec(head)?.groups ?? {};
  if (hour === undefined || minute === undefined) return null;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours < 24 && Number(minute) < 60 ? hours * 60 + Number(minute) : null;
}

/** "19:02 Khang: …" as "[19:02] Khang: …", and "Khang 19:02" as "Khang  [19:02]", where a line above the first one says that this is a chat. */
export function withMarkedTimes(text: string): string {
  const lines = text.split('\n');
  const form = [BARE, NAME_AND_TIME].find((one) => isOfChat(lines, one));
  if (form === undefined) return text;
  const marked =
    form === BARE
      ? (line: string) => line.replace(/^\S+/u, '[$&]')
      : (line: string) => line.replace(NAME_AND_TIME, '$<name>  [$<time>]');
  return lines.map((line) => (form.test(line.trim()) ? marked(line.trim()) : line)).join('\n');
}

/** Whether lines of that form are messages: below a line that says so, and, where a programme may look alike, twice by one person. */
function isOfChat(lines: readonly string[], form: RegExp): boolean {
  const first = lines.findIndex((line) => form.test(line.trim()));
  if (first < 1 || first > MOST_ABOVE || !lines.slice(0, first).some((line) => SAYS_CHAT.test(line)))
    return false;
  const names = lines.flatMap((line) => form.exec(line.trim())?.groups?.['name'] ?? []);
  return form === BARE || new Set(names).size < names.length;
}
