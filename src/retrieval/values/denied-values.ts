import type { Span } from '../../corpus/article.ts';
import { asksForDenied, asksForOnce } from './asked-negation.ts';
import { isMovedTo, isOfChange } from './changed-values.ts';
import { lastClause } from './clause-edges.ts';
import { daysNamed } from './days-named.ts';
import { INSTEAD_OF, NOT } from './negations.ts';
import { statedDates } from './stated-dates.ts';

/** Small words between what denies a value and the value: "will **not** be on 2 November", "**không** học thứ Ba". */
const FEW_WORDS = String.raw`(?:\s+(?!(?:only|just|until|till|before|after|than|later|earlier|more|less|over|under|within|but|chỉ|quá|trước|sau|hơn|đến|tới|muộn|chậm|ít|mà)(?![A-Za-zÀ-ỹ]))[A-Za-zÀ-ỹ'’-]+){0,3}\s+$`;
/** What denies the value behind it. */
const DENIES = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${NOT}|no longer|(?:nobody|no one) (?:likes?|wants?|can do)|${INSTEAD_OF})${FEW_WORDS}`,
  'iu',
);
/** The same of something: "**no Otters on** Thursday 19 November". */
const NO_SUCH =
  /(?<![a-zÀ-ỹ])(?:no|không có|nghỉ) (?<what>[a-zÀ-ỹ'’-]+(?: [a-zÀ-ỹ'’-]+)?)(?: (?:on|this|next|at|vào|ngày|hôm|the))* $/iu;
/** What says that the value behind it is how it was. */
const FORMERLY = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:used to|originally|previously|formerly|(?:up|down|moved|changed|instead) from|(?:took|takes|taken) over from|(?:replac(?:es|ed|ing)|succeed(?:s|ed))(?! by)|trước đây|trước kia|trước giờ|trước nay|lâu nay|xưa giờ|ban đầu|lúc đầu|hồi trước|(?:thay|kế nhiệm|thế chỗ)(?= (?:(?:cô|thầy|anh|chị|ông|bà|bác|chú|bạn) )?$))(?: là)?(?:${FEW_WORDS}|[\s:]+[$€£]?$)`,
  'iu',
);
/** The same of all that its clause tells: "**Last year** a mat was £25, now it is £30". */
const LAST_YEAR =
  /(?<![a-zÀ-ỹ])(?:(?<!(?:since|than|from) )last (?:year|season)(?!['’]s)|(?<!(?:từ|hơn|so với) )năm ngoái)(?![a-zÀ-ỹ])/iu;
/** The same behind the value: "£30 (£25 **last year**)", "4471 **isnt working**". */
const BEFORE_NOW =
  /^\s(?:last (?:year|time|season)|until now|(?:(?:is|are|has|have|does|do) )?no longer|(?:is|are|does|do)(?:n['’]t| not) (?:[a-zÀ-ỹ]+ ){1,5}any ?more|(?:is|are|does|do)(?:n['’]?t| not) work(?:ing)?|(?:has|have) left|(?:has |have )?(?:retired|stepped down|resigned)|(?:is|was|are|were|has been|have been|will be) (?:replaced|succeeded|followed) by|(?:hands|handed|has handed) over|không còn|(?:được|sẽ được) thay bằng|(?:đã )?(?:bàn giao|nhường)|(?:hồi )?năm ngoái|trước đây|(?:đã )?(?:nghỉ hưu|thôi việc))(?![a-zÀ-ỹ])/iu;
/** What was said before something else turned out: "the posters **say** 2 pm but it is 3.30 pm", "we **had printed** 2 pm", "vé **ghi** 7 giờ nhưng 8 giờ mới mở". */
const SAID_BEFORE =
  /(?<![a-zÀ-ỹ])(?:(?:we|they|i) (?:had |have )?(?:printed|said|announced|advertised|told|promised|put)|(?:posters?|flyers?|leaflets?|programmes?|website|tickets?|letters?|posts?) (?:still )?(?:says?|said|has|have|had|gives?|gave)|(?:tờ rơi|áp phích|giấy mời|vé|thư mời|lịch cũ|băng rôn) (?:có |đã |vẫn )?(?:ghi|in|nói|báo))(?:\s+[a-zÀ-ỹ'’-]+){0,3}\s+$/iu;
const TURNED_OUT = /(?<![a-zÀ-ỹ])(?:but|however|nhưng|mà)(?![a-zÀ-ỹ])/iu;
/** Shorter words name nothing. */
const SHORTEST_NAME = 3;
/** What stands between the parts of one value: "Tuesday 3 March **at** 7 pm". */
const ONE_VALUE = /^[\s,*_]*(?:(?:at|on|the|lúc|vào|ngày|hồi)\s+)*$/iu;

/**
 * The values of a sentence without those that it denies or that another has replaced: "not on 2 November, but on **9 November**", "dời từ
 * ngày 5 sang **ngày 12**". None may be left, as where the next sentence says what holds.
 */
export function withoutDenied<T extends Span>(
  values: readonly T[],
  { text, question }: { readonly text: string; readonly question: string },
  sentence: Span,
): readonly T[] {
  const isOnce = asksForOnce(question);
  if (!isOnce && asksForDenied(question)) return values;
  const isDenied = inParts(values, text).map((parts, at, all): boolean => {
    const [first, last, next] = [parts[0], parts.at(-1), all[at + 1]?.[0]];
    if (first === undefined || last === undefined) return false;
    const before = text.slice(sentence.start, first.start);
    const clause = lastClause(before);
    const behind = text.slice(last.end, next?.start ?? sentence.end);
    const rest = all[at + 1]?.at(-1);
    const isMoved =
      rest !== undefined &&
      isMovedTo(clause, behind) &&
      // "The class on Saturday is now at 8 am" is on Saturday still.
      hasDay(text.slice(first.start, last.end)) === hasDay(text.slice(next?.start, rest.end));
    const isFrom = next !== undefined && (isOfChange(before, behind) || isMoved);
    return (
      isFrom ||
      DENIES.test(clause) ||
      saysNoSuch(clause, question) ||
      FORMERLY.test(clause) ||
      LAST_YEAR.test(clause) ||
      (next !== undefined && SAID_BEFORE.test(clause) && TURNED_OUT.test(behind)) ||
      BEFORE_NOW.test(behind)
    );
  });
  if (isOnce && !isDenied.includes(true)) return values;
  return inParts(values, text).flatMap((parts, at) => (isDenied[at] === isOnce ? parts : []));
}

/** Whether a value is, or has in it, a date or a weekday. */
function hasDay(value: string): boolean {
  return daysNamed(value).length > 0 || statedDates(value).length > 0 || /\d{1,2}\/\d{1,2}/u.test(value);
}

/** Whether a clause says that there is none of what a question names: "no Otters on" for "when is otters". */
function saysNoSuch(clause: string, question: string): boolean {
  const named = NO_SUCH.exec(clause)?.groups?.['what']?.toLowerCase().split(' ') ?? [];
  const asked = question.toLowerCase();
  return named.some((word) => word.length > SHORTEST_NAME && asked.includes(word.replace(/s$/u, '')));
}

/** Values that stand side by side, which are denied together. */
function inParts<T extends Span>(values: readonly T[], text: string): readonly (readonly T[])[] {
  const all: T[][] = [];
  for (const value of values) {
    const before = all.at(-1)?.at(-1);
    if (before !== undefined && ONE_VALUE.test(text.slice(before.end, value.start))) all.at(-1)?.push(value);
    else all.push([value]);
  }
  return all;
}
