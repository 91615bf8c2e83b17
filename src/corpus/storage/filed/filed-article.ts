import type { Article, Block, Language, PublishedDate } from '../../article.ts';
import { KNOWN, type Known, type LeftInFile } from '../packed/left-in-file.ts';
import type { Content, Fields } from '../packed/place.ts';

/** Reads articles that are left in their file; `number` is an article's own there. */
export interface ArticleSource {
  fieldsOf(number: number): Fields;
  contentOf(number: number): Content;
  publishedOf(number: number): PublishedDate | null;
  sourceOf(number: number): string | null;
  tagsOf(number: number): readonly string[];
  languageOf(number: number): Language | null;
  knownOf(number: number): Known;
}

/** An article of which only the place is in memory; its fields are read when they are asked for. */
export class FiledArticle implements Article, LeftInFile {
  #from: ArticleSource;
  #number: number;

  constructor(from: ArticleSource, number: number) {
    this.#from = from;
    this.#number = number;
  }

  /** The same article stands in another file as well, so that the one before can go. */
  moveTo(from: ArticleSource, number: number): void {
    this.#from = from;
    this.#number = number;
  }

  get id(): string {
    return this.#fields.id;
  }

  get text(): string {
    return this.#from.contentOf(this.#number).text;
  }

  get title(): string | null {
    return this.#fields.title;
  }

  get source(): string | null {
    return this.#from.sourceOf(this.#number);
  }

  get author(): string | null {
    return this.#fields.author;
  }

  get published(): PublishedDate | null {
    return this.#from.publishedOf(this.#number);
  }

  get url(): string | null {
    return this.#fields.url;
  }

  get path(): string | null {
    return this.#fields.path;
  }

  get language(): Language | null {
    return this.#from.languageOf(this.#number);
  }

  get tags(): readonly string[] {
    return this.#from.tagsOf(this.#number);
  }

  get replaces(): readonly string[] | undefined {
    return this.#fields.replaces;
  }

  get blocks(): readonly Block[] {
    return this.#from.contentOf(this.#number).blocks;
  }

  get [KNOWN](): Known {
    return this.#from.knownOf(this.#number);
  }

  get #fields(): Fields {
    return this.#from.fieldsOf(this.#number);
  }
}
