import { hashOf } from '../../../text/hash.ts';
import { uint8At, uint32At } from '../../../text/number-at.ts';
import type { Article, Language, PublishedDate } from '../../article.ts';
import { numberOfCopy, numberOfId, numberOfLine } from '../../article-numbers.ts';
import type { FilePack, OpenFile } from '../packed/file-pack.ts';
import type { Known } from '../packed/left-in-file.ts';
import type { Content, Fields } from '../packed/place.ts';
import { type ArticleSource, FiledArticle } from './filed-article.ts';
import { FiledDate, KnownArticle } from './filed-facts.ts';
import type { FileRecord, OutcomeSource } from './filed-outcomes.ts';
import { LinesInFile } from './lines-in-file.ts';
import { NumberTable } from './number-table.ts';
import { RecentValues } from './recent-values.ts';
import { DIGEST_LENGTH, fieldsIn, readLines } from './record-lines.ts';
import { ELSEWHERE, NONE, SharedValues } from './shared-values.ts';
import { dateNumber, isoOf, OTHER_DATE } from './short-date.ts';

/** Articles whose fields or texts stay in memory: those of some questions. */
const RECENT_FIELDS = 1_024;
const RECENT_TEXTS = 256;
const RECENT_FILES = 64;
const RECENT_NAMES = 1_024;
/** Dates that have been made into text. */
const RECENT_DATES = 16_384;

/**
 * A kept load that is left in its file: some hundred bytes an article are in memory, and what else is asked is read. Parts are told in their
 * order, then `end`.
 */
export class FiledLoad implements ArticleSource, OutcomeSource {
  readonly fileCount: number;
  /** In the file's order, duplicates included. */
  readonly articles: FiledArticle[] = [];
  readonly #file: OpenFile;
  readonly #parts: { readonly first: number; readonly pack: FilePack }[] = [];
  /** Of each article where its line stands, its numbers (`article-numbers.ts`), and what lists are made by. */
  readonly #lines: LinesInFile;
  readonly #idNumbers: Uint32Array;
  readonly #copyNumbers: Uint32Array;
  readonly #lineNumbers: Uint32Array;
  readonly #dates: Uint32Array;
  readonly #sources: Uint32Array;
  readonly #tags: Uint32Array;
  readonly #languages: Uint8Array;
  readonly #shared = new SharedValues();
  /** Of each file of the folder where its line stands, its first article, and whether something was skipped in it. */
  readonly #records: LinesInFile;
  readonly #firstArticles: Uint32Array;
  readonly #paths: Uint32Array;
  readonly #hasSkipped: Uint8Array;
  #files = 0;
  #byPath: NumberTable | undefined;
  readonly #recentFields = new RecentValues<Fields>(RECENT_FIELDS);
  readonly #recentContents = new RecentValues<Content>(RECENT_TEXTS);
  readonly #recentRecords = new RecentValues<FileRecord>(RECENT_FILES);
  readonly #recentSources = new RecentValues<string>(RECENT_NAMES);
  readonly #recentTags = new RecentValues<readonly string[]>(RECENT_NAMES);
  readonly #recentDates = new RecentValues<string>(RECENT_DATES);

  constructor(file: OpenFile, counts: { readonly files: number; readonly articles: number }) {
    const { files, articles } = counts;
    this.#file = file;
    this.fileCount = files;
    this.#lines = new LinesInFile(articles);
    this.#idNumbers = new Uint32Array(articles);
    this.#copyNumbers = new Uint32Array(articles);
    this.#lineNumbers = new Uint32Array(articles);
    this.#dates = new Uint32Array(articles);
    this.#sources = new Uint32Array(articles);
    this.#tags = new Uint32Array(articles);
    this.#languages = new Uint8Array(articles);
    this.#records = new LinesInFile(files);
    this.#firstArticles = new Uint32Array(files + 1);
    this.#paths = new Uint32Array(files);
    this.#hasSkipped = new Uint8Array(files);
  }

  /** Takes a part: its lines, where these begin in the file, and its pack. `earlier` gives the object that an article had in another file. */
  addPart(
    lines: Buffer,
    at: number,
    pack: FilePack,
    earlier?: (number: number) => Article | undefined,
  ): void {
    const first = this.articles.length;
    this.#parts.push({ first, pack });
    readLines(lines, {
      file: (record, from, length) => this.#addFile(record, at + from, length),
      article: (fields, _, from, length) => {
        const number = this.articles.length;
        this.#addArticle(number, fields, pack.sizeOf(number - first));
        this.#lines.set(number, at + from, length);
        const known = earlier?.(number);
        if (known instanceof FiledArticle) known.moveTo(this, number);
        this.articles.push(known instanceof FiledArticle ? known : new FiledArticle(this, number));
        this.#firstArticles[this.#files] = number + 1;
      },
    });
  }

