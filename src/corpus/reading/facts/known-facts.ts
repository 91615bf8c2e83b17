import { printable } from '../../../text/printable.ts';
import type { Language } from '../../article.ts';
import type { Facts } from '../draft.ts';
import { splitTags, webAddress } from '../line-signs.ts';
import { asTitle, withoutPassedOn } from '../title-words.ts';
import { type Unreadable, UnreadableField } from '../unreadable.ts';
import { readFieldDate } from './field-date.ts';
import { type FieldValue, isRecord, type RawField, type RawFields, wordsOf } from './field-values.ts';
import { namesIn, plainWords } from './names.ts';

/** What a file's fields state about its article, and which fields were left out and why. */
export interface KnownFacts {
  readonly facts: Partial<Facts>;
  readonly language: Language | null;
  /** False when a field names a language that is neither English nor Vietnamese: then none is guessed. */
  readonly languageOpen: boolean;
  readonly replaces: readonly string[];
  readonly leftOut: readonly Unreadable[];
}

const TITLE = ['title', 'headline', 'subject', 'name', 'tiêuđề', 'tieude', 'titel', '标题', '標題'];
/** The fields for the date of publication in generators, feeds and exports; the dates when a note was made and last edited come last. */
const DATE =
  'date pubdate published publisheddate publishdate publishedat publishedon datepublished publishedtime articlepublishedtime firstpublished postdate posted postedat issued dcdate dctermsissued ngàyđăng ngàyxuấtbản ngàygửi ngàyviết ngày ngaydang ngayxuatban ngaygui ngayviet ngay sent senton datum veröffentlicht 日期 发布时间 發布時間 createdutc created createdat datecreated timestamp timestampms ts createdtimestampusec lastedited lasteditedtime lastupdated lastmodified cậpnhật capnhat updated updatedat updatedon lastreviewed reviewed revised modified ngàycậpnhật ngaycapnhat'.split(
    ' ',
  );
const AUTHOR =
  'author authors byline by sendername creator dccreator writer writers reporter from tácgiả ngườiviết ngườisoạn ngườiđăng tacgia nguoiviet nguoisoan nguoidang autor autorin autoren 作者'.split(
    ' ',
  );
const SOURCE =
  'source publication publisher sitename ogsitename site sourcename website feedtitle nguồn nguon quelle 来源 來源'.split(
    ' ',
  );
const URL_FIELD =
  'url canonical canonicalurl link permalink externalurl originalurl sourceurl source website uri liênkết đườngdẫn'.split(
    ' ',
  );
const LANGUAGE = 'language lang locale inlanguage dclanguage ngônngữ'.split(' ');
const TAGS = 'tags tag keywords topics categories category thẻ từkhóa từkhoá chuyênmục'.split(' ');
const REPLACES = 'replaces supersedes corrects'.split(' ');
const LONGEST_TITLE = 500;

const READ = new Set([TITLE, DATE, AUTHOR, SOURCE, URL_FIELD, LANGUAGE, TAGS, REPLACES].flat());

/** Whether a field with this name, as `keyOf` writes it, states something about an article. */
export function isKnownField(key: string): boolean {
  return READ.has(key);
}

/**
 * What the fields state. A field that cannot be read costs a warning, never the article. `spoken` is the text's own language, which tells
 * where the day stands in "5/6/2023"; it is asked for only where no field tells.
 */
export function knownFacts(fields: RawFields, spoken: () => Language | null = () => null): KnownFacts {
  const leftOut: UnreadableField[] = [];
  const written = wordsIn(fields, LANGUAGE)?.toLowerCase() ?? null;
  const language = written === null ? null : languageOf(written);
  const facts: Partial<Facts> = {
    title: titleIn(fields, leftOut),
    author: namesIn([first(fields, AUTHOR)?.value ?? []]),
    source: sourceIn(fields),
    published: dateIn(fields, () => (written === null ? spoken() : language), leftOut),
    url: addressIn(fields, leftOut),
    tags: tagsIn(fields),
  };
  return {
    facts,
    language,
    languageOpen: written === null,
    replaces: REPLACES.flatMap((key) => wordsOf(fields.get(key)?.value ?? []))
      .map((words) => printable(plainWords(words)))
      .filter((words) => words !== '' && !/^(?:true|false)$/iu.test(words)),
    leftOut,
  };
}

function first(fields: RawFields, keys: readonly string[]): RawField | undefined {
  return keys.map((key) => fields.get(key)).find((field) => field !== undefined);
}

