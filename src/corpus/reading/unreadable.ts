/** Why a file, or one field of it, cannot be read: what is wrong and what to do, and the 1-based line where one can be named. */
export class Unreadable extends Error {
  readonly line: number | undefined;

  constructor(reason: string, line?: number) {
    super(reason);
    this.name = 'Unreadable';
    this.line = line;
  }
}
