/** The lines above a mail's text as mail programs show them in Vietnamese, German and French, and the time as Outlook names it. */
const SHOWN: readonly (readonly [RegExp, string])[] = [
  [/^(?:sent|đã gửi|gửi lúc|ngày|ngày gửi|gesendet|datum|envoyé)\s?:/iu, 'Date:'],
  [/^(?:từ|người gửi|von|de)\s?:/iu, 'From:'],
  [/^(?:tới|đến|gửi|kính gửi|người nhận|an|à)\s?:/iu, 'To:'],
  [/^(?:chủ đề|tiêu đề|betreff|objet)\s?:/iu, 'Subject:'],
];

/** A line above a mail's text under its English name; any other line unchanged. */
export function withName(line: string): string {
  return SHOWN.reduce((words, [shown, name]) => words.replace(shown, name), line);
}

/** A mail with the lines above its text under their English names. */
export function withNames(written: string): string {
  const end = written.search(/\n[ \t]*\n/u);
  const head = written.slice(0, Math.max(0, end)).split('\n');
  return head.map(withName).join('\n') + written.slice(Math.max(0, end));
}
