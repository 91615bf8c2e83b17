/** Where a search cluster is and how to get in. */
export interface SearchSettings {
  /** The addresses of its nodes; one may stand for all. */
  readonly urls: readonly string[];
  /** What the names of its indexes begin with. */
  readonly prefix: string;
  readonly user: { readonly name: string; readonly password: string } | null;
  /** How long one try of a question's request may take, in milliseconds: a second where it is left out. */
  readonly tryMs?: number | undefined;
  /** PEM: who signed the cluster's certificate, where the system does not know; and the bot's own certificate with its key. */
  readonly tls: {
    readonly ca: string | null;
    readonly cert: string | null;
    readonly key: string | null;
  };
}
