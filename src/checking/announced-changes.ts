import { type Article, type Block, isStatement } from '../corpus/article.ts';
import { stem } from '../retrieval/analysis/stem.ts';
import { isStopWord } from '../retrieval/analysis/stop-words.ts';
import { saysChange, valuesBefore } from '../retrieval/disagreement/words-of-change.ts';
import { cellsIn } from '../retrieval/passages/row-cells.ts';
import { sentencesOf } from '../retrieval/passages/sentences.ts';
import { holdsValue, type Values, valuesIn } from '../retrieval/values/stated-values.ts';
import { MONTHS, VIETNAMESE_WEEKDAYS, WEEKDAYS, wholeNames } from '../text/calendar.ts';

/** A sentence or a line of a list, with whom or what it is about. */
interface Line {
  readonly article: Article;
  readonly text: string;
  readonly values: Values;
  /** The names and nouns of its own: of a line with a label ("Lizards: Tuesday") those of the label. */
  readonly own: ReadonlySet<string>;
  /** Those of the heading above it. */
  readonly above: ReadonlySet<string>;
  readonly isLabelled: boolean;
  /** Whether it says that something changes, or goes on from a sentence that does. */
  readonly announces: boolean;
  /** Whether it says so in front of its last value: "46 million, all of which moves to the fund" changes no price. */
  readonly isPlain: boolean;
  /** Whether only the title of its article says so. */
  readonly isTitled: boolean;
  /** The values that it says have held until now. */
  readonly before: Values;
  /** The names and nouns that stand in front of its last value, and those of the sentence that it goes on from. */
  readonly named: ReadonlySet<string>;
}

/** A line of an earlier article that a later one says has changed. */
export interface Announced {
  readonly earlier: { readonly article: Article; readonly text: string };
  readonly later: { readonly article: Article; readonly text: string };
}

/** Lines that are read at most, those of the newest articles first. */
const MOST_LINES = 3_000;
const LONGEST = 300;
/** A label is at most so long. */
const LONGEST_LABEL = 60;
/** What stands behind the label of a line in a list has at most so many words. */
const LISTED_WORDS = 4;
const LAST_VALUE = new RegExp(
  `\\d|(?<!\\p{L})(?:${[...wholeNames(WEEKDAYS), ...VIETNAMESE_WEEKDAYS.flat()].join('|')})`,
  'giu',
);
/** "Từ thứ hai … chuyển lên" begins with the day from which it moves, which is not one that it moves from. */
const FROM_WHEN = /^(?:từ|from)\s/iu;
/** A short line without a value above others is their heading, with at most so many words. */
const HEADING_WORDS = 6;
/** A name or noun that lines of more articles have tells nothing of what is meant. */
const RARE = { articles: 3, share: 0.1 };

/** Words of times and changes, which any notice has: none of them names what a notice is about. */
const GENERAL: ReadonlySet<string> = new Set(
  [
    ...wholeNames(MONTHS),
    ...wholeNames(WEEKDAYS),
    ...`day days date dates time times week weeks weekday weekdays weekend weekends month months year years hour hours minute minutes morning
afternoon evening night noon today tomorrow daily weekly monthly new old change changes changed changing move moves moved moving update updates
updated correction notice news note please dear all everyone thanks sorry open opens opening opened close closes closing closed start starts starting
begin begins end ends ending last first second third next later earlier early late longer instead anymore run runs place room price prices
cost costs fee fees pay pays paid money pound pounds euro euros dollar dollars cent cents people person member members group groups visit
session sessions meeting meet meets meeting hold held take takes come comes use used effective again still way one two three four five six seven eight
nine ten mon tue tues wed thu thur thurs fri sat sun only public holiday holidays free entry per`.split(
      /\s+/u,
    ),
  ].map((word) => stem(word.toLowerCase())),
);

/** The same of Vietnamese: syllables that begin or end no name of a thing in a notice. */
const GENERAL_VI: ReadonlySet<string> = new Set(
  `ngày giờ phút buổi sáng trưa chiều tối đêm tuần tháng năm thứ hai ba tư sáu bảy chủ nhật mới cũ đổi thay dời chuyển hoãn lùi lịch thời gian bắt đầu
kết thúc mở cửa đóng từ nay sang thành thông báo xin lỗi các bạn mọi người anh chị em giá phí tiền đồng nghìn ngàn lệ tăng giảm điều chỉnh cập nhật
không còn trước sau đến hằng hàng mỗi vào lúc nữa học viên`
    .normalize('NFC')
    .split(/\s+/u)
    .concat(VIETNAMESE_WEEKDAYS.flat()),
);

