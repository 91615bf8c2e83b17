/** The English words for 1 to 19, in order. */
export const ENGLISH_NUMBERS: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** The English words for 20, 30 and on to 90, in order. */
export const ENGLISH_TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(
  ' ',
);

/** The Vietnamese words for 1 to 10, in order. */
export const VIETNAMESE_NUMBERS: readonly string[] = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
