const NOT = '(?:khong|ko|kg|k|khg|hok|hong|hem|hom|hk|khum|chua)';

/**
 * "Khoẻ không", "có khoẻ ko", "dạo này sao rồi": how somebody is, whoever is asked. Anything beside it that is no form of address is asked
 * about: "khám sức khoẻ ko".
 */
const WELL = new RegExp(
  `^(?:(?:dao nay|hom nay|van|co) )*(?:khoe(?: manh)? (?:${NOT}|chu)|(?:met|vui|buon|doi|on) ${NOT}|(?:an com|an sang|an trua|an toi|ngu|day) chua)(?= |$)` +
    '|^dao nay (?:the nao|ntn|ra sao|sao(?: roi)?)(?= |$)',
);

/** How many words a message, without case and marks, begins with that ask in Vietnamese how somebody is. */
export function howAreYouIn(message: string): number {
  return WELL.exec(message)?.[0].split(' ').length ?? 0;
}
