import { foldMarks } from '../../text/fold-marks.ts';
import { isMeantBy } from './typed-marks.ts';

const NOT = '(?:khong|ko|kg|k|khg|hok|hong|hem|hom|hk|khum|chua)';
const BEFORE = '^(?:(?:dao nay|hom nay|van|co) )*';

/**
 * "Khoẻ không", "có khoẻ ko", "dạo này sao rồi": how somebody is, whoever is asked. Anything beside it that is no form of address is asked
 * about: "khám sức khoẻ ko".
 */
const WELL = new RegExp(
  `${BEFORE}(?:khoe(?: manh)? (?:${NOT}|chu)|(?:an com|an sang|an trua|an toi|ngu) chua)(?= |$)` +
    '|^dao nay (?:the nao|ntn|ra sao|sao(?: roi)?)(?= |$)',
);
/** "Có vui không" asks of a party, and only beside "bot" or "bạn" how that one is. */
const WELL_OF_SOMEBODY = new RegExp(`${BEFORE}(?:(?:met|vui|buon|doi|on) ${NOT}|day chua)(?= |$)`);
const SOMEBODY = /(?<![A-Za-zÀ-ỹ])(?:bot|bạn|ban|bn|ad|admin|mod|mày|may|cậu)(?![A-Za-zÀ-ỹ])/u;

/**
 * How many words of a message begin with it that ask in Vietnamese how somebody is; "đổi không" is not "đói không". `rest` is what is left of
 * the message, in small letters with the marks that were typed.
 */
export function howAreYouIn(rest: string, message: string): number {
  const folded = foldMarks(rest);
  const asked =
    WELL.exec(folded)?.[0] ?? (SOMEBODY.test(message) ? WELL_OF_SOMEBODY.exec(folded)?.[0] : undefined);
  const words = asked?.split(' ').length ?? 0;
  return isMeantBy(rest.split(' ').slice(0, words)) ? words : 0;
}
