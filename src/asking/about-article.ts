import type { Article } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import { isStopWord } from '../retrieval/analysis/stop-words.ts';
import { type Token, tokenize } from '../retrieval/analysis/tokens.ts';
import type { FoundAnswer } from '../retrieval/answer.ts';
import { nameOf } from '../retrieval/articles/name-of.ts';
import { openingOf } from '../retrieval/quoting/excerpts.ts';
import { hasMarks } from '../text/fold-marks.ts';
import { foldedAlike } from '../text/folded-alike.ts';
import type { Asking } from './asking.ts';
import { type ArticleFact, factOf } from './fact-of.ts';
import { titledBy } from './titled.ts';

/** A question for a fact of an article: of the one spoken of (`this post`), or of the one with these words in its title. */
export interface FactAsked {
  readonly fact: ArticleFact;
  /** Undefined for "this". */
  readonly topic: string | undefined;
  /** Whether the topic is called an article: "who wrote the post about parking". */
  readonly isCalledArticle: boolean;
}

const NOUN =
  '(?:article|post|piece|text|announcement|notice|news|newsletter|story|message|page|report|update|write-?up|entry|blog(?: post)?|information|info|quote)';
const THIS = `(?:this|that|(?:this|that|the|your) ${NOUN})`;
const WRITTEN = '(?:written|posted|published|put up|put out|sent out)';
const BAI = '(?:bai(?: viet| bao| dang)?|tin(?: tuc)?|thong bao|thong tin|post)';
const VE = '(?:noi ve|viet ve|ve|vu)';
const VIET = '(?:viet|dang|post|soan)(?: len| ra)?';
const NGUOI_VIET = '(?:tac gia|nguoi (?:viet|dang|post|soan))';
const LA_AI = '(?:la ai|ten (?:la )?gi)';
const NAY = `(?:${BAI}(?: (?:nay|do|tren|kia))?|cai nay)`;
const KHI_NAO = '(?:khi nao|luc nao|hom nao|ngay nao|bao gio|hoi nao|tu bao gio|tu khi nao|ngay may)';
const END = '(?: (?:vay|the|a|ah|nhi|ta|z|v|ha|do))*';

const OF_THIS: Readonly<Record<ArticleFact, readonly string[]>> = {
  author: [
    `who (?:was it (?:who|that) )?(?:wrote|posted|published|authored) (?:${THIS}|it)`,
    `(?:who|what) (?:is|was) (?:the |its |their )?(?:author|writer)(?: ?s name)?(?: (?:of|for) (?:${THIS}|it))?`,
    `who (?:is|was) ${THIS} (?:${WRITTEN} )?by`,
    'author|writer|byline',
    `ai (?:la nguoi |da )?${VIET}(?: ${NAY}| nay)?`,
    `${NAY} (?:la )?(?:do|cua) ai(?: ${VIET})?|${NAY} (?:la )?(?:duoc )?ai (?:da )?${VIET}|${NAY} (?:duoc )?${VIET} boi ai`,
    `${NGUOI_VIET}(?: cua)?(?: ${NAY})?(?: ${LA_AI}| la gi)?|ai la ${NGUOI_VIET}(?: (?:cua )?${NAY})?`,
  ],
  date: [
    `when (?:was|were|is) (?:(?:${THIS}|it) (?:posted|published)|${THIS} (?:${WRITTEN}|updated|from|dated))`,
    `when did (?:you|u|they) (?:post|publish|write) (?:${THIS}|it)|when did (?:this|that|the) ${NOUN} (?:come out|go up|go out)`,
    `(?:what is the |what )?date (?:of|on) ${THIS}|how (?:old|recent|new) is (?:this|that|the) ?${NOUN}?|(?:is|was) (?:this|that|the) ${NOUN} (?:recent|old|new|current|up to date)`,
    `${NAY} (?:duoc )?(?:dang|viet|post|ra)(?: len)? (?:vao |tu )?${KHI_NAO}`,
    `(?:dang|post)(?: bai| tin)? (?:vao |tu )?${KHI_NAO}|ngay dang(?: bai)?(?: la)?(?: ${KHI_NAO})?|${KHI_NAO} (?:thi )?(?:dang|viet) ${NAY}`,
  ],
  source: [
    `where (?:is|was|did|does) ${THIS} (?:come )?(?:from|posted|published)`,
    `where did (?:you|u) (?:get|find|read|see|take) (?:${THIS}|it)(?: from)?|where do(?:es)? (?:you|this) (?:get )?${NOUN} (?:come )?from`,
    `(?:what|which|who) (?:is|was) (?:the |your |its )?source(?: (?:of|for) (?:${THIS}|it))?|(?:do you have |got |any |have you )?(?:an? )?sources?(?: for (?:this|that|it))?|says who|who says so`,
    `nguon(?: tin)?(?: ${NAY}| nay)?(?: (?:la |lay )?(?:(?:o|tu) dau(?: ra)?|la gi))?`,
    `${BAI} (?:nay|do) (?:lay )?(?:(?:o|tu) dau ra|tu dau|lay o dau)|lay (?:tin |thong tin )?(?:nay )?(?:o|tu) dau`,
  ],
};

