/** The little of each peer's interface that the benches use: `npm test` checks types where `bench/node_modules` is not installed. */

declare module 'better-sqlite3' {
  interface Statement {
    run(...values: unknown[]): unknown;
    get(...values: unknown[]): unknown;
    all(...values: unknown[]): unknown[];
  }
  export default class Database {
    constructor(path: string, options?: { readonly?: boolean });
    exec(sql: string): void;
    prepare(sql: string): Statement;
    transaction<A extends unknown[]>(work: (...values: A) => void): (...values: A) => void;
    close(): void;
  }
}

declare module 'lunr' {
  interface Builder {
    ref(name: string): void;
    field(name: string, options?: { boost: number }): void;
    add(document: object): void;
  }
  export interface Index {
    search(query: string): { ref: string; score: number }[];
    toJSON(): object;
  }
  const lunr: {
    (configure: (this: Builder) => void): Index;
    Index: { load(serialized: object): Index };
  };
  export default lunr;
}

declare module 'flexsearch' {
  class Index {
    constructor(options?: string | object);
    add(id: number, text: string): void;
    update(id: number, text: string): void;
    remove(id: number): void;
    search(query: string, options: { limit: number; suggest?: boolean }): number[];
    export(write: (key: string, data: string) => void): Promise<void> | void;
    import(key: string, data: string): void;
  }
  const flexsearch: { Index: typeof Index };
  export default flexsearch;
}

declare module '@orama/orama' {
  export function create(options: object): unknown;
  export function insertMultiple(db: unknown, documents: object[], batchSize?: number): Promise<string[]>;
  export function remove(db: unknown, id: string): Promise<boolean>;
  export function insert(db: unknown, document: object): Promise<string>;
  export function search(
    db: unknown,
    query: object,
  ): Promise<{ hits: { id: string; score: number; document: object }[] }>;
  export function save(db: unknown): object;
  export function load(db: unknown, raw: object): void;
}
