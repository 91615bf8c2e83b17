import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { remembered } from '../../text/remembered.ts';
import { cellsIn } from '../passages/row-cells.ts';
import { countsIn } from './rival-rates.ts';

/** For how many people the thing of a row is, and where that stands in it. */
export interface PeopleOfRow extends Span {
  readonly from: number;
  readonly to: number;
}

/** Headings above a number of people, in words without marks: "Sleeps", "Max guests", "Số người", "so_nguoi", "Sức chứa". */
const COLUMN =
  /^(?:(?:(?:number|no\.?) of |max\.? |maximum )?(?:people|persons?|pax|occupants|occupancy)|(?:(?:number|no\.?) of |max\.? |maximum )guests?|sleeps|seats|(?:max\.? |maximum )?capacity|so (?:nguoi|khach|cho)(?: o| ngoi)?(?: toi da)?(?:\s?\/\s?phong)?|suc chua(?: toi da)?)(?: \((?:people|persons?|nguoi)\))?$/u;
/** "4", "2–3 người", "tối đa 4": what stands below them. */
const VALUE =
  /^(?<most>(?:tối đa|max\.?|maximum|up to|đến|tới)\s)?(?<first>\d{1,3})(?:\s?[-–]\s?(?<last>\d{1,3}))?(?:\s?(?:người|nguoi|khách|chỗ|people|persons?|guests?|pax))?$/iu;
/** A room is for so many and no others; a hall that holds forty is one for thirty, too. */
const MOST_OF_ROOM = 12;

/** For how many people the thing of a table's row is: "Room: Loft · **Sleeps: 4** · Price: £95"; undefined where no column says so, or several. */
export function peopleOfRow(row: string): PeopleOfRow | undefined {
  const found = (cellsIn(row) ?? []).flatMap(({ heading, value, start, end }): PeopleOfRow[] => {
    const plain = foldMarks(heading.normalize('NFC')).replaceAll('_', ' ');
    const { most, first, last } = (COLUMN.test(plain) ? VALUE.exec(value)?.groups : undefined) ?? {};
    if (first === undefined) return [];
    const isMost = most !== undefined || (last === undefined && Number(first) > MOST_OF_ROOM);
    return [{ start, end, from: isMost ? 1 : Number(first), to: Number(last ?? first) }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "**At least** 3 people" and "**dưới** 4 người" are no exact number, and "bao nhiêu **một** người" is each. */
const NO_NUMBER =
  /(?:under|over|than|least|most|up to|below|above|per|each|every|dưới|trên|hơn|nhất|tối đa|tối thiểu|đến|tới|từ|mỗi|bao nhiêu|nhiêu|duoi|tren|hon|nhat|toi da|toi thieu|den|toi|tu|moi|nhieu|\/)\s*$/iu;
/** "A room that **sleeps 8**", "phòng **ở được 3**". */
const SLEEPS =
  /(?<![a-zÀ-ỹ])(?:sleeps|seats|holds|fits|chứa(?: được)?|chua(?: duoc)?|ở được|o duoc) (\d{1,2})(?![\d.,:]|\s?(?:h|giờ|gio|ngày|ngay|đêm|dem|tháng|thang|%))/iu;

/** For how many people something is asked for: "phòng **3 người**", "a room for **two people**"; undefined where no number is named, or several are. */
export function peopleAsked(question: string): number | undefined {
  return readAsked(question).people;
}

const readAsked = remembered((question: string): { readonly people: number | undefined } => {
  const asked = question.normalize('NFC');
  const counts = countsIn(asked)
    .filter(({ kind, start }) => kind === 'person' && !NO_NUMBER.test(asked.slice(0, start)))
    .map(({ count }) => count);
  const sleeps = SLEEPS.exec(asked)?.[1];
  const [people, ...others] = new Set(sleeps === undefined ? counts : [...counts, Number(sleeps)]);
  return { people: others.length === 0 ? people : undefined };
});

/** Whether the thing of a row is for so many people; undefined where its columns do not say. */
export function isForPeople(row: string, people: number): boolean | undefined {
  const own = peopleOfRow(row);
  return own && own.from <= people && people <= own.to;
}
