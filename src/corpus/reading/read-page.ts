import type { BlockKind, Language } from '../article.ts';
import type { Facts } from './draft.ts';
import { eventPieces } from './facts/event-fields.ts';
import type { RawFields } from './facts/field-values.ts';
import { hidingField } from './facts/hidden.ts';
import { type KnownFacts, knownFacts } from './facts/known-facts.ts';
import { detectLanguage } from './language.ts';
import { type Chunk, chunksOf, type Line, wordsOfLine } from './lines.ts';
import { composePage, type Piece, refuseLong } from './page/page.ts';
import { readText, type Telling } from './read-text.ts';
import type { ReadArticle } from './reader.ts';
import { Unreadable } from './unreadable.ts';

/** The fields of a file that has none. */
export const NO_FIELDS: RawFields = new Map();

/** An article made of a page, and the fields that were left out. */
export interface ReadPage {
  readonly article: ReadArticle;
  readonly leftOut: readonly Unreadable[];
}

/** What is known of a page besides its fields, such as its own language. */
export interface PageHints {
  readonly facts?: Partial<Facts>;
  readonly language?: Language | null;
  /** Talk has no title and no date of its own. */
  readonly isTalk?: boolean | undefined;
  readonly isMessage?: boolean;
}

/**
 * Makes an article of a page's pieces and fields. What the fields state about an event becomes the article's first lines; what they do not
 * state is looked for in the lines above and below the text.
 * @throws {Unreadable} for a draft, and for a page without words.
 */
export function readPage(pieces: readonly Piece[], fields: RawFields, hints: PageHints = {}): ReadPage {
  refuseHidden(fields);
  const [first] = pieces;
  const known = knownFacts(fields, () => hints.language ?? detectLanguage(composePage(pieces).text));
  const title = known.facts.title ?? (first?.kind === 'heading' ? first.text : null);
  const facts = eventPieces(fields, title, () => composePage(pieces).text);
  // A heading over the text stays the first line, and the facts stand under it.
  const above = facts.length > 0 && first?.kind === 'heading' && first.text === title ? 1 : 0;
  const { text, chunks } = composePage([...pieces.slice(0, above), ...facts, ...pieces.slice(above)]);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Unreadable('it has front matter but no text: write the article under it');
  return finish(text, known, hints, (facts, language) =>
    readText(text, facts, language, chunks, { isTalk: hints.isTalk, isMessage: hints.isMessage }),
  );
}

/** What is known of a plain text besides its fields. */
export interface TextHints extends Telling {
  /** What lines are, by their words: rows of a table. */
  readonly kinds?: ReadonlyMap<string, BlockKind>;
}

/** Makes an article of a plain text under fields. */
export function readTextUnder(
  text: string,
  fields: RawFields,
  { kinds = new Map(), ...telling }: TextHints = {},
): ReadPage {
  refuseHidden(fields);
  refuseLong(text.length);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Unreadable('it has front matter but no text: write the article under it');
  return finish(
    text,
    knownFacts(fields, () => detectLanguage(text)),
    {},
    (facts, language) => readText(text, facts, language, withKinds(chunksOf(text), kinds), telling),
  );
}

function withKinds(chunks: readonly Chunk[], kinds: ReadonlyMap<string, BlockKind>): readonly Chunk[] {
  if (kinds.size === 0) return chunks;
  const byWords = new Map([...kinds].map(([words, kind]) => [wordsOfLine(words), kind]));
  return chunks.map((chunk) =>
    chunk.map((line): Line => {
      const kind = byWords.get(line.words);
      return kind === undefined ? line : { ...line, kind };
    }),
  );
}

type ReadWith = (known: Partial<Facts>, language: Language | null) => ReadArticle;

function finish(text: string, known: KnownFacts, hints: PageHints, read: ReadWith): ReadPage {
  const facts = { ...hints.facts, ...definedOf(known.facts) };
  const spoken = known.language ?? hints.language ?? null;
  const article = read(facts, spoken);
  const language = known.languageOpen ? article.language : known.language;
  const replaces = known.replaces.length === 0 ? {} : { replaces: known.replaces };
  return { article: { ...article, text, language, ...replaces }, leftOut: known.leftOut };
}

/** The facts that are known: unknown ones must not hide those of a page's own. */
function definedOf(facts: Partial<Facts>): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** @throws {Unreadable} where a field keeps the file from being published. */
export function refuseHidden(fields: RawFields): void {
  const field = hidingField(fields);
  if (field !== null)
    throw new Unreadable(`it is a draft ("${field}") and is left out: publish it by changing that field`);
}
