import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import type { AskedQuote } from './answer-phrase.ts';

const ASKS_FOR_WINNER =
  /\b(?:who|which team|what team) (?:won|wins|has won|came first|took (?:first|gold)|got first|beat)\b|\bwinners?\b(?! (?:get|gets|receive|take)s?\b)|\bchampions?\W*$|\b(?:ai|doi nao|nguoi nao) (?:thang(?! \d)|vo dich(?! (?:nhan|duoc|se))|ve nhat|nhat|gianh giai nhat|dat giai nhat)\b|\b(?:ai|doi nao|nguoi nao)\b[a-z ]{0,30}\bquan quan\b|\bquan quan\b[a-z ]{0,40}\b(?:la ai|ai|(?:doi|nguoi) nao)\b|^quan quan [a-z\p{N} ]{2,30}\W*$|\bnha vo dich\b|^vo dich (?!duoc|nhan)[A-Za-zÀ-ỹ\p{N} ]{2,30}(?: la ai)?\W*$/u;
const STATES_WINNER =
  /\b(?:won|wins|beat|beats|defeat(?:ed|s)|(?:winners?|champions?)(?! (?:will|gets?|got|takes?|took|receives?|received|wins?|of each|goes|go|went|each|all|can|may|choose|chose|share[ds]?)\b)|(?:came|finished|is|was) first|first (?:place|prize)(?!(?: (?:is|was|of|will be))? ?[£$€\d])|1st|gold|victory|lost to|took the (?:title|cup|trophy|crown))\b|^[^\w\n]{0,4}1[.)] |(?<![A-Za-zÀ-ỹ])(?:thắng|vô địch(?! (?:nhận|được|sẽ))|về nhất|(?<!cơ cấu )giải nhất(?! (?:mỗi|trị giá|được nhận|nhận|là \d|\d|gồm|[\p{L} ]{2,20} \d[\d.]* ?(?:k|đ|triệu|ngàn|nghìn))(?![A-Za-zÀ-ỹ]))|quán quân|đánh bại|đoạt cúp|lên ngôi|hạng: 1|hạng nhất)(?![A-Za-zÀ-ỹ])|(?<=(?:^|·|\n) ?)(?:nhất|winners?|first|1st|champions?|vô địch): (?=\p{L})|(?<![A-Za-zÀ-ỹ])(?:place|rank|position|pos|finish|hạng|xếp hạng|thứ hạng|stt): ?1(?:st)?(?=\s?(?:·|$))/mu;

/** Whether a question asks who won: "who won the cup", "ai vô địch", "duel winner". */
export function asksForWinner(question: string): boolean {
  return ASKS_FOR_WINNER.test(plain(question));
}

/** Whether a text may say who won: by a word of winning, or as the first of a ranking. */
export function statesWinner(text: string): boolean {
  return STATES_WINNER.test(text.normalize('NFC').toLowerCase());
}

