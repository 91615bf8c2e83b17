import type { Span } from '../../corpus/article.ts';
import { int32At } from '../../text/number-at.ts';
import { normalForms } from '../analysis/tokens.ts';
import { blockAt } from '../passages/sections.ts';
import { isCommonWord } from '../question/common-words.ts';
import { CAPITAL, DATE, FIRST, PERSON, STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isNameOfQuestion, isTokenOfQuestion } from '../ranking/words-of-question.ts';
import { asksForOnce } from './asked-negation.ts';
import { CLAUSE_EDGES } from './clause-edges.ts';
import { withoutDenied } from './denied-values.ts';
import { hasLeft, whoCame } from './handed-over.ts';
import { behindSpeaker, withoutSpeaker } from './speaker.ts';
import { type Told, toldMost } from './told-most.ts';
import { asksForWinner, isBeaten } from './winners.ts';

/** Names in one sentence that may all be the answer. */
const MOST_NAMES = 4;
/** A name so many words from one of the question is beside it. */
const BESIDE = 1;

/** Runs of capitalised words that are not the question's; only those that look like a person's name where there are some. */
export function namesInUnit(ranked: Ranked, unit: number): Span[] {
  return chosenOf(namesIn(ranked, unit), ranked, unit)
    .slice(0, MOST_NAMES)
    .map(({ start, end }) => ({ start, end }));
}

/** What goes on with the name in front of it: "the Silver Otters**, led by** Ana". */
const DONE_BY = /^,\s(?:(?:\p{Ll}+ed|led|run|taught|held|sung|written|drawn) by|with|under|do|dưới)\s/u;
const LONGEST_DONE_BY = 30;

