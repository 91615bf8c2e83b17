import type { Article } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { asksForCode } from './asked-codes.ts';

/** The part of an article that is looked at. */
type Letter = Pick<Article, 'text' | 'title' | 'author'>;

/** Lines at the top that may greet. */
const MOST_ABOVE = 3;
/** Of a letter to one person about one case; a longer text may hold rules as well, in characters. */
const LONGEST = 1_500;
/** "Dear Mrs Hill,", "Chị Hoa thân mến,", "Chào anh Nam,": one person, by name. */
const TO_ONE =
  /^(?:(?:dear|hi|hello|hey|chào|gửi|kính gửi|thân gửi)\s+)(?:(?:mr|mrs|ms|miss|dr|anh|chị|cô|chú|bác|em|bạn|ông|bà)\.?\s+)?(?!(?:all|both|everyone|everybody|folks|friends|guys|team|members?|parents?|neighbours?|residents?|sir|madam|customers?|guests?|volunteers?|cả|mọi|các|quý|toàn|chị em|anh em|anh chị|phụ huynh|khách|hội|cư dân|bà con)(?![\p{L}\p{M}]))(?<name>[\p{L}\p{M}’'-]+(?:\s[\p{L}\p{M}’'-]+){0,2})\s?(?:ơi)?[,!:.]?$|^(?:anh|chị|cô|chú|bác|em|bạn|ông|bà)\s(?<called>[\p{L}\p{M}’'-]+(?:\s[\p{L}\p{M}’'-]+){0,2})\s(?:thân mến|kính mến|quý mến|ơi)[,!:.]?$/iu;
/** "We are sorry about your parcel", "nhà xe xin lỗi chị về thùng bơ". */
const APOLOGISES =
  /(?<!\p{L})(?:(?:sorry|apologi[sz]e|apologies) (?:about|for|to hear|that|again)|xin lỗi (?:anh|chị|cô|chú|bác|em|bạn|ông|bà|mình|gia đình|quý khách)(?!\p{L}))/iu;
/** What a complaint is called, and no rule for complaints. */
const COMPLAINT =
  /(?<!\p{L})(?:complaint|complain|claim for|damaged|khiếu nại|phàn nàn|góp ý về|phản ánh)(?!\p{L})/iu;
const OF_RULES =
  /(?<!\p{L})(?:policy|policies|procedures?|rules?|how to|form|process|quy định|quy trình|hướng dẫn|mẫu|chính sách|thông báo)(?!\p{L})/iu;
/** Whoever complains tells what befell them: "I sent a parcel on 5 May", "Tôi yêu cầu đền 600 ngàn". */
const TELLS_OF_SELF = /(?:^|[.!?]\s|\n)(?:I|We|My|Our|Tôi|Em|Mình|Con|Cháu|Tui)\s\p{Ll}/u;

/** What asks for a rule or a price, which one case is none of. */
const BY_RULE: ReadonlySet<QuestionType> = new Set(['money', 'percent', 'measure', 'count']);
/** Asks for the case itself. */
const ASKS_FOR_CASE =
  /(?<![a-z])(?:complain\w*|khieu nai|phan nan|(?:that|the|this|which|last) customer|(?:co )?khach nao|vi khach|chi khach|anh khach)(?![a-z])/u;

const known = new WeakMap<Letter, readonly string[] | null>();

/**
 * Whether an article is a letter about one person's case, which states no price for all: "we'll pay you £35 for the wet parcel" is not what a
 * parcel costs. A question that names that person, or the complaint, asks for the case.
 */
export function isOfOneCase(article: Letter, question: string, type: QuestionType): boolean {
  if (!BY_RULE.has(type) && !asksForCode(question)) return false;
  const people = peopleOf(article);
  if (people === null) return false;
  const asked = foldMarks(question.normalize('NFC')).toLowerCase();
  const words = new Set(asked.match(/[a-z]+/gu));
  return !ASKS_FOR_CASE.test(asked) && !people.some((name) => words.has(name));
}

function peopleOf(article: Letter): readonly string[] | null {
  const found = known.get(article);
  if (found !== undefined) return found;
  const people = findPeople(article);
  known.set(article, people);
  return people;
}

/** The names of whom a letter about one case is to and by, without marks; null for any other text. */
function findPeople({ text, title, author }: Letter): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const lines = text.normalize('NFC').split('\n');
  const greeted = lines.slice(0, MOST_ABOVE).flatMap((line) => {
    const { name, called } = TO_ONE.exec(line.trim())?.groups ?? {};
    return name ?? called ?? [];
  });
  const subject = title?.normalize('NFC') ?? '';
  const isComplaint = COMPLAINT.test(subject) && !OF_RULES.test(subject);
  const answers = greeted.length > 0 && (isComplaint || APOLOGISES.test(text));
  if (!answers && !(isComplaint && TELLS_OF_SELF.test(text))) return null;
  return [...greeted, lines.at(-1) ?? '', author ?? '']
    .filter((name) => name.length <= LONGEST_NAME)
    .flatMap(
      (name) =>
        foldMarks(name)
          .toLowerCase()
          .match(/[a-z]{2,}/gu) ?? [],
    )
    .filter((word) => !TITLES.has(word));
}

const LONGEST_NAME = 40;
const TITLES: ReadonlySet<string> = new Set('mr mrs ms miss dr anh chi co chu bac em ban ong ba'.split(' '));
