import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { foldedAlike } from '../../text/folded-alike.ts';

/** From where to where something goes, as a text states it. */
export interface Direction {
  readonly from: string;
  /** Undefined where only the end is named that it leaves from: "đầu Đà Nẵng xuất bến 18h15". */
  readonly to: string | undefined;
  /** The words that state it. */
  readonly words: string;
}

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}’'.]*(?: \p{Lu}[\p{L}\p{M}’'.]*){0,3}`;
/** "Hull → York", "BMT - Đà Nẵng", "from Hull to York", "Huế đi Vinh". */
const BETWEEN_ENDS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<from>${PLACE})(?: ?(?:→|->|=>|➜|➔|►|>) ?| [-–—] | (?:to|đi|về|ra|vào|vô|lên|xuống) )(?<to>${PLACE})(?![\\p{L}\\p{M}])`,
  'gu',
);
/** "Xe đầu Vinh xuất bến 18h15", "the one leaving Hull". */
const FROM_ONE_END = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:[Đđ]ầu (?<from>${PLACE})(?! (?:trả|đến|tới|về|nhận (?:khách|hàng) về))|[Bb]ến (?<stop>${PLACE})(?= (?:đi|xuất bến|chạy|khởi hành|rời bến)))|(?:leav(?:es|ing)|depart(?:s|ing)(?: from)?) (?<left>${PLACE})(?![\\p{L}\\p{M}]))`,
  'gu',
);
/** "Mon - Fri" and "May to July" go nowhere. */
const OF_CALENDAR = new RegExp(
  `^(?:${[...WEEKDAYS.flat(), ...MONTHS.flat()].map((name) => foldMarks(name)).join('|')}|thu|chu nhat|thang)(?![a-z])`,
  'iu',
);

/** What stands in front of a place that something leaves from, and that it goes to; without marks. */
const FROM =
  /(?<![a-z])(?:from|leaving|tu|dau|roi|xuat phat tu|khoi hanh tu)(?: (?:ben xe|ben|phia|the))? $/u;
const TO =
  /(?:(?<![a-z])(?:to|for|towards|into|ve|len|ra|vo|vao|di|xuong|den|toi|qua)(?: (?:lai|the|ben xe|toi))?|[-–—>→➜]) ?$/u;
/** Behind the place that something leaves from: "Vinh **đi** Huế", "Vinh **-** Huế". */
const ONWARD = /^ ?(?:→|[-–—]>?|=?>|(?:to|di|ve|len|ra|vo|vao|xuong|den|toi)(?: lai)? )/u;

/** The directions that a text states. */
export function directionsIn(text: string): readonly Direction[] {
  const both = [...text.matchAll(BETWEEN_ENDS)].map(({ 0: words, groups }) => ({
    from: groups?.['from'] ?? '',
    to: groups?.['to'],
    words,
  }));
  const one = [...text.matchAll(FROM_ONE_END)].map(({ 0: words, groups }) => ({
    from: groups?.['from'] ?? groups?.['stop'] ?? groups?.['left'] ?? '',
    to: undefined,
    words,
  }));
  return [...both, ...one].filter(({ from }) => !OF_CALENDAR.test(foldMarks(from).toLowerCase()));
}

/** Whether a text goes the way that a question asks for; undefined where one of them names no way between the same places. */
export function isOfAskedDirection(question: string, text: string): boolean | undefined {
  const directions = directionsIn(text);
  if (directions.length === 0) return undefined;
  const asked = folded(question);
  const own = directions.flatMap((direction) => isAsked(asked, direction) ?? []);
  return own.length === 0 ? undefined : own.includes(true);
}

/**
 * A question for the way from one place to another with that as the text writes it: to "chiều bmt về đn" the cross-encoder reads "BMT - Đà Nẵng"
 * much lower than to "chiều BMT - Đà Nẵng".
 */
export function withDirectionAsIn(question: string, text: string): string {
  const row = text.slice(text.lastIndexOf('\n') + 1);
  const asked = folded(question);
  for (const direction of directionsIn(row)) {
    const { from, to, words } = direction;
    if (isAsked(asked, direction) !== true) continue;
    const start = placesOf(asked, from)[0];
    const end = to === undefined ? start : placesOf(asked, to)[0];
    if (start === undefined || end === undefined || end.at < start.at) continue;
    if (asked.slice(start.end, end.at).trim().split(' ').length > MOST_BETWEEN) continue;
    const before = asked.slice(0, start.at);
    const at = to === undefined ? start.at - (FROM.exec(before)?.[0].length ?? 0) : start.at;
    const written = question.normalize('NFC');
    return `${written.slice(0, at)}${words}${written.slice(end.end)}`;
  }
  return question;
}

/** So many words part two places that are ends of one way. */
const MOST_BETWEEN = 2;

function folded(question: string): string {
  return foldedAlike(question.normalize('NFC')).toLowerCase();
}

/** Whether a question asks for a direction or for the one back; undefined where it says neither, or both. */
function isAsked(asked: string, { from, to }: Direction): boolean | undefined {
  const starts = roleIn(asked, from);
  const goal = to === undefined ? undefined : roleIn(asked, to);
  const isOwn = starts === 'from' || goal === 'to';
  const isBack = starts === 'to' || goal === 'from';
  return isOwn === isBack ? undefined : isOwn;
}

/** Whether a question goes from a place or to it; undefined where it does not say. */
function roleIn(asked: string, place: string): 'from' | 'to' | undefined {
  for (const { at, end } of placesOf(asked, place)) {
    const before = asked.slice(0, at);
    if (FROM.test(before)) return 'from';
    if (TO.test(before)) return 'to';
    if (ONWARD.test(asked.slice(end))) return 'from';
  }
  return undefined;
}

/** Where a question names a place, also by its initials, or in full where the text has those: "bmt", "buôn ma thuột". */
function placesOf(asked: string, place: string): readonly { readonly at: number; readonly end: number }[] {
  const name = foldMarks(place.normalize('NFC')).toLowerCase().replaceAll(/[.’']/gu, '');
  const words = name.split(' ');
  const initials = words.map((word) => word.charAt(0)).join('');
  const isShort = words.length === 1 && /^\p{Lu}{3,4}$/u.test(place);
  const forms = [
    name,
    ...(words.length > 1 ? [initials] : []),
    ...(isShort ? [Array.from(name, (letter) => `${letter}[a-z]+`).join(' ')] : []),
  ];
  return [...asked.matchAll(new RegExp(`(?<![a-z\\d])(?:${forms.join('|')})(?![a-z\\d])`, 'gu'))].map(
    ({ 0: found, index }) => ({ at: index, end: index + found.length }),
  );
}
