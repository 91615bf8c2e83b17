import { foldMarks } from '../../text/fold-marks.ts';
import { statedContacts } from '../ranking/features/stated-forms.ts';

/** A number that a question asks for by its name, and what a text that answers has: the number, or a word for where it is. */
interface NumberAsked {
  readonly asks: RegExp;
  readonly isStated: (text: string) => boolean;
  readonly names: RegExp;
}

const NUMBERS: readonly NumberAsked[] = [
  {
    asks: /(?<![a-z])(?:so dien thoai|so dt|sdt|so phone|duong day nong|(?:phone|telephone|mobile|contact) (?:number|no|nr)|number (?:to|do i|do we|can i|should i|should we) (?:call|ring|text|phone))(?![a-z])/u,
    isStated: (text) => statedContacts(text).length > 0,
    names:
      /(?<![a-z])(?:dien thoai|sdt|dt|hotline|tong dai|goi|zalo|lien he|lien lac|danh ba|so may|phones?|telephone|mobile|call|ring|text|number|contact|whatsapp|sms|reach)(?![a-z])/u,
  },
  {
    asks: /(?<![a-z])(?:so tai khoan|stk|so tk|account number|bank details|sort code|iban|(?:chuyen khoan|ck)(?: [a-z]+){0,4} so nao|(?:transfer|pay) (?:it |the [a-z]+ )?(?:to|into) (?:which|what) account)(?![a-z])/u,
    isStated: (text) => /\d(?:[ -]?\d){5,}/u.test(text),
    names: /(?<![a-z])(?:tai khoan|stk|tk|account|iban|sort code|bank details|qr|ngan hang|momo)(?![a-z])/u,
  },
];

/** Whether a text has neither the telephone or account number that a question asks for by its name, nor a word for it. */
export function lacksNumberAsked(question: string, text: string): boolean {
  const asked = foldMarks(question.normalize('NFC')).toLowerCase();
  return NUMBERS.some(
    ({ asks, isStated, names }) =>
      asks.test(asked) && !isStated(text) && !names.test(foldMarks(text.normalize('NFC')).toLowerCase()),
  );
}
