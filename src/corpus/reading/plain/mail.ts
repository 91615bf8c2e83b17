/** The lines above a mail's text that programs write for each other; a forwarded text may have them, too. */
const HEADERS =
  /^(?:from|to|subject|date|message-id|delivered-to|received|return-path|cc|mime-version|content-type):/iu;
/** Lines that only programs read. */
const TRANSPORT =
  /^(?:received|return-path|delivered-to|message-id|in-reply-to|references|mime-version|content-|dkim-|arc-|authentication-|x-|list-|precedence|sender|user-agent)/iu;
const WORD = /=\?([\w-]+)(?:\*\w+)?\?([bq])\?([^?\s]*)\?=/giu;
/** "On Sun, 3 Mar 2024, Ivo Pask <ivo@…> wrote:" and the lines that follow, each with its mark. */
const QUOTED =
  /(?:^|\n)(?:(?:On|Vào|Am|Le)\b[^\n]{5,200}(?:\n[^\n]{0,120})?(?:wrote|đã viết|schrieb|a écrit)\s?:[ \t]*\n)?(?:[ \t]*\n)*(?:>[^\n]*(?:\n|$))+/gu;
const SIGNATURE = /\n-- ?\n[\s\S]{0,1500}$/u;

/** A mail as its reader sees it: its words decoded, without what it quotes of the mail before and its signature; null for any other text. */
export function readMail(text: string): string | null {
  const end = text.search(/\n[ \t]*\n/u);
  if (end === -1 || !HEADERS.test(text)) return null;
  const head = text.slice(0, end);
  const lines = head.split(/\n(?![ \t])/u);
  if (lines.filter((line) => HEADERS.test(line)).length < 4 || !/^subject:/imu.test(head)) return null;
  const named = (name: string): string =>
    lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  if (/multipart\//iu.test(named('content-type'))) return null;
  const shown = lines
    .filter((line) => !TRANSPORT.test(line))
    .map((line) =>
      line
        .replaceAll(/\s*\n\s+/gu, ' ')
        .replaceAll(/\?=\s+=\?/gu, '?==?')
        .replaceAll(WORD, encodedWord),
    );
  return `${shown.join('\n')}\n\n${bodyOf(text.slice(end).trim(), named('content-transfer-encoding'))}`;
}

function bodyOf(body: string, encoding: string): string {
  let words = body;
  if (/quoted-printable/iu.test(encoding))
    words = quotedPrintable(words.replaceAll(/=[ \t]*\n/gu, ''), 'utf-8');
  else if (/base64/iu.test(encoding)) words = Buffer.from(words, 'base64').toString('utf8');
  return words.replace(SIGNATURE, '\n').replaceAll(QUOTED, '\n').trim();
}

function encodedWord(_: string, charset: string, kind: string, words: string): string {
  if (kind.toLowerCase() === 'q') return quotedPrintable(words.replaceAll('_', ' '), charset);
  return decoded(Buffer.from(words, 'base64'), charset);
}

function quotedPrintable(words: string, charset: string): string {
  return words.replaceAll(/(?:=[\dA-F]{2})+/giu, (run) =>
    decoded(Buffer.from(run.replaceAll('=', ''), 'hex'), charset),
  );
}

function decoded(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
