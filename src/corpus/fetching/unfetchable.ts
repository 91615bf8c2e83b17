/**
 * Why an address is not fetched: it is not a web address; it leads into a private network; the site's robots.txt forbids it; the server
 * answers with an error, too much, too late, with too many redirects, with something that is not an article, or not at all.
 */
export type FetchProblem =
  | 'address'
  | 'private'
  | 'robots'
  | 'status'
  | 'size'
  | 'time'
  | 'redirects'
  | 'format'
  | 'unreachable';

/** An address that was not fetched; `detail` is its host, the server's status, or the type that it sent. */
export class Unfetchable extends Error {
  override readonly name = 'Unfetchable';
  readonly problem: FetchProblem;
  readonly detail: string;

  constructor(problem: FetchProblem, detail: string, cause?: unknown) {
    super(`${problem}: ${detail}`, { cause });
    this.problem = problem;
    this.detail = detail;
  }
}
