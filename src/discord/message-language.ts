/** Letters that Vietnamese has and the other languages written in Latin letters do not. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** Words that Vietnamese without marks is seldom without, and English always. */
const UNMARKED = /\b(?:la gi|la ai|o dau|khi nao|bao nhieu|tai sao|vi sao|nhu the nao|hoi nghi)\b/i;

/** Whether a message is written in Vietnamese: a message, unlike an interaction, does not say what language its author reads. */
export function looksVietnamese(text: string): boolean {
  return VIETNAMESE.test(text.normalize('NFC')) || UNMARKED.test(text);
}