/** The words of the first of these fields that is words alone. */
function wordsIn(fields: RawFields, keys: readonly string[]): string | null {
  const found = keys.map((key) => fields.get(key)?.value).find((value) => typeof value === 'string');
  return typeof found === 'string' ? printable(found) || null : null;
}

function titleIn(fields: RawFields, leftOut: UnreadableField[]): string | null {
  const field = first(fields, TITLE);
  if (field === undefined) return null;
  const { value } = field;
  // WordPress exports write { "rendered": "…" }.
  const words = typeof value === 'string' ? value : isRecord(value) ? value['rendered'] : undefined;
  if (typeof words === 'string') {
    const title = printable(plainWords(words)).slice(0, LONGEST_TITLE);
    const isSubject = field.name.toLowerCase() === 'subject';
    return (isSubject ? withoutPassedOn(title) : asTitle(title)) || null;
  }
  leftOut.push(
    new UnreadableField(`"${printable(field.name)}" is not one line of text and is ignored`, field.line),
  );
  return null;
}

function sourceIn(fields: RawFields): string | null {
  for (const key of SOURCE) {
    const value = fields.get(key)?.value;
    const name = isRecord(value) ? value['name'] : value;
    const words = printable(plainWords(typeof name === 'string' ? name : ''));
    // Web clippers write the address where others write the name.
    const address = webAddress(words);
    if (address !== null) return new URL(address).host.replace(/^www\./u, '');
    if (words !== '') return words;
  }
  return null;
}

/** A date of which the day or the month may come first: Vietnamese and German have the day first, as a field with such a name has. */
const OPEN_ORDER = /^\D*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u;

const DAY_FIRST_KEY = /[^a-z]|^datum$/u;

function dateIn(fields: RawFields, language: () => Language | null, leftOut: UnreadableField[]) {
  const german = /^(?:de|ger|deu|german|deutsch)(?:[-_]|$)/iu.test(wordsIn(fields, LANGUAGE) ?? '');
  for (const key of DATE) {
    const field = fields.get(key);
    const words = field === undefined ? undefined : wordsOf(field.value)[0];
    // "published: true" says that it is.
    if (field === undefined || words === undefined || /^(?:true|false|yes|no|null|~|)$/iu.test(words.trim()))
      continue;
    const dayFirst = OPEN_ORDER.test(words) && (german || DAY_FIRST_KEY.test(key) || language() === 'vi');
    const date = readFieldDate(words, { dayFirst });
    if (date !== null) return date;
    leftOut.push(
      new UnreadableField(
        `the date "${shown(words)}" cannot be read and is ignored: write it as 2023-01-31`,
        field.line,
      ),
    );
  }
  return null;
}

function addressIn(fields: RawFields, leftOut: UnreadableField[]): string | null {
  for (const key of URL_FIELD) {
    const field = fields.get(key);
    if (typeof field?.value !== 'string') continue;
    const words = printable(field.value);
    const address = webAddress(words);
    if (address !== null) return address;
    // A path on the site ("/2023/fair/") is not a mistake, but not a link either; a name in "source" is a name.
    if (!/^[a-z][a-z\d+.-]*:/iu.test(words) || key === 'source' || key === 'website') continue;
    leftOut.push(
      new UnreadableField(
        `the url "${shown(words)}" is not a plain web address and is ignored: write https://…`,
        field.line,
      ),
    );
  }
  return null;
}

function tagsIn(fields: RawFields): readonly string[] {
  const words = TAGS.flatMap((key) => partsOf(fields.get(key)?.value));
  return [
    ...new Set(words.flatMap(splitTags).map((tag) => printable(plainWords(tag).replace(/^#/u, '')))),
  ].filter(Boolean);
}

/** The names in a list: of objects ({ name, slug, id }) the name alone. */
function partsOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  if (isRecord(value)) {
    const name = value['name'] ?? value['title'] ?? value['label'];
    return typeof name === 'string' ? [name] : [];
  }
  return Object.values(value).flatMap((part) => partsOf(part));
}

function languageOf(written: string): Language | null {
  if (/^(?:en|eng|english)(?:[-_]|$)/u.test(written)) return 'en';
  return /^(?:vi|vie|vietnamese|tiếng việt)(?:[-_]|$)/u.test(written.normalize('NFC')) ? 'vi' : null;
}

/** A value as a report shows it: printable, at most 60 characters, a cut marked. */
function shown(value: string): string {
  const text = printable(value);
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