/** What stands between two names that are one answer: "Maren Holt **and the potter** Hannah Szabo", the pair "Mỹ Duyên **–** Kim Oanh". */
const ALSO =
  /^ [–—-] $|^(?:,|,? (?:and|và|cùng|với|&)) (?:(?:the|our|một|cô|thầy|ông|bà|anh|chị|bác) (?:\p{Ll}[A-Za-zÀ-ỹ'’-]* ){0,2})?$/u;

/** What stands in front of a name that is no person's: "the team of **Da Nang**", but "in the hands of **Tilly Marsh**". */
const OF_A_PLACE =
  /(?<![a-zÀ-ỹ])(?:(?<!(?:hands|care|charge|direction|leadership|supervision|responsibility|job|work|duty) )of|in|at|from|near|over|across|along|(?:moved|moves|moving|gone|went|goes|going|flew|returned|relocated|sailed)(?: back| away| over)? to|của|ở|tại|từ|trên|qua|(?:thành phố|tỉnh|huyện|thị xã|xã|quận|phường|đường|phố|chợ|trường|hồ|đội tuyển)|ra|vào|vô|(?:chuyển|dọn|công tác|về quê) (?:đến|tới|về|sang))(?: the)? $/iu;
/** A place by its name, and who is in charge of one: "ở sảnh **Bạch Kim**", "Room **Oak**"; "trưởng phòng Lan" and "chủ quán Hùng" are somebody. */
const OF_A_ROOM =
  /(?<![A-Za-zÀ-ỹ])(?:(?<!(?:trưởng|phó|chủ|quản lý|lễ tân|giám đốc|nhân viên) )(?:sảnh|Sảnh|phòng|Phòng|tòa|Tòa|toà|Toà|khu|Khu|quán|Quán|hội trường|nhà hàng|chi nhánh)|Hall|Room|Studio|Block|Building|Ward) $/u;
/** "Phòng **Hành** chính" has its capital, and is nobody. */
const OF_AN_OFFICE = /(?<![a-zÀ-ỹ])(?:phòng|ban|khoa|tổ|bộ phận|trung tâm|văn phòng) $/iu;
/** Where somebody has left, what was theirs goes to a person: "first aid **goes to** Gus". */
const GOES_TO = /(?<![a-zÀ-ỹ])(?:goes|go|pass(?:es|ed)|falls?|fell|handed) (?:over |on )?to $/iu;
/** With fewer words of the question beside it, unless the sentence has no more, a name is not told from another. */
const MOST_TELLING = 2;
/** Capitals that name nobody. */
const LANGUAGE =
  /^(?:english|vietnamese|french|spanish|german|dutch|polish|korean|chinese|japanese|italian|portuguese|russian|ukrainian|arabic|thai|swedish|danish|norwegian|czech|greek|turkish)$/iu;

/** A flat, a room or a class, and nobody: "Anh Quân (**A1502**)", "cô Lan **3B**". */
const CODE = /^\p{L}{0,3}\d+\p{L}?$/u;

/** "**5. **Khách khiếu nại gửi cho anh Khoa": what stands behind it begins the sentence. */
const ITEM_NUMBER = /^\d{1,3}[.)] +/u;

/** Begins a sentence on all of a kind: "**Khách** khiếu nại gửi cho anh Khoa", "**Members** book with Ann". */
const ANYBODY =
  /^(?:khách|học|phụ|hội|thành|cư|nhân|bệnh|người|quý|guests?|visitors?|members?|parents?|students?|pupils?|residents?|patients?|customers?|tenants?|players?|staff|anyone|everyone|whoever)$/iu;

/** What a numbered item is about, in front of its first sentence: "**1. Nhân sự.** Anh Quân làm trưởng ban". */
const LONGEST_LABEL = 60;
const ITEM_LABEL = /^\d{1,2}[.)] (?:\p{L}+ ){1,4}\p{Ll}+[.:] (?=\p{Lu})/u;

/** What somebody is, and nobody's name: "chaired by **Director** of the Department". */
const ROLE =
  /^(?:(?:deputy|vice|senior|acting|honorary|major|lieutenant|general|colonel|director|minister|chair(?:man|woman|person)?|president|secretary|treasurer|head|professor|captain|coach|manager|mayor|governor|advisor|officer)(?: |$))+$/iu;
/** What stands inside a name: "Anneke **de** Vries". */
const WITHIN_NAME =
  /^(?: |\. |-| (?:de|da|di|du|del|della|dos|das|van|von|der|den|ten|ter|la|bin|binti|ibn|al|el)(?: (?:la|las|los|der|den))? )$/u;
/** A house of many: "the **Ash Center**" is not who was met there. */
const BODY =
  /(?<![a-zÀ-ỹ])(?:school|cent(?:er|re)|university|college|department|ministry|committee|council|institute|association|agency|authorit(?:y|ies)|hall|church|museum|hospital|library)(?:['’]s)?(?![a-zÀ-ỹ])/iu;

/**
 * The names of a unit that answer, as spans of the article: with those that are listed beside them, though they look otherwise, and
 * without the beginnings of what is asked about ("the **Larkhollow** Cup").
 */
export function answeringNames(ranked: Ranked, unit: number): Span[] {
  const { passage, matches } = ranked.found.candidate;
  const { start: from = 0 } = passage.units[unit] ?? {};
  const { text } = passage.article;
  const isBeginning = ({ last, end }: Name): boolean =>
    ((passage.classes[last + 1] ?? 0) & CAPITAL) !== 0 &&
    (matches.content[last + 1] ?? -1) !== -1 &&
    text.slice(from + end, passage.starts[last + 1]) === ' ';
  const isLanguage = ({ start, end }: Name): boolean => LANGUAGE.test(text.slice(from + start, from + end));
  const { question } = ranked.found.question.query;
  const written = ({ start, end }: Name): string => text.slice(from + start, from + end);
  const isOffice = ({ start, end }: Name): boolean =>
    OF_AN_OFFICE.test(text.slice(from, from + start)) && /^ \p{Ll}/u.test(text.slice(from + end));
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const label = line + (ITEM_LABEL.exec(text.slice(line, line + LONGEST_LABEL))?.[0].length ?? 0) - from;
  const all = namesIn(ranked, unit).filter(
    (name) =>
      name.start >= label &&
      !isBeginning(name) &&
      !isLanguage(name) &&
      !isOffice(name) &&
      !CODE.test(written(name)) &&
      name.end - name.start > 1,
  );
  const somebody = all.filter((name) => !ROLE.test(written(name)) && !BODY.test(written(name)));
  const named = somebody.length > 0 && !asksForWinner(question) ? somebody : all;
  const sentence = { start: 0, end: (passage.units[unit]?.end ?? from) - from };
  const own = text.slice(from, from + sentence.end);
  const left = named.filter((name) => hasLeft(own, name));
  const isPlace = ({ start }: Name): boolean => {
    const before = text.slice(from, from + start);
    return (OF_A_PLACE.test(before) || OF_A_ROOM.test(before)) && !(left.length > 0 && GOES_TO.test(before));
  };
  const came = named.filter((name) => !left.includes(name));
  // Who left is asked for by "who was it before", and is no answer else.
  const among = left.length === 0 ? named : asksForOnce(question) ? left : came;
  const won = asksForWinner(question) ? among.filter((name) => !isBeaten(own, name)) : among;
  const asked = won.length > 0 ? won : among;
  const people = asked.filter((name) => !isPlace(name) || left.includes(name));
  if (left.length > 0 && people.length === 0) {
    const first = whoCame(own);
    return first === undefined ? [] : [{ start: from + first.start, end: from + first.end }];
  }
  // "They meet at Lake Thành. Ly teaches them": a place is nobody where somebody is named beside it.
  if (people.length === 0 && left.length === 0 && isPersonNear(ranked, unit)) return [];
  const holding = withoutDenied(
    people.length === 0 ? named : people,
    { text: text.slice(from), question },
    sentence,
  );
  const likely = holding.length > 0 ? holding : people.length === 0 ? named : people;
  const chosen = chosenOf(inTellingClause(likely, ranked, unit), ranked, unit);
  const isListed = (at: number): boolean =>
    ALSO.test(text.slice(from + (likely[at]?.end ?? 0), from + (likely[at + 1]?.start ?? 0)));
  const isIn = likely.map((name) => chosen.includes(name));
  for (let at = 0; at + 1 < likely.length; at++) if (isIn[at] && isListed(at)) isIn[at + 1] = true;
  for (let at = likely.length - 2; at >= 0; at--) if (isIn[at + 1] && isListed(at)) isIn[at] = true;
  return likely
    .filter((_, at) => isIn[at])
    .slice(0, MOST_NAMES)
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .filter((span) => !isNameOfQuestion(ranked.found.candidate, span));
}

/** So many sentences away somebody is named beside one. */
const NEAR = 2;

/** Whether a sentence of the window beside one names a person. */
function isPersonNear(ranked: Ranked, unit: number): boolean {
  const { window } = ranked.found;
  const [from, to] = [Math.max(window.first, unit - NEAR), Math.min(window.last, unit + NEAR)];
  for (let at = from; at <= to; at++)
    if (at !== unit && namesIn(ranked, at).some(({ isPerson }) => isPerson)) return true;
  return false;
}

/** What stands in front of whoever does something, though one word is the whole name: "the van is driven by **Len**". */
const BY = /(?<![a-zÀ-ỹ])(?:by|do|thuộc về|giao cho) $/iu;

/**
 * The names in the clause that holds most of the question's words, and of two such clauses in the one that says less beside them: "The
 * morning walk is led by Greta Holm, the evening walk by **Idris Khan**".
 */
function inTellingClause(
  names: readonly Name[],
  { found: { candidate } }: Ranked,
  unit: number,
): readonly Name[] {
  const { passage, matches } = candidate;
  const { first = 0, last = 0, start = 0, end = 0 } = passage.units[unit] ?? {};
  const sentence = passage.article.text.slice(start, end);
  const edges = [...sentence.matchAll(CLAUSE_EDGES)].flatMap(({ index }) =>
    DONE_BY.test(sentence.slice(index, index + LONGEST_DONE_BY)) ? [] : index,
  );
  const isOfName = (at: number): boolean => names.some((name) => at >= name.first && at <= name.last);
  const toldBeside = (name: Name): Told => {
    const from = edges.findLast((edge) => edge <= name.start) ?? 0;
    const to = edges.find((edge) => edge >= name.end) ?? end - start;
    const words = new Set<number>();
    let others = 0;
    for (let at = first; at < last; at++) {
      const place = int32At(passage.starts, at) - start;
      const word = matches.content[at] ?? -1;
      if (place < from || place >= to) continue;
      if (word !== -1) words.add(word);
      else if (!(int32At(passage.classes, at) & STOP) && !isOfName(at)) others++;
    }
    return { asked: words.size, others };
  };
  const beside = names.map(toldBeside);
  const most = Math.max(0, ...beside.map(({ asked }) => asked));
  const isTold = toldMost(beside);
  // A name in a part without any of the question's words may stand nearer to what is asked.
  const told = names.filter((_, at) => isTold[at]);
  // "The mayor, Helen Moore, opened the bridge over the Stour": a person goes before a river.
  const isDoer = ({ isPerson, start: at }: Name): boolean =>
    isPerson || BY.test(passage.article.text.slice(start, start + at));
  const losesDoer = names.some(({ isPerson }) => isPerson) && !told.some(isDoer);
  const all = new Set(matches.content.subarray(first, last).filter((word) => word !== -1)).size;
  return most < Math.min(MOST_TELLING, all) || losesDoer ? names : told;
}

function chosenOf(likely: readonly Name[], ranked: Ranked, unit: number): readonly Name[] {
  const { passage, matches } = ranked.found.candidate;
  const people = likely.filter(({ isPerson }) => isPerson);
  const asked = [...matches.content.entries()].flatMap(([at, word]) => (word === -1 ? [] : at));
  // "The Codfathers won the quiz, two ahead of Aguilera": a name right beside what is asked needs not look like a person's.
  const isBeside = likely.some((name) => !name.isPerson && distanceOf(name, asked) <= BESIDE);
  const isFar = people.every((name) => distanceOf(name, asked) > BESIDE + 1);
  return nearestOf(
    people.length > 0 && !(isBeside && isFar) ? people : likely,
    asked,
    passage.article.text.slice(passage.units[unit]?.start),
  );
}

/** "**Referee** is Bo Marsh", "**Tổng** trọng tài là ông Tấn": an office in front of who has it. */
const IS_SOMEBODY =
  /^(?: \p{Ll}[A-Za-zÀ-ỹ]*){0,6} (?:is|are|will be|là)(?: (?:now|ông|bà|anh|chị|cô|thầy|chú|bác|em|bạn)){0,2} \p{Lu}/u;
/** Words that begin a sentence as often as they are looked for, and name nobody: "**Sau** khi bàn với phường". */
const BEGINS_SENTENCE =
  /^(?:sau|trước|khi|nếu|theo|hiện|riêng|mọi|người|thay|nhờ|cả|tất|vừa|chỉ|xin|cảm|chúng)$/iu;
/** Small words between a name and what it does: "is now the". */
const MOST_BETWEEN = 3;

function namesIn(ranked: Ranked, unit: number): readonly Name[] {
  const { passage, matches } = ranked.found.candidate;
  const { first = 0, last = 0, start: from = 0 } = passage.units[unit] ?? {};
  const names: Name[] = [];
  const sentence = passage.article.text.slice(from, passage.units[unit]?.end);
  const numbered = ITEM_NUMBER.exec(sentence)?.[0].length;
  // "Dev: Tamsin, Jory" in a list: nobody called Dev says so.
  const isRow = blockAt(passage.article.blocks, from)?.kind === 'row';
  const spoken = isRow ? -1 : behindSpeaker(passage.article, sentence);
  for (let at = first; at < last; at++) {
    const bits = int32At(passage.classes, at);
    const [start, end] = [int32At(passage.starts, at) - from, int32At(passage.ends, at) - from];
    if (!(bits & CAPITAL) || (bits & DATE && !isWithinName(at))) continue;
    if (isTokenOfQuestion(ranked.found.candidate, at)) continue;
    // "Mai: Thông báo …": what is said begins with a capital, too.
    const isFirst = (bits & FIRST) !== 0 || start === spoken || start === numbered;
    const before = names.at(-1);
    const gap = before && passage.article.text.slice(from + before.end, from + start);
    if (before !== undefined && WITHIN_NAME.test(gap ?? '')) {
      // "An" is a name behind "Van", and "Do" before "Lan".
      before.end = end;
      before.last = at;
      before.tokens++;
      before.isPerson ||= (bits & PERSON) !== 0;
    } else if (!(isFirst && (bits & STOP || BEGINS_SENTENCE.test(sentence.slice(start, end))))) {
      names.push({
        start,
        end,
        first: at,
        last: at,
        tokens: 1,
        isWeak:
          (bits & STOP) !== 0 ||
          (isFirst && ANYBODY.test(sentence.slice(start, end))) ||
          (isFirst && !doesWhatIsAsked(at) && !hasLeft(sentence, { start, end })),
        isPerson: (bits & PERSON) !== 0,
      });
    }
  }
  return withoutSpeaker(
    names.filter(({ tokens, isWeak, start, end }) => tokens > 1 || !(isWeak || isOrdinary(start, end))),
    sentence,
    spoken,
    (start, end) =>
      matches.content.subarray(first, last).some((word, at) => {
        const place = int32At(passage.starts, first + at) - from;
        return word !== -1 && place >= start && place < end;
      }),
  );

  /** "**Collection** for the present", "on **Thursdays**": a capital of a word that names nobody. */
  function isOrdinary(start: number, end: number): boolean {
    const word = sentence.slice(start, end);
    // "Until the AGM" names nobody.
    if (ranked.found.question.query.type === 'person' && /^\p{Lu}{2,5}$/u.test(word)) return true;
    if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/iu.test(word)) return true;
    // "Tối thứ **Ba**"
    if (/^(?:hai|ba|tư|năm|sáu|bảy)$/iu.test(word) && /(?<!\p{L})thứ $/iu.test(sentence.slice(0, start)))
      return true;
    return (start === 0 || start === spoken) && isCommonWord(normalForms(word));
  }

  /** "**Marta** is chair now", "**Marta** cooks": a capital that begins a sentence names who does what is asked, if that comes next. */
  function doesWhatIsAsked(at: number): boolean {
    if (ranked.found.question.query.type !== 'person') return false;
    if (IS_SOMEBODY.test(sentence.slice(int32At(passage.ends, at) - from))) return false;
    for (let next = at + 1; next < Math.min(last, at + 2 + MOST_BETWEEN); next++) {
      if (matches.content[next] !== -1) return true;
      if (!(int32At(passage.classes, next) & STOP)) return false;
    }
    return false;
  }

  // "Thu" is short for a weekday, "May" is a month, and both are names: "Lê Thu Hà", "Anna May Reed", and "Lê Anh Thu", but "Ana Reed, Thu 5 pm".
  function isWithinName(at: number): boolean {
    const isName = (other: number): boolean => {
      if (other < first || other >= last) return false;
      const bits = int32At(passage.classes, other);
      return (bits & CAPITAL) !== 0 && !(bits & DATE);
    };
    const { text } = passage.article;
    const isBehind = (other: number): boolean =>
      text.slice(passage.ends[other - 1], passage.starts[other]) === ' ' && isName(other - 1);
    if (!isBehind(at)) return false;
    const isBetween = text.slice(passage.ends[at], passage.starts[at + 1]) === ' ' && isName(at + 1);
    return isBetween || (isBehind(at - 1) && !/^ (?:\d|at |from )/u.test(text.slice(passage.ends[at])));
  }
}

interface Name {
  start: number;
  end: number;
  /** Its tokens, both included, and how many of them are capitals. */
  readonly first: number;
  last: number;
  tokens: number;
  readonly isWeak: boolean;
  isPerson: boolean;
}

/** The distance in words from a name to the nearest word of the question. */
function distanceOf({ first, last }: Name, asked: readonly number[]): number {
  return Math.min(...asked.map((at) => (at < first ? first - at : at - last)));
}

/** What stands between the names of a list. */
const LISTED = /^(?:\s*,)?\s*(?:and|và|&|cùng|with)?\s*$/u;

/** Of several names the one nearest to a word of the question, and those that are listed with it; all names where the sentence has none of its words. */
function nearestOf(names: readonly Name[], asked: readonly number[], text: string): readonly Name[] {
  if (asked.length === 0 || names.length < 2) return names;
  const nearest = names.reduce((best, name) =>
    distanceOf(name, asked) < distanceOf(best, asked) ? name : best,
  );
  let [from, to] = [names.indexOf(nearest), names.indexOf(nearest)];
  const isListed = (at: number): boolean =>
    LISTED.test(text.slice(names[at]?.end ?? 0, names[at + 1]?.start ?? 0));
  while (from > 0 && isListed(from - 1)) from--;
  while (to + 1 < names.length && isListed(to)) to++;
  return names.slice(from, to + 1);
}
