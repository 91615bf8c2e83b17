import { foldMarks } from '../../text/fold-marks.ts';
import { type AgeRange, ageAsked, ageRangesIn, isIn } from './ages.ts';
import { asksForOthers } from './denied-word.ts';
import { payersNamed } from './rival-rates.ts';

/** Those who belong to whoever asks for a price, and those who do not, in words without marks: "Members", "Giá thẻ thành viên", "Khách thường". */
const MEMBERS = String.raw`members?|card[- ]?holders?|(?:the )?(?:thanh vien|hoi vien)`;
const VISITORS = String.raw`non[- ]?members?|(?:not|is ?n.?t|are ?n.?t) (?:an? )?members?|visitors?|guests?|others|outsiders|(?:general )?public|everyone else|(?:khong (?:phai )?(?:la )?|ngoai )(?:thanh vien|hoi vien)|khach (?:thuong|ngoai|vang lai|le)`;
const OF_MEMBERS = new RegExp(`(?<![a-z-])(?:${MEMBERS})(?![a-z])`, 'u');
const OF_VISITORS = new RegExp(`(?<![a-z-])(?:${VISITORS})(?![a-z])`, 'gu');
/** In a question these may be anybody, or a thing that is done or asked for besides: "others", "can I bring a guest". */
const NOT_WHO_ASKS = /(?<![a-z])(?:others|everyone else|(?:general )?public|guests?)(?![a-z])/gu;

const MEMBERSHIP: ReadonlySet<string> = new Set(['member', 'visitor']);
/** From these years on somebody is an adult, and up to those a child, where no price says its years. */
const ADULT_FROM = 18;
const CHILD_TO = 12;

/** For whom a question asks for a price, as far as it says so. */
export interface AskedPayers {
  /** "child", "member" and the like. */
  readonly kinds: ReadonlySet<string>;
  readonly age: number | undefined;
}

/** For whom a question asks: "for a **10 year old**", "if I'm **not a member**", "giá **người lớn**". */
export function askedPayers(question: string): AskedPayers {
  const folded = plain(question).replaceAll(NOT_WHO_ASKS, ' ');
  const kinds = new Set(payersNamed(question));
  for (const kind of membershipIn(folded)) kinds.add(kind);
  // "I'm no longer a member" and "im not one of your members" are denied further in front.
  if (kinds.has('member') && asksForOthers(question, 'members')) {
    kinds.delete('member');
    kinds.add('visitor');
  }
  const age = ageAsked(question);
  if (age !== undefined && age >= ADULT_FROM) kinds.add('adult');
  if (age !== undefined && age <= CHILD_TO) kinds.add('child');
  // "A child with an adult" asks for both.
  for (const rivals of [
    ['adult', 'child'],
    ['member', 'visitor'],
  ])
    if (rivals.every((kind) => kinds.has(kind))) for (const kind of rivals) kinds.delete(kind);
  return { kinds, age };
}

/**
 * Of prices with what is said of each, those for whom a question asks: of "Adult" and "Child (8-15)" the latter for a ten-year-old, of "Members" and
 * "Visitors" the latter for who is no member. All where the question names nobody, or where none of them is for whom it names.
 */
export function ofAskedPayers<T>(
  prices: readonly T[],
  question: string,
  saidOf: (price: T) => string,
): readonly T[] {
  const asked = askedPayers(question);
  if (asked.kinds.size === 0 && asked.age === undefined) return prices;
  const told = prices.map((price) => ({ price, ...payersIn(saidOf(price)) }));
  const kindsOf = (of: (kind: string) => boolean): AskedPayers => ({
    kinds: new Set([...asked.kinds].filter(of)),
    age: asked.age,
  });
  const ofMembership = withoutRivals(told, kindsOf(isOfMembership), isOfMembership);
  const left = withoutRivals(ofMembership, kindsOf(isOfAge), isOfAge);
  return left.length === told.length ? prices : left.map(({ price }) => price);
}

interface Payers {
  readonly kinds: ReadonlySet<string>;
  readonly ages: readonly AgeRange[];
}

function isOfMembership(kind: string): boolean {
  return MEMBERSHIP.has(kind);
}

function isOfAge(kind: string): boolean {
  return !MEMBERSHIP.has(kind);
}

/** Of some prices those that are not plainly for others of these kinds, where one is for whom is asked. */
function withoutRivals<T extends Payers>(
  told: readonly T[],
  { kinds, age }: AskedPayers,
  of: (kind: string) => boolean,
): readonly T[] {
  const isAged = of === isOfAge && age !== undefined;
  const inAge = isAged ? told.filter(({ ages }) => isIn(ages, age)) : [];
  const own =
    inAge.length > 0 ? inAge : told.filter(({ kinds: own }) => [...own].some((one) => kinds.has(one)));
  const isRival = (one: T): boolean => !own.includes(one) && (one.kinds.size > 0 || one.ages.length > 0);
  if (own.length > 0) return told.filter((one) => !isRival(one));
  // Who is no member does not pay what members pay, whatever else there is.
  const others = kinds.has('visitor') ? told.filter((one) => !one.kinds.has('member')) : told;
  return others.length === 0 ? told : others;
}

/** For whom something that is said of a price says that it is. */
function payersIn(said: string): Payers {
  return {
    kinds: new Set([...payersNamed(said), ...membershipIn(plain(said))]),
    ages: ageRangesIn(said),
  };
}

function membershipIn(folded: string): readonly string[] {
  const others = folded.replaceAll(OF_VISITORS, ' ');
  return [...(others === folded ? [] : ['visitor']), ...(OF_MEMBERS.test(others) ? ['member'] : [])];
}

function plain(text: string): string {
  return foldMarks(text.normalize('NFC').toLowerCase()).replaceAll('_', ' ');
}