/** The first of two groups matches where the thing that is named is called an article; the second holds its words. */
const NAMED: readonly (readonly [ArticleFact, string])[] = [
  // In keywords, the fact behind: "parking post author", "newsletter story date and time".
  ['author', `(?=.* (${NOUN}) )(?:the |an? )?(.+?) ${NOUN} (?:author|writer|byline)(?: ?s)?(?: name)?`],
  [
    'date',
    `(?=.* (${NOUN}) )(?:the |an? )?(.+?) ${NOUN} (?:post(?:ing|ed)?|publi(?:sh(?:ed|ing)?|cation)) (?:date|day|time)(?: (?:and|n|or|&) (?:time|date))?`,
  ],
  ['author', `(?:(?:who|what) (?:is|was) )?(?:the )?(?:author|writer) of (the|this|that) (.+?) ${NOUN}`],
  ['author', `who (?:wrote|posted|published) (the|this|that) (.+?) ${NOUN}`],
  ['date', `when was (the|this|that) (.+?) ${NOUN} (?:written|posted|published)`],
  [
    'author',
    `who (?:wrote|posted|published) (?:(the|an?|this|that) ${NOUN} (?:about|on|called|titled|regarding) )?(.+)`,
  ],
  [
    'author',
    `(?:(?:who|what) (?:is|was) )?(?:the )?(?:author|writer) of (?:(the|this|that) ${NOUN} (?:(?:about|on|called|titled) )?)?(.+)`,
  ],
  [
    'date',
    `when was (?:(the|this|that) ${NOUN} (?:(?:about|on|called|titled|regarding) )?)?(.+?) (?:written|posted|published)`,
  ],
  // "Ai viết bài về rác", "ai là tác giả bài về rác": who is asked for stands in front, or behind as below.
  ['author', `ai (?:la nguoi |da )?${VIET} (?:(${BAI}) (?:${VE} )?)?(.+?)`],
  ['author', `ai la ${NGUOI_VIET} (?:cua )?(?:(${BAI}) (?:${VE} )?)?(.+?)`],
  ['author', `${NGUOI_VIET} (?:cua )?(?:(${BAI}) (?:${VE} )?)?(.+?) ${LA_AI}`],
  ['author', `${NGUOI_VIET} (?:cua )?(${BAI}) (?:${VE} )?(.+?)`],
  ['author', `(${BAI}) (?:${VE} )?(.+?) (?:la )?(?:(?:do|cua|duoc) )?ai (?:da )?${VIET}`],
  ['author', `(${BAI}) (?:${VE} )?(.+?) (?:duoc )?${VIET} boi ai`],
  // A song or a poem ("bài hát", "bài thơ") is no article.
  ['author', `(?!bai (?:hat|tho|nhac) )(${BAI}) (?:${VE} )?(.+?) (?:la )?(?:do|cua) ai`],
  ['date', `(?:(${BAI}) (?:${VE} )?)(.+?) (?:duoc )?(?:dang|viet) (?:vao |tu )?${KHI_NAO}`],
  ['source', `where (?:is|was|did|does) (the|this|that) (.+?) ${NOUN} (?:come )?from`],
  ['source', `(?:what|which) (?:is|was) the source (?:of|for) (the|this|that) (.+?) ${NOUN}`],
  [
    'source',
    `(?:what|which) (?:is|was) the source (?:of|for) (?:(the|an?|this|that) ${NOUN} (?:about|on|called|titled) )(.+)`,
  ],
  ['source', `(?:(${BAI}) (?:${VE} )?)(.+?) (?:lay )?nguon (?:(?:o|tu) dau(?: ra)?|nao|la gi)`],
  [
    'source',
    `(?:(${BAI}) (?:${VE} )?)(.+?) lay (?:tin |thong tin )?(?:(?:o|tu) (?:dau|bao nao)|nguon nao)(?: ra)?`,
  ],
  ['source', `nguon (?:cua )?(?:(${BAI}) (?:${VE} )?)(.+?) (?:la gi|(?:lay )?(?:o|tu) dau(?: ra)?)`],
];

