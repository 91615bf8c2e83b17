import { htmlPieces } from '../html/html-pieces.ts';
import { withoutPassedOn } from '../title-words.ts';
import { type EarlierMail, earlierMails } from './earlier-mails.ts';
import { forwardedIn, headOfForwarded, SIGNATURE } from './forwarded.ts';
import { withName, withNames } from './mail-names.ts';

/** Parts inside each other, and beside each other, that are looked at. */
const DEEPEST_PART = 4;
const MOST_PARTS = 50;
/** The lines above a mail's text that programs write for each other; a forwarded text may have them, too. */
const HEADERS =
  /^(?:from|to|subject|date|sent|message-id|delivered-to|received|return-path|cc|mime-version|content-type):/iu;
/** A text that was copied with fewer lines above it is a mail where these are among them. */
const FEWEST = 3;
/** Lines that only programs read. */
const TRANSPORT =
  /^(?:received|return-path|delivered-to|message-id|in-reply-to|references|mime-version|content-|dkim-|arc-|authentication-|x-|list-|precedence|sender|user-agent)/iu;
const WORD = /=\?([\w-]+)(?:\*\w+)?\?([bq])\?([^?\s]*)\?=/giu;
/** "On Sun, 3 Mar 2024, Ivo Pask <ivo@…> wrote:" and the lines that follow, each with its mark. */
const QUOTED =
  /(?:^|\n)(?:(?:On|Vào|Am|Le)\b[^\n]{5,200}(?:\n[^\n]{0,120})?(?:wrote|(?:đã )?viết|schrieb|a écrit)\s?:[ \t]*\n)?(?:[ \t]*\n)*(?:>[^\n]*(?:\n|$))+/gu;
/** The mail before as Outlook has it, below its own lines. */
const BEFORE =
  /\n[ \t]*(?:-{2,}[^\n]{0,40}-{2,}|_{5,})?[ \t]*\n*(?:\*?(?:From|Từ|Người gửi|Von|De):[^\n]{1,200}\n(?:[^\n]{0,200}\n)?\*?(?:Sent|Date|Ngày|Đã gửi|Gesendet|Envoyé):[^\n]{1,100}\n)[\s\S]*$/u;
