import type { Article, Block } from '../../corpus/article.ts';

/** A paragraph that is longer, in characters, only ends with a question. */
const LONGEST_QUESTION = 120;

/** "Q: I'm stuck in a wall, help!", "Q3. Parking", "Hỏi: cho xin giờ mở cửa": asked, whatever it ends with. */
const LABELLED =
  /^[\s*_]*(?:Q ?\d{0,3}|Question(?: \d{1,3})?|Hỏi(?: \d{1,3})?|Câu hỏi(?: \d{1,3})?)(?:[*_]{0,2}:|[:：]|(?<=\d)\.) ?[*_]{0,2}\S[^\n]*$/u;
/** "H: cho xin giờ mở cửa", "C: bể có sâu không": asked where an answer stands below. */
const BY_LETTER = /^[\s*_]*[HC] ?\d{0,3}[:：][^\n]*$/u;
/** "A: At six.", "Đ: Sáu giờ.", "TL: Sáu giờ.", "Trả lời: Sáu giờ." */
const ANSWER_BELOW = /^[\s*_]*(?:A|Answer|Đ|TL|Đáp|Trả lời) ?\d{0,3}[:：]/u;
/** The label of an answer is shorter, with what stands in front of it, in characters. */
const LONGEST_LABEL = 30;

/** Whether a sentence asks: "**Where do I park?**". */
export function asks(text: string): boolean {
  return /[?？][\s*_"'”’»)\]]*$/u.test(text) || LABELLED.test(text);
}

/** Whether a paragraph is a question by its label, "Q:", "Hỏi:". */
export function isLabelledQuestion({ text }: Pick<Article, 'text'>, { start, end }: Block): boolean {
  const words = text.slice(start, end);
  return (
    LABELLED.test(words) || (BY_LETTER.test(words) && ANSWER_BELOW.test(text.slice(end, end + LONGEST_LABEL)))
  );
}

/** Whether a paragraph is a question, as in a list of frequent ones; what answers it stands below. */
export function isQuestion({ text }: Pick<Article, 'text'>, block: Block): boolean {
  const { start, end } = block;
  return (
    end - start <= LONGEST_QUESTION && (asks(text.slice(start, end)) || isLabelledQuestion({ text }, block))
  );
}
