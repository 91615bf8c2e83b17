import { plainWords } from '../facts/names.ts';

const TIMES = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}/u;
const MARKS = /<\/?[a-z][^<>]*>|<(?:\d{2}:)?\d{2}:\d{2}\.\d{3}>|\{\\[^{}]*\}/giu;
/** A paragraph ends with the next sentence after so many characters. */
const PARAGRAPH = 400;

/** Sounds that nobody says: "[music]", "(applause)", "♪". */
const SOUND = /^(?:[[(][\p{L}\d ,.'-]{1,40}[\])]|[♪♫\s]+)$/u;
/** A time on a line of its own, as a video's transcript that was copied has it. */
const TIME = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/u;

/** A video's transcript that was copied, "0:04" above each of its lines, with its lines joined; null for any other text. */
function readTranscript(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const times = lines.filter((line) => TIME.test(line)).length;
  const isOne = TIME.test(lines[0] ?? '') && times >= 3 && times * 4 >= lines.length;
  return isOne ? lines.filter((line) => !TIME.test(line) && !SOUND.test(line)).join('\n') : null;
}

/** What is said in subtitles (SubRip, WebVTT), without numbers and times and with its lines joined; null for any other text. */
export function readSubtitles(text: string): string | null {
  if (!text.includes('-->')) return readTranscript(text);
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.filter((line) => TIMES.test(line)).length < 2) return null;
  const paragraphs: string[] = [];
  let open = '';
  for (const line of spokenLines(lines)) {
    const isTurn = /^(?:[-–—]|>>|[\p{Lu}][\p{L} .]{1,30}:)\s/u.test(line);
    if (open !== '' && (isTurn || (open.length > PARAGRAPH && /[.!?…]["”’)]*$/u.test(open)))) {
      paragraphs.push(open);
      open = '';
    }
    open = open === '' ? line : `${open} ${line}`;
  }
  return [...paragraphs, open].join('\n\n');
}

function* spokenLines(lines: readonly string[]): Generator<string> {
  let isNote = false;
  let last = '';
  for (const [at, line] of lines.entries()) {
    if (line === '') isNote = false;
    else if (/^(?:WEBVTT|NOTE|STYLE|REGION)\b/u.test(line) && (at === 0 || lines[at - 1] === ''))
      isNote = true;
    const isNumber = TIMES.test(lines[at + 1] ?? '');
    if (line === '' || isNote || isNumber || TIMES.test(line)) continue;
    // "<v Ada Fenwick>" says who speaks.
    const spoken = plainWords(line.replace(/^<v(?:\.[\w.-]+)?\s+([^<>]{1,60})>\s*/u, '$1: '));
    const words = spoken.replaceAll(MARKS, '').replaceAll('\u00A0', ' ').trim();
    // Rolling captions say each line twice.
    if (words !== '' && words !== last && !SOUND.test(words)) yield words;
    last = words;
  }
}