/** What goes on from the sentence before it: "It now opens at 6:30". */
const GOES_ON =
  /^(?:it|they|this|these|that|both|now|instead|from now on|nay|giờ|bây giờ|thay vào đó|lịch mới|giờ mới|giá mới|từ nay)(?!\p{L})/iu;

/**
 * Lines that a later article says have changed, in words of its own: it has a word of change, has a rare name or noun in common with
 * the line or the heading above it, and either says that the line's value no longer holds, or states another one of the same kind. `articles`
 * are dated, the newest first.
 */
export function announcedChanges(
  articles: readonly Article[],
  isLater: (later: Article, earlier: Article) => boolean,
): readonly Announced[] {
  const lines: Line[] = [];
  for (const article of articles) {
    if (lines.length >= MOST_LINES) break;
    lines.push(...linesIn(article).slice(0, MOST_LINES - lines.length));
  }
  const having = new Map<string, Set<Line>>();
  for (const line of lines)
    for (const word of new Set([...line.own, ...line.above]))
      having.set(word, (having.get(word) ?? new Set()).add(line));
  const most = Math.max(RARE.articles, RARE.share * articles.length);
  const rare = new Map(
    [...having].filter(([, own]) => new Set([...own].map(({ article }) => article)).size <= most),
  );
  return lines.filter(({ announces }) => announces).flatMap((later) => changedBy(later, rare, isLater));
}

/** The lines that an announcement changes: of each earlier article the one that has most in common with it. */
function changedBy(
  later: Line,
  rare: ReadonlyMap<string, ReadonlySet<Line>>,
  isLater: (later: Article, earlier: Article) => boolean,
): Announced[] {
  const about = new Set([...later.own, ...later.above].filter((word) => rare.has(word)));
  const candidates = new Set([...about].flatMap((word) => [...(rare.get(word) ?? [])]));
  const best = new Map<Article, { readonly earlier: Line; readonly score: number }>();
  for (const earlier of candidates) {
    if (!isLater(later.article, earlier.article)) continue;
    const score = sharedBy(later, earlier, about);
    if (score > (best.get(earlier.article)?.score ?? 0)) best.set(earlier.article, { earlier, score });
  }
  return [...best.values()].map(({ earlier }) => ({ earlier, later }));
}

/** How much an earlier line has in common with an announcement that changes it; 0 where that does not. */
function sharedBy(later: Line, earlier: Line, about: ReadonlySet<string>): number {
  const own = [...earlier.own].filter((word) => about.has(word));
  const above = [...earlier.above].filter((word) => about.has(word)).length;
  // A label of its own tells lines below one heading apart: "Otters: Monday" is not what changes for the Lizards.
  if (own.length === 0 && (above === 0 || earlier.own.size > 0)) return 0;
  const shared = own.length + above;
  if (later.before.size > 0) {
    // Of "from Monday 17 February" the date says what no longer holds, as every week has a Monday.
    const before = ofKinds(later.before, later.before.has('day') ? PLAIN_BESIDE_DAY : PLAIN);
    if (holdsValue(earlier.values, before)) return shared;
    // Six bays are not the six decades that something was wrong.
    return shared >= 2 && holdsValue(earlier.values, ofKinds(later.before, COUNTED)) ? shared : 0;
  }
  // Below "Change of day" a sentence may be about anything: it has to name what a line of a list is about.
  if (later.isTitled && !earlier.isLabelled) return 0;
  const least = earlier.isLabelled ? 1 : 2;
  // "The concert moves to Tuesday, at the hall on Pell Road" is about the concert.
  const isNamed = own.length === 0 || own.some((word) => later.named.has(word));
  return later.isPlain && shared >= least && isNamed && differs(earlier.values, later.values) ? shared : 0;
}

const COUNTED = /^amount /u;
/** Kinds of which another value plainly is another time, day or price. */
const PLAIN = /^(?:time|weekday|amount [$€£đ])$/u;
/** A day that no longer holds is plain, too; other days may be those of other things. */
const PLAIN_BESIDE_DAY = /^(?:time|day|amount [$€£đ])$/u;

function ofKinds(values: Values, kinds: RegExp): Values {
  return new Map([...values].filter(([kind]) => kinds.test(kind)));
}

