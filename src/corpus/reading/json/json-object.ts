/** An object of a JSON file. */
export type JsonObject = Readonly<Record<string, unknown>>;
