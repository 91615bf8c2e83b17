/** "Mo: can I bring a friend", "Where: the mill": up to four words and a colon before what is said. */
const LABEL = /^(?<label>\p{L}[^\s:]*(?: [^\s:]+){0,3}): (?=.*\p{L})/su;
/** "Chị Ngân QL dãy B: …", "Mrs Jane Smith from No 12: …": names as people have them in their telephones. Elsewhere so many words before a colon are a sentence. */
const LONG_LABEL = /^(?<label>\p{L}[^\s:]*(?: [^\s:]+){4,9}): (?=.*\p{L})/su;
const LONGEST_NAME = 50;
/** "Bring wood. One thing more: …" */
const IN_NO_NAME = /[.!?…](?:\s|$)|[;"“”]/u;
const SIGN = /^\p{Extended_Pictographic}/u;

/** The name of who speaks, or of what is said, that a line begins with; undefined where it begins with neither. */
export function labelOf(line: string): string | undefined {
  return LABEL.exec(line)?.groups?.['label'];
}

/** A name of five words or more that a line of a chat begins with: only where it is known to be one does such a line name who speaks. */
export function longLabelOf(line: string): string | undefined {
  const label = LONG_LABEL.exec(line)?.groups?.['label'];
  return label === undefined || label.length > LONGEST_NAME || IN_NO_NAME.test(label) ? undefined : label;
}

/** The picture that a line begins with, as those of a notice do: "📍 the mill"; undefined where it begins with none. */
export function signOf(line: string): string | undefined {
  return SIGN.exec(line)?.[0];
}

/** Whether lines each begin with another picture: each says another fact of one thing. One picture in front of all only sets them apart. */
export function saySeveralFacts(lines: readonly string[]): boolean {
  const signs = lines.map(signOf);
  return !signs.includes(undefined) && new Set(signs).size === lines.length;
}
