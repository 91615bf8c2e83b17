import type { Library } from '../../library.ts';
import { isStopWord } from '../../retrieval/analysis/stop-words.ts';
import { tokenize } from '../../retrieval/analysis/tokens.ts';

/** The year to come, which files call by its number: "next year", "năm sau"; but not "next year's AGM" or "the year after next". */
const NEXT_YEAR =
  /(?<![A-Za-zÀ-ỹ])(?:(?:in |for )?next (?:year|yr)(?!['’]?s)|(?:vào |cho |vao )?(?:năm|nam) (?:sau|tới|toi))(?![A-Za-zÀ-ỹ])/iu;

/**
 * A question for the year to come with its number, where one article has that beside all that is asked about: "a berth next year" of a price list
 * for 2027. Elsewhere it stays as typed, for what is told of may be "next year" there, too. `today` is `YYYY-MM-DD`.
 */
export async function withNextYear(
  library: Pick<Library, 'mostAbout'>,
  question: string,
  today: string,
): Promise<string> {
  const said = NEXT_YEAR.exec(question.normalize('NFC'))?.[0];
  if (said === undefined) return question;
  const year = String(Number(today.slice(0, 4)) + 1);
  const composed = question.normalize('NFC');
  const about = tokenize(composed.replace(said, ' '))
    .filter(({ marked }) => !isStopWord(marked))
    .map(({ term }) => term);
  if (about.length === 0) return question;
  const told = await library.mostAbout(`${about.join(' ')} ${year}`);
  return told.length === 0
    ? question
    : composed.replace(said, /year|yr/iu.test(said) ? `in ${year}` : `năm ${year}`);
}
