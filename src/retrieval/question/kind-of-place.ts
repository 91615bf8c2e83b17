import { foldMarks } from '../../text/fold-marks.ts';
import { excuseUnknown } from './excused-words.ts';
import type { ContentWord, Query } from './query.ts';
import type { QuestionType } from './question-kinds.ts';

/** What kind of place is asked for, without marks: "which **bar** does it start at", "ăn ở **nhà hàng** nào". */
const KIND_IN_ENGLISH = /\b(?:(?:in|at|from|to) )?(?:what|which) ([a-z]{3,12})\b/iu;
const KIND_IN_VIETNAMESE =
  /\b(nha hang|khach san|cua hang|nha sach|cong vien|san van dong|[a-z]{2,6}) (?:nao|may)\b/u;

/** Excuses the word for the kind of place that a question asks for, where no article has it: "we start from Section 30" says of no bar that it is one. */
export function excuseKindOfPlace(content: ContentWord[], type: QuestionType, question: string): void {
  if (type !== 'place') return;
  const asked = foldMarks(question.normalize('NFC')).toLowerCase();
  const [, named = ''] = KIND_IN_ENGLISH.exec(asked) ?? KIND_IN_VIETNAMESE.exec(asked) ?? [];
  const kind = new Set(named.split(' '));
  excuseUnknown(content, ({ text }) => kind.has(foldMarks(text).toLowerCase()));
}

/** The same question for where, if the kind of place is one that no article has: so it is read beside a text that does not say what kind it is. */
export function askedForWhere(question: string, { content, type }: Pick<Query, 'content' | 'type'>): string {
  const found = type === 'place' ? KIND_IN_ENGLISH.exec(question) : null;
  const isExcused = content.some(
    ({ text, excused }) => excused && text.toLowerCase() === found?.[1]?.toLowerCase(),
  );
  if (found === null || !isExcused) return question;
  return `${question.slice(0, found.index)}where${question.slice(found.index + found[0].length)}`;
}
