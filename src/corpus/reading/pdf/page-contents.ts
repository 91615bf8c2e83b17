/** Bytes of one page's drawing, packed or not, that take longer to parse than a file may. A page of text has about 5,000, a map a million. */
const MOST_BYTES = 4_000_000;
const LENGTH = Buffer.from('/Length ');
/** A dictionary of a page's contents has none of these keys, that of a picture, a font or an attachment does. */
const OF_OTHER_KINDS = /\/(?:Type|Subtype|Length[1-3]|N|FunctionType)\b/u;
/** Bytes around `/Length` within which the rest of its dictionary stands. */
const DICTIONARY = 500;

/** Whether a page of this PDF draws more than can be read in time, by the lengths that the file states. */
export function hasVastPage(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(LENGTH); at !== -1; at = bytes.indexOf(LENGTH, at + LENGTH.length)) {
    const digits = at + LENGTH.length;
    const length = Number.parseInt(bytes.toString('latin1', digits, digits + 12), 10);
    if (length > MOST_BYTES && !OF_OTHER_KINDS.test(dictionaryAround(bytes, at))) return true;
  }
  return false;
}

function dictionaryAround(bytes: Buffer, at: number): string {
  const before = bytes.toString('latin1', Math.max(0, at - DICTIONARY), at);
  const [after = ''] = bytes.toString('latin1', at, at + DICTIONARY).split('stream', 1);
  return before.slice(before.lastIndexOf('obj') + 1) + after;
}
