/** The day and time in front of a line of WhatsApp's: "[07/09/2026, 16:58:12] ", "05/10/2026, 21:03 - ". */
const DAY_AND_TIME = String.raw`\u200E?\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}[:.]\d{2}[^\]\-–\n]{0,12}(?:\]|\s[-–])\s+`;
/** "Xe Ánh Sao: Messages and calls are end-to-end encrypted.": on a phone of Apple's the program speaks in the name of the chat. */
const NOTICE = new RegExp(
  String.raw`^${DAY_AND_TIME}(?:(?<name>[^:\n]{1,100}):\s)?\u200E?(?:messages (?:to this (?:chat|group)|and calls|to this (?:chat|group) and calls) are|(?:các )?tin nhắn và cuộc gọi (?:đều )?được) (?:now )?(?:secured with )?(?:end-to-end encrypt|mã hóa đầu cuối)`,
  'iu',
);
const QUOTED = String.raw`["“](?<name>[^"“”\n]{1,100})["”]`;
/** Before what the program says stands no name with a colon, or else a sign that nobody types: "Xe Ánh Sao: Bo created group …". */
const BY_PROGRAM = String.raw`^${DAY_AND_TIME}(?:[^:\n]{1,100}:\s\u200E)?[^:\n]{1,100}?\s`;
const NAMED = [
  // "Cô Hạnh created group "GV Anh Sao"", "Cô Hạnh đã tạo nhóm “GV Anh Sao”"
  new RegExp(String.raw`${BY_PROGRAM}(?:created (?:the )?group|đã tạo nhóm) ${QUOTED}\.?$`, 'iu'),
  // "Bo changed the subject from “Mill” to “Mill House”", "Bo changed the group name to "Mill House"", "Bo đã đổi tên nhóm thành "GV 6A""
  new RegExp(
    String.raw`${BY_PROGRAM}(?:changed the (?:subject|group name)|đã (?:thay )?đổi (?:chủ đề|tên)(?: nhóm)?)(?: (?:from|từ) ["“][^"“”\n]{1,100}["”])? (?:to|thành|sang) ${QUOTED}\.?$`,
    'iu',
  ),
];
const GENERAL = 'WhatsApp chat';
/** The notice stands among the first messages, and what the program says is shorter, in characters. */
const FIRST = 3;
const LONGEST = 400;

/** The names of a chat in what WhatsApp itself says in it. */
export interface NamesOfChat {
  /** The name that its people gave it, the last of several; null where nothing says one. */
  readonly own: string | null;
  /** What it is called where not even its file's name does; null for a chat that may be of any program. */
  readonly general: string | null;
}

/** Reads how a chat is called, as an export of WhatsApp says it between its messages. */
export function namesOfChat(text: string): NamesOfChat {
  const lines = text.split('\n').filter((line) => line.length <= LONGEST && /^\u200E?\[?\d/u.test(line));
  const notice = lines
    .slice(0, FIRST)
    .map((line) => NOTICE.exec(line))
    .find((found) => found !== null);
  const given = lines.flatMap((line) => (/["“]/u.test(line) ? (nameGivenIn(line) ?? []) : []));
  const named = notice?.groups?.['name']?.trim() ?? null;
  const writers = named === null ? [] : writersIn(lines);
  const isWriter = named !== null && writers.includes(named);
  const own = (isWriter ? null : named) ?? given.at(-1)?.trim() ?? null;
  // A chat of two is called by its export after the other one of them.
  const other = isWriter && writers.length <= 2 ? named : null;
  return { own, general: notice === undefined ? null : (other ?? GENERAL) };
}

const WRITER = new RegExp(String.raw`^${DAY_AND_TIME}(?<name>[^:\n]{1,100}):\s(?!\u200E)`, 'u');

/** Who writes in a chat: whoever speaks the notice and writes, too, is no name of it. */
function writersIn(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.flatMap((line) => WRITER.exec(line)?.groups?.['name']?.trim() ?? []))];
}

function nameGivenIn(line: string): string | undefined {
  return NAMED.map((form) => form.exec(line)?.groups?.['name']).find((name) => name !== undefined);
}
