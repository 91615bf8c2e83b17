import { printable } from '../../text/printable.ts';
import { isPublication } from './dateline.ts';
import { signerWithDay } from './day-without-year.ts';
import { addBlock, type Draft, lengthOf } from './draft.ts';
import { readAccordingTo, readSignature } from './line-signs.ts';
import type { Line } from './lines.ts';
import { readMetaLine } from './meta-line.ts';
import { takePageFoot } from './page-foot.ts';
import type { DateHints } from './published-date.ts';
import { takeSentFrom } from './sent-from.ts';
import { isClosing, isOffice, isOfficeBelow, readSignOff, saysNothing } from './sign-off.ts';
import { writerOnOpenDay, wroteAlone } from './signed-date.ts';
import { personOfGroup } from './signing-groups.ts';
import { isInSmallLetters, nameInSmallLetters } from './small-letters.ts';

/** A word below fewer paragraphs may go on with them. */
const FEWEST_ABOVE_NAME = 2;
/** How many of an article's last lines may be byline, source, address and tags. */
const FOOTER_LINES = 6;

/** How the lines under a body are to be read: whether they are signed as Vietnamese papers do. */
interface FooterHints extends DateHints {
  readonly vietnamese: boolean;
}

/** Takes the lines under the body, last first. */
export function readFooter(chunks: Line[][], draft: Draft, hints: FooterHints): void {
  for (let taken = 0; taken < FOOTER_LINES; taken += 1) {
    while (chunks.at(-1)?.length === 0) chunks.pop();
    const chunk = chunks.at(-1);
    const line = chunk?.at(-1);
    const before = chunk?.at(-2) ?? chunks.at(-2)?.at(-1);
    // An article that is one line is its body, whatever the line looks like.
    if (!chunk || !line || !before || line.kind !== undefined) return;
    const isAboveName = taken > 0 && draft.blocks.at(-1)?.kind === 'byline';
    const closes = isAboveName && (saysNothing(line.words) || (isOffice(line.words) && !line.closed));
    if (closes) addBlock(draft, 'byline', line);
    else if (
      !readMetaLine(line, draft, { ...hints, underBody: true }) &&
      !takePageFoot(line, draft, hints) &&
      !takeSentFrom(line, draft, hints) &&
      !readCredit(line, before, draft, hints)
    )
      return;
    chunk.pop();
  }
}

/** Takes "silas" alone in the last line of a text that states its day above and has no capitals: whoever types so signs so. */
export function takeSmallName(chunks: Line[][], draft: Draft): void {
  const [last, ...others] = chunks.filter((chunk) => chunk.length > 0).toReversed();
  const [line, ...more] = last ?? [];
  if (line === undefined || more.length > 0 || line.kind !== undefined || others.length < FEWEST_ABOVE_NAME)
    return;
  if (draft.author !== null || draft.published === null || !isInSmallLetters(others)) return;
  const name = nameInSmallLetters(line.words);
  if (name === null) return;
  draft.author = name;
  addBlock(draft, 'byline', line);
  last?.pop();
}

function readCredit(line: Line, before: Line, draft: Draft, hints: FooterHints): boolean {
  const accordingTo = readAccordingTo(line.words);
  const source = accordingTo ?? signedPublication(line);
  if (source !== null) {
    draft.source ??= printable(source);
    addBlock(draft, 'source', line);
    return true;
  }
  if (isOfficeBelow(line.words, before.words) && line.start - before.end === 1) {
    addBlock(draft, 'byline', line);
    return true;
  }
  const isApart = line.start - before.end > 1;
  const isBelow = saysNothing(before.words) || (before.closed && isApart);
  const signature =
    (hints.vietnamese && before.closed ? readSignature(line.words) : null) ??
    readSignOff(line.words, before, isApart) ??
    (before.closed ? (wroteAlone(line.words) ?? writerOnOpenDay(line.words)) : null) ??
    (isBelow ? (personOfGroup(line.words) ?? signerWithDay(line.words, hints)) : null);
  if (signature === null) return false;
  if (draft.author !== null && !isNameOf(draft.author, signature) && !isClosing(before.words)) return false;
  draft.author ??= printable(signature);
  addBlock(draft, 'byline', line);
  return true;
}

/** Whether a signature is the author's name, or has its last word: "P. Yates" below a mail from "Mr Yates (Year 4)". */
function isNameOf(author: string, signature: string): boolean {
  const last = signature.split(' ').at(-1) ?? '';
  return author.includes(signature) || (last.length > 2 && author.split(/[\s()]+/u).includes(last));
}

/** A publication that signs a text: "(VNA)" in brackets, or agencies with a slash between them, "TTXVN/Vietnam+". "YouTube shows it at 19:00" is text. */
function signedPublication(line: Line): string | null {
  const bare = line.words.replaceAll(/^[-–—(\s]+|[)\s./]+$/gu, '');
  if (lengthOf(line) > 30) return null;
  const parts = bare.split('/');
  const isSigned =
    /^[-–—\s]*\(.*\)[\s.]*$/u.test(line.words) || (parts.length > 1 && parts.every(isPublication));
  return isSigned && parts.some(isPublication) ? bare : null;
}
