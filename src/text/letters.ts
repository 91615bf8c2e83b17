/**
 * The letters and digits of lower-cased text, as the inside of a character class: one range from Latin over Greek to Vietnamese.
 * `\p{L}` and `\p{N}` make each pattern cost a millisecond to compile, again whenever Node has let go of what it compiled.
 */
export const LETTERS_AND_DIGITS = 'a-zà-ỹ0-9';

/** Letters in lower case, as the inside of a character class, that Vietnamese has and the other languages written in Latin letters do not. */
export const VIETNAMESE_LETTERS = 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
