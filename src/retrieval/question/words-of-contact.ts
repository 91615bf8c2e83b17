import { foldMarks } from '../../text/fold-marks.ts';
import { excuseUnknown } from './excused-words.ts';
import type { ContentWord } from './query.ts';
import type { QuestionType } from './question-kinds.ts';

/** By what somebody is reached, without marks: a text that has the number seldom says "phone number". */
const MEDIA: ReadonlySet<string> = new Set(
  'phone telephone number mobile cell hotline email mail contact address sdt so dien thoai di dong'.split(
    ' ',
  ),
);

/** Excuses the words for a phone or an address that no article has, where a question asks how to reach somebody: "số điện thoại anh Tuấn". */
export function excuseWordsOfContact(content: ContentWord[], type: QuestionType): void {
  if (type !== 'contact') return;
  excuseUnknown(content, ({ text }) => MEDIA.has(foldMarks(text).toLowerCase()));
}
