import { foldMarks } from '../../text/fold-marks.ts';

/** What one of several numbered parts of a text is called, without marks, and its number as it is written: "rule", "2.2". */
export interface NumberedName {
  readonly label: string;
  readonly number: string;
}

/** A question for numbered parts and for nothing else: the outermost first, and what their text is about. */
export interface RuleAsked {
  readonly names: readonly NumberedName[];
  /** Words for the text that they are in, as typed but without marks: "costume rules"; empty where it names none. */
  readonly topic: string;
}

/** From what holds others to what is held: "khoản 2 điều 4" is the second part of the fourth. */
const LEVELS: readonly (readonly string[])[] = [
  ['chapter', 'chuong'],
  ['article', 'section', 'dieu'],
  ['muc', 'rule', 'bylaw', 'by-law', 'regulation'],
  ['clause', 'paragraph', 'para', 'khoan'],
  ['point', 'item', 'diem'],
];
const LABELS = LEVELS.flat();
const NUMBER = '(?:so |no\\.? ?|number |nr\\.? |#)?(\\d{1,3}(?:\\.\\d{1,3}){0,3})(?![\\p{L}\\d])';
const NAME = `(?:(?:(${LABELS.join('|')})s? |(§) ?)${NUMBER})`;
const TOPIC = "(\\p{L}[\\p{L}’'&-]*(?: \\p{L}[\\p{L}’'&-]*){0,5}?)";

const ENGLISH = new RegExp(
  `^(?:(?:what|whats|what's|tell me|show me|remind me|read me|explain|quote|hey|ok|and)(?: (?:does|do|did|is|was|are|about|what))*(?: the)? )?(?:the )?(?:${TOPIC} )?${NAME}(?:,? (?:of )?(?:the )?${NAME})?(?: (?:of|in|from|on|for) (?:the |our |your |these |those )?${TOPIC})?(?: (?:say|says|said|mean|means|state|states|again|is|exactly|please|pls|about(?: .*)?))*$`,
  'u',
);
const VIETNAMESE = new RegExp(
  `^(?:(?:cho|theo|con|the|xem|doc) )*(?:${TOPIC} )?${NAME}(?:,? (?:cua |trong |thuoc )?${NAME})?(?: (?:(?:cua|trong|o|thuoc) )?${TOPIC})??(?: (?:noi|quy dinh|ghi|viet|la|co|neu|yeu cau|noi dung|ve|nhu|the|gi|cai|sao|nao|vay|a|ah|the|nhi|do|ha|z|v))*$`,
  'u',
);
/** What asks for something of the part, or of the world: "who won game 3", "how long is rule 4". */
const ASKS =
  /(?<![\p{L}])(?:who|whom|whose|when|where|why|how|which|if|can|could|will|would|does|did|do|is|are|was|were|i|we|you|my|ai|khi|luc|may|bao|duoc|phai|toi|minh|em|khong|ko)(?![\p{L}])/u;

/** Several numbers behind one name: "rules 1 and 2", "rule 3, 5", "điều 2-4", without marks. */
const SEVERAL = new RegExp(
  `(?<!\\p{L})(?<label>${LABELS.join('|')}|§)s? ?(?<first>\\d{1,3})(?:(?<others>(?:(?:, ?| ?,? ?(?:and|&|\\+|or|va|hoac) )(?:\\k<label>s? )?\\d{1,3})+)|(?: ?[-–] ?| to | den )(?<last>\\d{1,3}))(?![\\p{L}\\d.])`,
  'u',
);

/** The same for each of several numbers, "rules 1 and 3"; empty where a question asks for something else, or for more than `most`. */
export function rulesNamed(question: string, most: number): readonly RuleAsked[] {
  const plain = foldMarks(question).toLowerCase();
  const several = SEVERAL.exec(plain);
  const { label = '', first = '', others = '', last } = several?.groups ?? {};
  const [from, to] = [Number(first), Number(last ?? first)];
  const numbers =
    last === undefined
      ? [first, ...(others.match(/\d+/gu) ?? [])]
      : Array.from({ length: Math.max(0, Math.min(to - from, most) + 1) }, (_, at) => String(from + at));
  if (several === null) return definedOf([ruleAsked(question)]);
  if (numbers.length > most) return [];
  const each = numbers.map((number) => ruleAsked(plain.replace(several[0], `${label} ${number}`)));
  return definedOf(each);
}

/** All of them, or none where one asks for something else. */
function definedOf(each: readonly (RuleAsked | undefined)[]): readonly RuleAsked[] {
  return each.every((asked) => asked !== undefined) ? each : [];
}

/** The numbered parts that a question asks for by their numbers alone: "what does rule 4 of the costume rules say", "khoản 2 điều 3 nói gì". */
export function ruleAsked(question: string): RuleAsked | undefined {
  const plain = foldMarks(question)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[?!.\s]+$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  for (const form of [ENGLISH, VIETNAMESE]) {
    const found = form.exec(plain);
    if (found === null) continue;
    const [, before = '', one, sign, number, other, otherSign, otherNumber, behind = ''] = found;
    if (ASKS.test(before) || ASKS.test(behind)) return undefined;
    const names = [
      { label: one ?? sign, number },
      { label: other ?? otherSign, number: otherNumber },
    ].filter((name): name is NumberedName => name.label !== undefined && name.number !== undefined);
    return { names: names.toSorted((a, b) => levelOf(a) - levelOf(b)), topic: `${before} ${behind}`.trim() };
  }
  return undefined;
}

function levelOf({ label }: NumberedName): number {
  return LEVELS.findIndex((labels) => labels.includes(label));
}