const NAME = String.raw`(?:(?:the|team|đội|anh|chị|em|bạn) )?(?<name>\p{Lu}[A-Za-zÀ-ỹ\p{N}'’&.-]*(?: (?:(?:of|the|and|&|de|van|von|der|và) )?\p{Lu}[A-Za-zÀ-ỹ\p{N}'’&-]*){0,5})`;
/** Where a sentence names who won, and nothing but a small word is between: "Winners were **the Quizzard of Oz**", "won by **Ana**". */
const NAMED_AS_WINNER = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:[Ww]inners?(?: (?:was|were|is|are))?:?|[Cc]hampions?(?: (?:was|were|is|are)|:)|[Ww]on by|(?:[Ff]irst|1st) (?:place|prize)(?: (?:goes|went|was|is))?(?: to)?:?|(?:[Gg]iải nhất|[Qq]uán quân|[Vv]ô địch)(?: (?:là|thuộc về))?:?) ${NAME}`,
  'gu',
);

/** Who a sentence says won, where a question asks for that and the sentence names one winner; undefined for any other. */
export function statedWinner(
  sentence: Span,
  { text, question, asked }: Pick<AskedQuote, 'text' | 'question' | 'asked'>,
): Span | undefined {
  if (!asksForWinner(question)) return undefined;
  const [only, ...others] = text.slice(sentence.start, sentence.end).matchAll(NAMED_AS_WINNER);
  const name = only?.groups?.['name'];
  if (only === undefined || name === undefined || others.length > 0) return undefined;
  const end = sentence.start + only.index + only[0].length;
  // "The winner is Ana, and Bo took the doubles": the words of the question tell which.
  const isOfElse = asked.some((word) => word.start >= end && word.end <= sentence.end);
  return isOfElse ? undefined : { start: end - name.length, end };
}

/** The first of a ranking in a line, with the label in front of it: "Women: 1. **Rosie Tanner** (21 tops), 2. …". */
const FIRST_OF_LINE = new RegExp(String.raw`(?:^|\n)[ \t]*(?<label>[^:\n]{0,40}: )?1[.)] ${NAME}`, 'gu');

/** Those who stand first in the rankings of a quote, where a question asks who won: of the one that it names, or else of all. */
export function firstsOfRankings(
  quote: Span,
  { text, question, asked }: Pick<AskedQuote, 'text' | 'question' | 'asked'>,
): readonly Span[] {
  if (!asksForWinner(question)) return [];
  const firsts = [...text.slice(quote.start, quote.end).matchAll(FIRST_OF_LINE)].map((found) => {
    const { name = '', label = '' } = found.groups ?? {};
    const end = quote.start + found.index + found[0].length;
    const labelAt = end - found[0].length + found[0].indexOf(label);
    const isAsked =
      label !== '' && asked.some(({ start, end: to }) => start >= labelAt && to <= labelAt + label.length);
    return { start: end - name.length, end, isAsked };
  });
  const named = firsts.filter(({ isAsked }) => isAsked);
  return (named.length > 0 ? named : firsts).map(({ start, end }) => ({ start, end }));
}

/** What stands before the one who lost: "Ana **beat** Bo", "đội Cá **thắng** đội Mưa". */
const BEATEN_BEHIND =
  /(?<![a-zÀ-ỹ])(?:beat|beats|beating|defeat(?:ed|s|ing)|edged(?: out)?|overcame|knocked out|(?:won|win|wins|victory|triumph(?:ed)?) (?:against|over)|thắng|hạ|đánh bại|vượt qua|loại) (?:the |team |đội |anh |chị |em |bạn )?$/iu;
/** What stands behind the one who lost: "Bo **lost to** Ana". */
const BEATEN_BEFORE =
  /^ (?:(?:has |had |đã |vừa |chịu |để )?(?:lost|loses|went down|was beaten|were beaten|thua))(?![a-zÀ-ỹ])/iu;
/** Who came behind: "**runners-up** Ana and Bo", "**á quân** là cặp Vy – Thảo". */
const BEHIND_WINNER =
  /(?<![a-zÀ-ỹ])(?:runners?[- ]?up|second place|2nd place|ahead of|followed by|á quân|(?:giải|hạng|về|đứng) (?:nhì|ba|tư))(?![a-zÀ-ỹ])/iu;
const BESIDE = 40;

/** Whether a sentence tells that the one of a name was beaten, or came behind. */
export function isBeaten(text: string, { start, end }: Span): boolean {
  const clause =
    text
      .slice(0, start)
      .split(/[,;.]\s/u)
      .at(-1) ?? '';
  return (
    BEHIND_WINNER.test(clause) ||
    BEATEN_BEHIND.test(text.slice(Math.max(0, start - BESIDE), start)) ||
    BEATEN_BEFORE.test(text.slice(end, end + BESIDE))
  );
}

function plain(text: string): string {
  return foldMarks(text.normalize('NFC').toLowerCase());
}