  /** Call it after the last part. Throws where the parts hold another number of files or articles than was announced. */
  end(): void {
    if (this.#files !== this.fileCount || this.articles.length !== this.#languages.length)
      throw new RangeError('the file holds another number of articles than it says');
    this.#byPath = new NumberTable(this.#paths);
  }

  fieldsOf(number: number): Fields {
    return this.#recentFields.of(number, () => fieldsIn(this.#lines.read(number, this.#file).toString()));
  }

  contentOf(number: number): Content {
    return this.#recentContents.of(number, () => {
      const { pack, number: own } = this.#placeOf(number);
      return pack.contentOf(own);
    });
  }

  publishedOf(number: number): PublishedDate | null {
    const date = uint32At(this.#dates, number);
    if (date === 0) return null;
    if (date === OTHER_DATE) return this.fieldsOf(number).published;
    return new FiledDate(this.#recentDates.of(date, isoOf), this, number);
  }

  sourceOf(number: number): string | null {
    const source = this.#sources[number] ?? NONE;
    if (source === ELSEWHERE) return this.fieldsOf(number).source;
    return source === NONE ? null : this.#recentSources.of(source, (one) => this.#shared.get(one));
  }

  tagsOf(number: number): readonly string[] {
    const tags = this.#tags[number] ?? NONE;
    if (tags === ELSEWHERE) return this.fieldsOf(number).tags;
    return tags === NONE ? [] : this.#recentTags.of(tags, (one) => JSON.parse(this.#shared.get(one)));
  }

  languageOf(number: number): Language | null {
    return LANGUAGES[uint8At(this.#languages, number)] ?? null;
  }

  knownOf(number: number): Known {
    const { pack, number: own } = this.#placeOf(number);
    return new KnownArticle(
      { pack, number: own },
      uint32At(this.#idNumbers, number),
      uint32At(this.#copyNumbers, number),
      uint32At(this.#lineNumbers, number),
      () => this.#file.read(this.#lines.at(number), DIGEST_LENGTH).toString('latin1'),
    );
  }

  recordOf(number: number): FileRecord {
    return this.#recentRecords.of(number, () =>
      JSON.parse(this.#records.read(number, this.#file).toString()),
    );
  }

  isSkippedNothing(number: number): boolean {
    return this.#hasSkipped[number] === 0;
  }

  articlesOf(number: number): readonly Article[] {
    return this.articles.slice(
      uint32At(this.#firstArticles, number),
      uint32At(this.#firstArticles, number + 1),
    );
  }

  findFile(file: string): number {
    return this.#byPath?.find(hashOf(file), (number) => this.recordOf(number).file === file) ?? -1;
  }

  #addFile(record: FileRecord, at: number, length: number): void {
    const number = this.#files;
    this.#records.set(number, at, length);
    this.#paths[number] = hashOf(record.file);
    this.#hasSkipped[number] = Number(record.skipped.length > 0);
    this.#firstArticles[number + 1] = this.articles.length;
    this.#files = number + 1;
  }

  #addArticle(number: number, fields: Fields, size: number): void {
    this.#idNumbers[number] = numberOfId(fields.id);
    this.#copyNumbers[number] = numberOfCopy(fields, size);
    this.#lineNumbers[number] = numberOfLine(fields);
    this.#dates[number] = dateNumber(fields.published?.iso);
    this.#sources[number] = this.#shared.add(fields.source);
    this.#tags[number] = this.#shared.add(fields.tags.length === 0 ? null : JSON.stringify(fields.tags));
    this.#languages[number] = LANGUAGES.indexOf(fields.language);
  }

  #placeOf(number: number): { readonly pack: FilePack; readonly number: number } {
    let [low, high] = [0, this.#parts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#parts[middle]?.first ?? 0) <= number) low = middle;
      else high = middle;
    }
    const part = this.#parts[low];
    if (part === undefined) throw new RangeError('the article is in no part');
    return { pack: part.pack, number: number - part.first };
  }
}

const LANGUAGES: readonly (Language | null)[] = [null, 'en', 'vi'];
