import { foldMarks } from '../../text/fold-marks.ts';
import { ENGLISH_NUMBERS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';
import { wordsIn } from '../../text/words.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { normalForms } from '../analysis/tokens.ts';

/** How many of a thing a row of prices is for, and the question's words that its name has beside what is counted. */
export interface AtOnce {
  /** Undefined where the name does not say. */
  readonly count: number | undefined;
  readonly words: ReadonlySet<string>;
}

/** "Năm" is a year, too. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [ENGLISH_NUMBERS, VIETNAMESE_NUMBERS].flatMap((names) =>
    names.flatMap((name, at) => (name === 'năm' ? [] : [[name, at + 1] as const])),
  ),
);
const NUMBER = String.raw`\d{1,3}|${[...NUMBERS.keys()].join('|')}`;
const HAS_NUMBER = new RegExp(String.raw`(?<![a-zà-ỹ])(?:${NUMBER})(?![a-zà-ỹ])`, 'u');
/** What is counted of a ticket or a course, whatever it is called in a question. Without marks. */
const TURN =
  /^(?:luot|lan|buoi|ve|suat|tiet|visits?|entries|sessions?|lessons?|class(?:es)?|goes|rides|tickets?)$/u;
/** "**Ten swims**", "**10-class** pass", "ten **public** swims": a number and what it counts. No range or sum: "8-14 years", "£5 swim". */
const COUNTED = new RegExp(
  String.raw`(?<![a-zà-ỹ\p{N}.,/:£$€-])(${NUMBER})[ -]((?:[a-zà-ỹ]+ )?)([a-zà-ỹ]{2,20})(?![a-zà-ỹ\p{N}])`,
  'gu',
);
/** "**Block of six**", "book of 10 tickets". */
const BLOCK_OF = new RegExp(
  String.raw`(?<![a-z])(?:block|book|booklet|pack|bundle|set|course|strip|card|pass) of (${NUMBER})(?![a-z\p{N}.,:/-])`,
  'u',
);
const IN_BRACKETS = /\s*\([^()]*\)\s*$/u;
/** A row of one alone, without marks: "**Single** swim", "**Drop-in**", "Vé **lẻ**", "Buổi **lẻ**". */
const SINGLE =
  /(?<![a-z])(?:single|individual|one-?off|drop-?in|pay as you go|payg|(?:ve|buoi|luot|lan|suat|tung|mua|ban) le|le tung (?:buoi|luot|lan)|ve don)(?![a-z])/u;
/** What asks for several without a number, without marks: "a **block** of lessons", "**thẻ bơi**". */
const ASKS_SEVERAL =
  /(?<![a-z])(?:pass(?:es)?|blocks?|books?|booklets?|packs?|packages?|bundles?|courses?|cards?|multi[a-z]*|bulk|several|many|membership|season|goi|the (?:boi|tap)|combo|nhieu (?:luot|lan|buoi|ve)|ca khoa|tron)(?![a-z])/u;

/** Whether a name has a number that may be above one. */
export function hasNumber(name: string): boolean {
  return HAS_NUMBER.test(name.normalize('NFC').toLowerCase());
}

/** The words of a question as names are compared with them. */
export function termsAsked(question: string): ReadonlySet<string> {
  return new Set(wordsIn(question.normalize('NFC')).map(termOf));
}

/** How many of a thing a row with this name is for, by the words of the question: "**Ten swims**", "Vé **10 lượt**" (`termsAsked`). */
export function atOnce(name: string, asked: ReadonlySet<string>): AtOnce {
  const plain = name.normalize('NFC').toLowerCase();
  const own = wordsIn(plain.replace(IN_BRACKETS, '')).filter(
    (word) => !isStopWord(word) && !NUMBERS.has(word) && !/\d/u.test(word),
  );
  const terms = own.map(termOf);
  const words = new Set(terms.filter((term) => asked.has(term)));
  const [, block] = BLOCK_OF.exec(plain) ?? [];
  for (const [, number = '', between = '', noun = ''] of plain.matchAll(COUNTED)) {
    const counted = [between.trim(), noun].map(termOf);
    if (!counted.some((word) => asked.has(word)) && !TURN.test(foldMarks(noun))) continue;
    return { count: numberOf(number), words: new Set([...words].filter((word) => !counted.includes(word))) };
  }
  if (block !== undefined) return { count: numberOf(block), words };
  // "Swim" beside "Ten swims" is one, too; "Adult swim" may be either, where an adult is not asked for.
  const isPlain = terms.length > 0 && terms.every((term) => asked.has(term));
  return { count: isPlain || SINGLE.test(foldMarks(plain)) ? 1 : undefined, words };
}

/** Whether a question asks for one of something, or leaves out how many: "how much is **a** swim", "vé bao nhiêu". */
export function asksForOne(question: string): boolean {
  const plain = question.normalize('NFC').toLowerCase();
  const digits = plain.match(/\d+/gu) ?? [];
  const spelled = [...plain.matchAll(COUNTED)].map(([, number = '']) => number);
  return ![...digits, ...spelled].some((word) => numberOf(word) > 1) && !ASKS_SEVERAL.test(foldMarks(plain));
}

function numberOf(written: string): number {
  return NUMBERS.get(written) ?? Number(written);
}

/** A word as it is compared: "swims" and "swimming" as "swim". */
function termOf(word: string): string {
  return foldMarks(normalForms(word).term);
}
