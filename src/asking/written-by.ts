import type { Library } from '../library.ts';
import { namesOf } from '../retrieval/articles/named-by.ts';
import { foldText } from '../text/fold-words.ts';
import { foldedAlike } from '../text/folded-alike.ts';
import type { AskedList } from './asked.ts';

const NOUNS =
  '(?:articles?|posts?|stories|story|texts?|pieces?|news|notices?|announcements?|reports?|updates?)';
const WRITTEN = '(?:written|posted|published|put up|sent out)';
const WROTE = '(?:write|wrote|written|post(?:ed)?|publish(?:ed)?)';
const BAI = '(?:bai(?: viet| bao| dang)?|tin(?: tuc)?|thong bao)';
const NAME = '(?<name>\\S+(?: \\S+){0,4}?)';

/** Whole questions for what somebody wrote, without case and marks. */
const FORMS: readonly RegExp[] = [
  `(?:what|which)(?: (?:other|else))?(?: ${NOUNS})? (?:did|has|have) ${NAME} (?:ever )?${WROTE}`,
  `what(?: ${NOUNS})? (?:was|were|is|are) ${WRITTEN} by ${NAME}`,
  `(?:(?:show|list|find|give)(?: me)? |what |which |are there |is there |do you have )?(?:all |any |some |the |everything |anything )*(?:of )?(?:the )?(?:${NOUNS} )?(?:${WRITTEN} )?by ${NAME}`,
  `(?:show|list|find|give)(?: me)? (?:all |any )?${NAME} ?['’]s? ${NOUNS}`,
  `${NAME} ?['’]s ${NOUNS}`,
  `${NAME} (?:da )?(?:viet|dang) (?:gi|nhung gi|nhung ${BAI} (?:gi|nao)|${BAI} (?:gi|nao)|cac ${BAI} (?:gi|nao))`,
  `(?:xem |tim |liet ke )?(?:cac |nhung |tat ca (?:cac )?)?${BAI} (?:cua|do) ${NAME}(?: (?:viet|dang))?`,
].map((form) => new RegExp(`^(?:${form})(?: (?:please|vay|the|a|nhi|ha|do))*$`, 'du'));

/** What people are called before their name. */
const TITLES = /^(?:the|mr|mrs|ms|dr|anh|chi|em|co|chu|bac|ong|ba|thay|ban)\.? (?=\S)/u;

/** The name in a question for what somebody wrote ("articles by Maren", "bài của chị Hạnh"); undefined for any other question. */
export function nameAsked(question: string): string | undefined {
  const asWritten = question
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s?!.]+$/u, '')
    .trim();
  const folded = foldedAlike(asWritten);
  for (const form of FORMS) {
    const place = form.exec(folded)?.indices?.groups?.['name'];
    if (place === undefined) continue;
    return (folded.length === asWritten.length ? asWritten : folded).slice(...place);
  }
  return undefined;
}

/** The articles of an author or a publication, where a question asks for nothing else; undefined where nobody is called so. */
export function writtenBy(library: Pick<Library, 'articles'>, question: string): AskedList | undefined {
  const name = nameAsked(question);
  if (name === undefined) return undefined;
  const bare = name.slice(TITLES.exec(foldedAlike(name))?.[0].length ?? 0);
  for (const by of new Set([name, bare])) {
    const articles = library.articles({ by });
    if (articles.length > 0) return { by, articles };
  }
  return undefined;
}

/** The words of a question without those in the name of an author or a publication: these are known, even where no article's text holds them. */
export function unknownBut(
  library: Pick<Library, 'articles' | 'status'>,
  words: readonly string[],
): readonly string[] {
  if (words.length === 0) return words;
  const names = wordsOfNames(library);
  return words.filter((word) => !isOfName(names, word.replace(/['’]s$/u, '')));
}

/** Whether a word stands in the name of an author or a publication. */
export function isOfName(names: ReadonlySet<string>, word: string): boolean {
  return foldText(word)
    .split(' ')
    .every((part) => names.has(part));
}

/** Names of more articles are not gathered, because all of them may have to be read from the disk. */
const MOST_ARTICLES = 20_000;

const known = new WeakMap<object, { readonly version: string; readonly words: ReadonlySet<string> }>();

/** The folded words in the names of all authors and publications, gathered once for each state of the library; none of a very large one. */
export function wordsOfNames(library: Pick<Library, 'articles' | 'status'>): ReadonlySet<string> {
  const { version, articles } = library.status();
  if (articles > MOST_ARTICLES) return new Set();
  const kept = known.get(library);
  if (kept?.version === version) return kept.words;
  const words = new Set(library.articles().flatMap((article) => namesOf(article).flatMap((own) => [...own])));
  known.set(library, { version, words });
  return words;
}
