/** "114 Mill Lane", "Unit 7, Eastfield Industrial Estate", "48 đường Trần Phú", "số 5 phố Huế": a house in a street. */
const STREET =
  /(?<![\p{L}\p{N}£$€])(?:(?:unit |flat |no\.? ?)?\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}’'.-]* ){1,4}(?:lane|street|road|st|rd|avenue|ave|close|way|drive|square|place|terrace|hill|row|court|gardens|estate|park|quay|wharf)(?![\p{L}])|(?:số )?\d{1,4}[a-z]?(?:\/\d{1,4})* (?:đường|phố|ngõ|duong|pho) \p{Lu})/iu;
/** "S9 2LP" */
const POSTCODE = /(?<!\p{L})\p{Lu}{1,2}\d[\p{Lu}\d]? \d\p{Lu}{2}(?![\p{L}\d])/u;
const LONGEST = 90;

/** Whether a short line is where something is, in which street and mostly which town: "Mill House, 114 Mill Lane, Oakham". */
export function isStreetAddress(words: string): boolean {
  return (
    words.length <= LONGEST &&
    !/[.!?:;]\s|[!?:]$/u.test(words) &&
    (STREET.test(words) || POSTCODE.test(words))
  );
}
