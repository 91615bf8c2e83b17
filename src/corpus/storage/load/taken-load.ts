import type { Article } from '../../article.ts';
import type { Outcome } from '../../reading/read-article-file.ts';
import { rememberDigest } from '../../version.ts';
import type { FiledLoad } from '../filed/filed-load.ts';
import { FiledOutcomes, type FileRecord, type Outcomes } from '../filed/filed-outcomes.ts';
import { ordersIn, readLines } from '../filed/record-lines.ts';
import { FilePack, type OpenFile, packHead } from '../packed/file-pack.ts';
import { Pack, packedArticle } from '../packed/packed-articles.ts';
import type { Part } from './load-parts.ts';

type Orders = ReturnType<typeof ordersIn>;
/** The result of reading a load file's parts. */
export interface Taken extends Orders {
  readonly outcomes: Outcomes;
}

/** Takes the parts of a load whose articles are in memory. */
export class LoadInMemory {
  readonly #outcomes = new Map<string, Outcome>();
  readonly #articles: Article[] = [];
  #orders: Orders = { articles: [], newestFirst: [] };

  take({ json, pack: buffer }: Part): void {
    const pack = new Pack(buffer);
    let number = 0;
    let articles: Article[] = [];
    readLines(json, {
      file: ({ file, ...rest }: FileRecord) => {
        articles = [];
        this.#outcomes.set(file, { ...rest, articles });
      },
      article: (fields, digest) => {
        const article = packedArticle(fields, { pack, number: number++ });
        rememberDigest(article, digest);
        articles.push(article);
        this.#articles.push(article);
      },
    });
  }

  takeOrders({ pack }: Part): void {
    this.#orders = ordersIn(pack, this.#articles);
  }

  taken(): Taken {
    return { ...this.#orders, outcomes: this.#outcomes };
  }
}

/** The same for a load whose articles are left in their file. */
export class LoadInFile {
  readonly #load: FiledLoad;
  readonly #earlier: readonly Article[];
  #orders: Orders = { articles: [], newestFirst: [] };
  readonly #file: OpenFile;

  constructor(file: OpenFile, load: FiledLoad, earlier: readonly Article[]) {
    this.#file = file;
    this.#load = load;
    this.#earlier = earlier;
  }

  take({ json, at, pack }: Part): void {
    const filePack = new FilePack(this.#file, at + json.length, packHead(pack));
    this.#load.addPart(json, at, filePack, (number) => this.#earlier[number]);
  }

  takeOrders({ pack }: Part): void {
    this.#load.end();
    this.#orders = ordersIn(pack, this.#load.articles);
  }

  taken(): Taken {
    return { ...this.#orders, outcomes: FiledOutcomes.all(this.#load) };
  }
}