const AUTHORS = /(?<![a-zÀ-ỹ])(?:authors?|writers?|tác giả)(?![a-zÀ-ỹ])/iu;
const LEADING = '(?:and |so |but |ok |okay |va |the |con )?';
const ONES: readonly (readonly [ArticleFact, RegExp])[] = (['author', 'date', 'source'] as const).map(
  (fact) => [fact, new RegExp(`^${LEADING}(?:${OF_THIS[fact].join('|')})${END}$`, 'u')],
);
const NAMED_ONES: readonly (readonly [ArticleFact, RegExp])[] = NAMED.map(([fact, pattern]) => [
  fact,
  new RegExp(`^${LEADING}${pattern}${END}$`, 'du'),
]);

/** The fact about an article that a question asks for; undefined where it asks for anything else. */
export function factAsked(question: string): FactAsked | undefined {
  const asWritten = question
    .normalize('NFC')
    .replaceAll(/[\s?!.]+$/gu, '')
    .trim();
  const folded = foldedAlike(asWritten).replaceAll(/['’]s(?!\p{L})/gu, ' s');
  const plain = folded.replaceAll(/\s+/gu, ' ').replace(/^(who|what|where|when) s /u, '$1 is ');
  const one = ONES.find(([, pattern]) => pattern.test(plain));
  if (one !== undefined) return { fact: one[0], topic: undefined, isCalledArticle: true };
  for (const [fact, pattern] of NAMED_ONES) {
    const found = pattern.exec(folded);
    const place = found?.indices?.[2];
    if (found === null || place === undefined) continue;
    const isSameLength = folded.length === asWritten.length;
    const topic = (isSameLength ? asWritten : folded).slice(...place);
    return { fact, topic, isCalledArticle: found[1] !== undefined };
  }
  return undefined;
}

/**
 * The article of which a question asks for a fact: the one that it names, the one that was chosen, or the one quoted before. Undefined
 * where it asks for nothing of the kind, or nobody knows of which.
 */
export async function articleAsked(
  library: Pick<Library, 'mostAbout'>,
  words: string,
  { scope, earlier }: Pick<Asking, 'scope' | 'earlier'>,
): Promise<{ readonly fact: ArticleFact; readonly article: Article } | undefined> {
  const asked = factAsked(words);
  if (asked === undefined) return undefined;
  const { fact, topic, isCalledArticle } = asked;
  const article =
    topic === undefined ? (scope ?? earlier?.article) : await articleNamed(library, topic, isCalledArticle);
  if (article === undefined || (topic === undefined && tellsOfAuthors(article, words))) return undefined;
  return { fact, article };
}

/**
 * The articles that a question for an author or a publication fits, where they are several and all of one: "the post about parking" then
 * need not be one. They are one page of a list at most, because another page of it would show all that is by that name.
 */
export async function articlesOfOne(
  library: Pick<Library, 'mostAbout'>,
  words: string,
): Promise<
  | { readonly fact: 'author' | 'source'; readonly name: string; readonly articles: readonly Article[] }
  | undefined
> {
  const asked = factAsked(words);
  if (asked?.topic === undefined || asked.fact === 'date' || !asked.isCalledArticle) return undefined;
  const { fact, topic } = asked;
  const titled = await titledBy(library, topic);
  if (titled !== undefined && titled.section === undefined) return undefined;
  for (const articles of await groupsAbout(library, topic)) {
    // One article is quoted with its fact above it.
    if (articles.length === 1) return undefined;
    const names = new Set(
      articles.map((article) => {
        const told = factOf(article, fact);
        return told.fact === 'date' ? null : told.name;
      }),
    );
    const [name] = names;
    if (articles.length > 0 && names.size === 1 && typeof name === 'string')
      return { fact, name, articles: articles.slice(0, LISTED) };
  }
  return undefined;
}

/** As many as a page of a list shows. */
const LISTED = 7;

/** Whether a question is for a fact of “this” article: on its own it does not tell which one. It may be asked of the articles where it says “the author”. */
export function isOfUnnamed(
  words: string,
  { scope, earlier }: Pick<Asking, 'scope' | 'earlier'>,
): 'plainly' | 'perhaps' | undefined {
  const isAlone = scope === undefined && earlier?.article === undefined;
  if (!isAlone || factAsked(words)?.topic !== undefined || factAsked(words) === undefined) return undefined;
  return POINTS.test(foldedAlike(words.normalize('NFC'))) ? 'plainly' : 'perhaps';
}

const POINTS = /(?<![A-Za-zÀ-ỹ])(?:this|that|it|nay|do)(?![A-Za-zÀ-ỹ])/u;

/** Below an article on a book "who is the author?" asks for the book's. */
function tellsOfAuthors({ text }: Article, words: string): boolean {
  const isOfThis = POINTS.test(foldedAlike(words.normalize('NFC')));
  return !isOfThis && AUTHORS.test(words) && AUTHORS.test(text);
}

/** "Who wrote X" asks for an author only where X is an article's title; "the post about X" is one with these words in its title. */
async function articleNamed(
  library: Pick<Library, 'mostAbout'>,
  topic: string,
  isCalledArticle: boolean,
): Promise<Article | undefined> {
  const titled = await titledBy(library, topic);
  if (titled !== undefined && titled.section === undefined) return titled.article;
  if (!isCalledArticle) return undefined;
  const [only] = (await groupsAbout(library, topic)).find(({ length }) => length === 1) ?? [];
  return only;
}

/** The articles that have a topic's words in their titles, and those of them whose titles begin with it: with all its words, or without small ones. */
async function groupsAbout(
  library: Pick<Library, 'mostAbout'>,
  topic: string,
): Promise<readonly (readonly Article[])[]> {
  const words = tokenize(topic);
  const asked = words.filter(({ marked }) => !isStopWord(marked));
  if (asked.length === 0) return [];
  const found = (await library.mostAbout(topic)).flatMap((article) => {
    const title = tokenize(nameOf(article));
    return asked.every((word) => title.some((own) => isSaidBy(word, own))) ? [{ article, title }] : [];
  });
  // Of "Parking at the show" and "Closed: parking" the first is the one about parking.
  // "Cho phien" begins with what may be a small word.
  const beginning = [words, asked].map((all) =>
    found.filter(({ title }) => all.every((word, at) => isSaidBy(word, title[at]))),
  );
  return [found, ...beginning].map((group) => group.map(({ article }) => article));
}

/** Whether a title's word is a typed one, which stands for any marks where it has none: "cho" is "chợ", and "chỗ" is not. */
function isSaidBy(typed: Token, own: Token | undefined): boolean {
  return own?.term === typed.term && (own.marked === typed.marked || !hasMarks(typed.marked));
}

/** The answer cut to its article's opening, with nothing in bold: the fact that was asked for stands beside it. */
export function besideFact(found: FoundAnswer): FoundAnswer {
  const { change: _, disagreement: _differing, perhapsChanged: _perhaps, ...answer } = found;
  const excerpts = answer.excerpts.slice(0, 1).map((excerpt) => openingOf(excerpt.article) ?? excerpt);
  return { ...answer, excerpts, shown: 1 };
}
