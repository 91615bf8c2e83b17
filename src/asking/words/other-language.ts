import type { Article, Language } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { languageAsked } from '../../text/looks-vietnamese.ts';
import { isSyllable } from '../../text/vietnamese-syllable.ts';

/** From this share on articles are nearly all in one language. */
const NEARLY_ALL = 0.9;
/** Languages are counted in so many articles at most, because each may have to be read from the disk. */
const COUNTED = 500;
const POSSESSIVE = /['’]s$/u;

const known = new WeakMap<object, { readonly version: string; readonly language: Language | undefined }>();

/**
 * The words of a question that its language does not explain: where the articles are nearly all in the other one, that they lack an
 * ordinary word says nothing, and only names and numbers are left.
 */
export function unknownInBoth(
  library: Pick<Library, 'articles' | 'status'>,
  { question, scope }: { readonly question: string; readonly scope?: Article | undefined },
  words: readonly string[],
): readonly string[] {
  if (words.length === 0) return words;
  const asked = languageAsked(question);
  const searched = scope === undefined ? languageOf(library) : (scope.language ?? undefined);
  if (asked === null || searched === undefined || searched === asked) return words;
  return words.filter(
    (word) => /\p{N}/u.test(word) || (/^\p{Lu}/u.test(word) && !onlyBegins(word, question, asked)),
  );
}

/**
 * Whether a word has its capital because a question begins with it. "Taylor ở đâu" begins with a name, as no Vietnamese word is spelt so, and
 * so do "Taylor’s class" and "Hạnh Trinh dạy lớp nào".
 */
function onlyBegins(word: string, question: string, asked: Language): boolean {
  const [first, second = ''] = question.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (word.replace(POSSESSIVE, '') !== first) return false;
  if (asked === 'vi' && !isSyllable(foldMarks(first))) return false;
  return !/^\p{Lu}/u.test(second) && !POSSESSIVE.test(question.trim().split(/\s/u)[0] ?? '');
}

/** The language that nearly all articles are in, counted once for each state of the library. */
function languageOf(library: Pick<Library, 'articles' | 'status'>): Language | undefined {
  const { version } = library.status();
  const kept = known.get(library);
  if (kept?.version === version) return kept.language;
  const all = library.articles();
  const step = Math.max(1, Math.ceil(all.length / COUNTED));
  const counted = all.filter((_, at) => at % step === 0).map(({ language }) => language);
  const language = (['en', 'vi'] as const).find(
    (one) => counted.filter((own) => own === one).length >= NEARLY_ALL * counted.length,
  );
  known.set(library, { version, language });
  return language;
}