/** The mail before below a line that says so. */
const BELOW_RULE =
  /\n[ \t]*-{2,} ?(?:original message|original-nachricht|ursprüngliche nachricht|message d'origine|thư gốc|tin nhắn gốc) ?-{2,}[ \t]*\n[\s\S]*$/iu;
/** Words above a mail that is only passed on. */
const SHORTEST_OWN = 60;

/** What stands above a mail that is passed on. */
const FORWARDED =
  /^\s*(?:-{3,}\s*)?(?:begin )?(?:forwarded message|original message|thư được chuyển tiếp|tin nhắn được chuyển tiếp)\s*:?\s*(?:-{3,}\s*)?\n+/iu;

/** "Fwd: fees" over "From: …" is a subject, and what is marked from its first word to its last is the mail itself. */
function asPassedOn(text: string): string {
  const [first = '', second = ''] = text.split('\n', 2);
  const isSubject = withoutPassedOn(first) !== first && /^(?:date|from|to|subject):/iu.test(withName(second));
  const named = isSubject ? `Subject: ${text}` : text;
  const end = named.search(/\n[ \t]*\n/u);
  const body = named.slice(Math.max(0, end)).split('\n');
  const said = body.filter((line) => line.trim() !== '');
  const isMarked = end > 0 && said.length > 0 && said.every((line) => line.startsWith('>'));
  return isMarked ? named.slice(0, end) + body.map((line) => line.replace(/^> ?/u, '')).join('\n') : named;
}

/** A mail as its reader sees it, and the mails before it that it quotes. */
export interface Mail {
  /** The lines above it and its words, decoded, without what it quotes and its signature. */
  readonly text: string;
  /** Each in the same way, the latest first. */
  readonly earlier: readonly EarlierMail[];
}

/** Reads a mail as it is kept or copied; null for any other text. */
export function readMail(written: string): Mail | null {
  const text = withNames(asPassedOn(written.replace(FORWARDED, '')));
  const end = text.search(/\n[ \t]*\n/u);
  if (end === -1 || !HEADERS.test(text)) return null;
  const head = text.slice(0, end);
  const lines = head.split(/\n(?![ \t])/u);
  const count = lines.filter((line) => HEADERS.test(line)).length;
  const isMail = ['from', 'date', 'subject'].every((name) => new RegExp(`^${name}:`, 'imu').test(head));
  const isPassedOn = /^from:/imu.test(head) && forwardedIn(text.slice(end)) !== null;
  const fewest = isPassedOn ? FEWEST - 1 : isMail ? FEWEST : FEWEST + 1;
  if (count < fewest || !/^subject:/imu.test(head)) return null;
  const named = (name: string): string =>
    lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  const shown = lines
    .filter((line) => !TRANSPORT.test(line))
    .map((line) =>
      line
        .replaceAll(/\s*\n\s+/gu, ' ')
        .replaceAll(/\?=\s+=\?/gu, '?==?')
        .replaceAll(WORD, encodedWord),
    )
    .map((line) => line.replace(/^subject:.*$/iu, subjectOf));
  const body = bodyIn(text.slice(end), named('content-type'), named('content-transfer-encoding'));
  if (body === null) return null;
  const subject = (shown.find((line) => /^subject:/iu.test(line)) ?? '').slice('subject:'.length).trim();
  return { text: withForwarded(shown, body.words), earlier: earlierMails(body.quoted, subject) };
}

/** A mail under its head; where it passes another one on with hardly a word, that one is what is read. */
function withForwarded(shown: readonly string[], body: string): string {
  let [head, words] = [shown, body];
  const said: string[] = [];
  for (let depth = 0; depth < DEEPEST_PART; depth += 1) {
    const passedOn = forwardedIn(words);
    if (passedOn === null) break;
    const inside = withNames(`${passedOn.head.join('\n')}\n\n`)
      .trim()
      .split('\n');
    head = headOfForwarded(head, inside, passedOn.text);
    said.push(passedOn.own);
    words = passedOn.text;
  }
  return `${head.join('\n')}\n\n${[...said, words].filter((part) => part !== '').join('\n\n')}`;
}

/** A mail's line with its subject as it was first written: "Subject: Fwd: Re: Fair" is about the fair. */
function subjectOf(line: string): string {
  const words = line.slice('subject:'.length).trim();
  return `Subject: ${withoutPassedOn(words.normalize('NFC'))}`;
}

/** What the head of a mail in Markdown states, as it is written, and where the mail's words begin. */
export interface MailHead {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly bodyStart: number;
}

/** Reads the lines at the top of a text that are a mail's head and nothing else: "**From:** Ada", "**Tiêu đề:** …"; null for any other text. */
export function readMailHead(text: string): MailHead | null {
  const end = text.search(/\n[ \t]*\n/u);
  if (end < 0) return null;
  const head = text.slice(0, end).replaceAll(/^(?:[-*+] )?(\*\*|__)([^*_:\n]{2,20})(?::\1|\1\s?:)/gmu, '$2:');
  const lines = withNames(`${head}\n\n`).trim().split('\n');
  if (lines.length < FEWEST || !lines.every((line) => HEADERS.test(line))) return null;
  const named = (name: string): string | null => {
    const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`));
    return line === undefined ? null : withoutPassedOn(line.slice(name.length + 1).trim());
  };
  return { title: named('subject'), author: named('from'), date: named('date'), bodyStart: end };
}

/** The words of a mail apart from the mails before it. */
interface Body {
  readonly words: string;
  /** All that it says, where it quotes mails before it; empty where nothing of them is left out. */
  readonly quoted: string;
}

/** The words of a mail, or of one of its parts; of several the plain one, or else the page; null where there is none. */
function bodyIn(body: string, type: string, encoding: string, depth = 0): Body | null {
  const boundary = /boundary="?([^";\n]{1,100})"?/iu.exec(type)?.[1]?.trim();
  if (/multipart\//iu.test(type)) {
    if (boundary === undefined || depth >= DEEPEST_PART) return null;
    const parts = `\n${body}`
      .split(`\n--${boundary}`)
      .slice(1, MOST_PARTS)
      .filter((part) => !part.startsWith('--'))
      .map((part) => partOf(part.replace(/^[ \t]*\n/u, '')));
    const best =
      parts.find((part) => /text\/plain/iu.test(part.type) && !part.isAttached) ??
      parts.find((part) => /multipart\//iu.test(part.type)) ??
      parts.find((part) => /text\/html/iu.test(part.type) && !part.isAttached);
    return best === undefined ? null : bodyIn(best.body, best.type, best.encoding, depth + 1);
  }
  const read = bodyOf(body.trim(), encoding, charsetIn(type));
  if (!/text\/html/iu.test(type)) return read;
  const pieces = htmlPieces(read.words).map((piece) => piece.text);
  return { words: pieces.join('\n\n'), quoted: '' };
}

function partOf(part: string) {
  const [, head = '', body = ''] =
    /^([\s\S]*?)\n[ \t]*\n([\s\S]*)$/u.exec(part.startsWith('\n') ? `\n${part}` : part) ?? [];
  const named = (name: string): string =>
    new RegExp(`^${name}:([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'imu').exec(head)?.[1] ?? '';
  return {
    type: named('content-type') || 'text/plain',
    encoding: named('content-transfer-encoding'),
    isAttached: /attachment/iu.test(named('content-disposition')),
    body,
  };
}

function charsetIn(type: string): string {
  return /charset="?([\w-]+)/iu.exec(type)?.[1] ?? 'utf-8';
}

function bodyOf(body: string, encoding: string, charset: string): Body {
  let words = body;
  if (/quoted-printable/iu.test(encoding))
    words = quotedPrintable(words.replaceAll(/=[ \t]*\n/gu, ''), charset);
  else if (/base64/iu.test(encoding)) words = decoded(Buffer.from(words, 'base64'), charset);
  // What is passed on with hardly a word is what the mail says.
  if (forwardedIn(words) !== null) return { words: words.trim(), quoted: '' };
  const own = words.replace(BELOW_RULE, '\n').replace(BEFORE, '\n');
  const isKept = own !== words && own.trim().length < SHORTEST_OWN;
  const kept = (isKept ? words : own).replace(SIGNATURE, '\n').replaceAll(QUOTED, '\n').trim();
  return { words: kept, quoted: isKept ? '' : words };
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
