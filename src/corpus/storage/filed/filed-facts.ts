import type { PublishedDate } from '../../article.ts';
import type { Known } from '../packed/left-in-file.ts';
import type { Place } from '../packed/place.ts';
import type { ArticleSource } from './filed-article.ts';

/** The numbers of an article that is left in its file, with its digest, which is read when it is asked for. */
export class KnownArticle implements Known {
  readonly place: Place;
  readonly idNumber: number;
  readonly copyNumber: number;
  readonly lineNumber: number;
  readonly #readDigest: () => string;

  constructor(
    place: Place,
    idNumber: number,
    copyNumber: number,
    lineNumber: number,
    readDigest: () => string,
  ) {
    this.place = place;
    this.idNumber = idNumber;
    this.copyNumber = copyNumber;
    this.lineNumber = lineNumber;
    this.#readDigest = readDigest;
  }

  get digest(): string {
    return this.#readDigest();
  }
}

/** A date whose own words are read when they are asked for. */
export class FiledDate implements PublishedDate {
  readonly iso: string;
  readonly #from: ArticleSource;
  readonly #number: number;

  constructor(iso: string, from: ArticleSource, number: number) {
    this.iso = iso;
    this.#from = from;
    this.#number = number;
  }

  get asWritten(): string {
    return this.#from.fieldsOf(this.#number).published?.asWritten ?? this.iso;
  }
}
