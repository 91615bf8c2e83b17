import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { withoutDenied } from './denied-values.ts';
import { statedNow } from './stated-now.ts';

/** What is asked for by its name, and where a text states one. */
interface Code {
  /** Asks for it, in a question without marks. */
  readonly asks: RegExp;
  /** Names it in a text; what stands behind is looked at. */
  readonly named: RegExp;
  /** The code itself, from where its name ends on. */
  readonly code: RegExp;
}

/** Between a name and its code: "the wifi password **of the reading room is** maple22". Bounded, and within one sentence. */
const SMALL = String.raw`(?:(?!\.\s|[;!?\n]).){0,60}?`;
/** Digits in groups, and what an IBAN has: "0451 0008 77321", "DE89 3704 0044 0532 0130 00". */
const ACCOUNT = String.raw`(?<code>(?:[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}|\d(?:[ .-]?\d){5,25})(?![A-Za-zÀ-ỹ\d]))`;
/** A word with a digit in it, a number of four digits or more, or what stands in quotation marks. */
const WITH_DIGIT = String.raw`(?:[“"'‘](?<quoted>[^“”"'‘’\n]{2,40})[”"'’]|(?<![A-Za-zÀ-ỹ\d])(?<code>(?=[A-Za-zÀ-ỹ_#@!$*-]{0,30}\d)[A-Za-zÀ-ỹ\d][A-Za-zÀ-ỹ\d_#@!$*-]{2,40})(?![A-Za-zÀ-ỹ\d]))`;
/** The same, or any one word right behind "is". */
const IS = String.raw`(?:\s(?:is|are)|\s(?:là|la)|:)[\s*_]+`;
const BARE = String.raw`${IS}(?<bare>[^\s.,;:!?]{3,40})(?=[\s*_]*(?:[.,;!?\n]|$))`;

const CODES: readonly Code[] = [
  {
    asks: /\b(?:account (?:number|no|nr|details?)|bank (?:account|details?)|iban|so tai khoan|so tk|stk|tai khoan (?:nao|so may|so nao|ngan hang))\b/,
    named: /(?<![a-zÀ-ỹ])(?:accounts?|iban|tài khoản|stk|tk)(?![a-zÀ-ỹ])/giu,
    code: new RegExp(`^${SMALL}(?<![A-Za-zÀ-ỹ\\d])${ACCOUNT}`, 'u'),
  },
  {
    asks: /\b(?:password|passcode|passphrase|pass ?word|mat khau|pass (?:wifi|wi-fi)|wifi pass)\b/,
    named: /(?<![a-zÀ-ỹ])(?:passwords?|passcodes?|mật khẩu|pass)(?![a-zÀ-ỹ])/giu,
    code: new RegExp(`^(?:${BARE}|${SMALL}${WITH_DIGIT})`, 'u'),
  },
  {
    asks: /\b(?:code(?! of\b)|pin|ma (?:la gi|gi|nao|so|cua|giam gia|khuyen mai|cong|khoa|dang ky|wifi|moi)|ma\W*$|ma [A-Za-zÀ-ỹ ]{2,30} (?:la gi|la bao nhieu|so may|gi|nao)\W*$)(?![A-Za-zÀ-ỹ])/u,
    named: /(?<![a-zÀ-ỹ])(?:codes?(?! of(?![a-zÀ-ỹ]))|pin|mã(?: số)?)(?![a-zÀ-ỹ])/giu,
    code: new RegExp(`^(?:${SMALL}${WITH_DIGIT}|${BARE})`, 'u'),
  },
];
/** What asks about it rather than for it: "who knows the password", "why does the code not work". */
const ASKS_ELSE =
  /\b(?:who|when|why|how (?:much|many|often|do|can|to)|where|ai|khi nao|o dau|tai sao|lam sao|bao nhieu|may gio)\b/;

/** Whether a question asks for a number, password or code by its name. */
export function asksForCode(question: string): boolean {
  const asked = foldMarks(question.normalize('NFC'));
  return !ASKS_ELSE.test(asked) && CODES.some(({ asks }) => asks.test(asked));
}

/** Whether a text names the code that a question asks for. */
export function namesAskedCode(question: string, text: string): boolean {
  const asked = foldMarks(question.normalize('NFC'));
  return CODES.some(({ asks, named }) => asks.test(asked) && text.search(named) >= 0);
}

/**
 * The numbers, passwords and codes that a question asks for by their name in a sentence: "into account **0451 0008 77321** at"; and what a
 * sentence without the name has come to be: "Its **2906** now".
 */
export function askedCodes(question: string, text: string, { start, end }: Span): readonly Span[] {
  const asked = foldMarks(question.normalize('NFC'));
  if (ASKS_ELSE.test(asked)) return [];
  const sentence = text.slice(start, end);
  for (const { asks, named, code } of CODES) {
    if (!asks.test(asked)) continue;
    for (const { 0: name, index } of sentence.matchAll(named)) {
      const from = index + name.length;
      const found = code.exec(sentence.slice(from));
      const own = found?.groups?.['code'] ?? found?.groups?.['quoted'] ?? found?.groups?.['bare'];
      if (found === null || own === undefined) continue;
      const at = start + from + found[0].lastIndexOf(own);
      return withoutDenied([{ start: at, end: at + own.length }], { text, question }, { start, end });
    }
  }
  const now = CODES.some(({ asks }) => asks.test(asked)) ? statedNow(sentence) : undefined;
  return now === undefined ? [] : [{ start: start + now.start, end: start + now.end }];
}