/** Whether two lines state other values of one kind, and none of that kind in common. */
function differs(earlier: Values, later: Values): boolean {
  return [...ofKinds(earlier, PLAIN)].some(([kind, own]) => {
    const other = later.get(kind);
    return other !== undefined && ![...own].some((value) => other.has(value));
  });
}

function linesIn(article: Article): Line[] {
  const { text, blocks, language, title } = article;
  const isTitled = saysChange(title ?? '');
  const isVietnamese = language === 'vi';
  const lines: Line[] = [];
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') heading = text.slice(block.start, block.end);
    if (!isStatement(block)) continue;
    let before: Line | undefined;
    let above = heading;
    for (const { start, end } of sentencesOf(text, block))
      for (const whole of text.slice(start, end).split('\n')) {
        const line = whole.trim();
        if (line === '' || line.length > LONGEST) continue;
        const values = valuesIn(line, isVietnamese);
        if (values.size === 0 && !/[.!?…]$/u.test(line) && line.split(/\s+/u).length <= HEADING_WORDS)
          above = line;
        const label = labelOf(line);
        const goesOn = before?.announces === true && GOES_ON.test(line);
        const announces = saysChange(line) && !isListed(line, label);
        // "Change of day: the Lizards train on Thursdays": what is announced stands behind the label.
        const names = namesIn(announces ? line : (nameOfRow(block, line) ?? label ?? line), isVietnamese);
        const carried = goesOn ? [...(before?.own ?? [])] : [];
        const read: Line = {
          article,
          text: line,
          values,
          own: new Set([...names, ...carried]),
          above: namesIn(above, isVietnamese),
          isLabelled: label !== undefined,
          announces: goesOn || announces || (isTitled && label === undefined),
          isPlain: goesOn || isTitled || saysChange(frontOf(line)),
          isTitled: !goesOn && !announces,
          named: new Set([...namesIn(frontOf(line), isVietnamese), ...carried]),
          before: together(valuesBefore(line.replace(FROM_WHEN, ''), isVietnamese)),
        };
        before = read;
        if (values.size > 0) lines.push(read);
      }
  }
  return lines;
}

/** What stands before a colon, or before a dash with spaces; undefined where a line has no label. */
function labelOf(line: string): string | undefined {
  const at = line.search(/[:：](?:\s|$)|\s[-–—|]\s/u);
  return at > 0 && at <= LONGEST_LABEL ? line.slice(0, at) : undefined;
}

/** What a row of a table is about: "Locker rental" of "Service: Locker rental · Price: £12"; undefined for any other line. */
function nameOfRow({ kind }: Block, line: string): string | undefined {
  return kind === 'row' ? cellsIn(line)?.[0]?.value : undefined;
}

/** Whether a line is one of a list rather than a sentence: "Reduced (students): €7". */
function isListed(line: string, label: string | undefined): boolean {
  const behind = label === undefined ? '' : line.slice(label.length + 1).trim();
  return behind !== '' && behind.split(/\s+/u).length <= LISTED_WORDS;
}

/** A line up to its last number or weekday. */
function frontOf(line: string): string {
  const [last] = [...line.matchAll(LAST_VALUE)].slice(-1);
  return last === undefined ? line : line.slice(0, last.index);
}

function together(all: readonly Values[]): Values {
  const values = new Map<string, Set<string>>();
  for (const [kind, own] of all.flatMap((one) => [...one]))
    values.set(kind, new Set([...(values.get(kind) ?? []), ...own]));
  return values;
}

/** The names and nouns of a text as terms: of Vietnamese two syllables that stand side by side. */
function namesIn(text: string, isVietnamese: boolean): ReadonlySet<string> {
  const names = new Set<string>();
  if (!isVietnamese) {
    for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      if (!isStopWord(word) && !GENERAL.has(stem(word))) names.add(stem(word));
    return names;
  }
  for (const part of text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\s]+/u)) {
    const syllables = part.split(/\s+/u).filter((syllable) => syllable !== '');
    for (const [at, syllable] of syllables.entries()) {
      const next = syllables[at + 1];
      if (next !== undefined && tells(syllable) && tells(next)) names.add(`${syllable} ${next}`);
    }
  }
  return names;
}

function tells(syllable: string): boolean {
  return !isStopWord(syllable) && !GENERAL_VI.has(syllable);
}
