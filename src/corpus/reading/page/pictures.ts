/** Alternative texts that say nothing about the picture. */
const SAYS_NOTHING =
  /^(?:image|img|photo|picture|logo|icon|avatar|figure|thumbnail|screenshot|untitled|ảnh|hình)?[\s\d_-]*$|\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?)$|^(?:img|dsc|pict|image)[_-]?\d+|^https?:/iu;

/** The pictures met so far that have no caption yet. */
export class Pictures {
  #words: string[] = [];
  #isBeside = false;

  /** A picture, with the words that stand for it. */
  see(alternative: string): void {
    const words = alternative.replaceAll(/\s+/gu, ' ').trim();
    this.#isBeside = true;
    if (!SAYS_NOTHING.test(words)) this.#words.push(words);
  }

  /** Whether the paragraph that ends now stands with a picture or right under one; an empty one changes nothing. */
  isBeside(isEmpty: boolean): boolean {
    const beside = this.#isBeside;
    if (!isEmpty) this.#isBeside = false;
    return beside;
  }

  /** A caption was found: the alternative words say the same. */
  caption(): void {
    this.#words = [];
  }

  /** The pictures stood among words: their own are not read, as nobody who sees the page reads them. */
  forget(): void {
    this.#words = [];
  }

  /** The words of pictures that stand alone. */
  take(): readonly string[] {
    const words = this.#words;
    this.#words = [];
    return words;
  }
}
