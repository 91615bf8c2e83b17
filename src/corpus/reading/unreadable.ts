/** Why a file, or a part of it, cannot be read: what is wrong and what to do, and the 1-based line where one can be named. */
export class Unreadable extends Error {
  readonly line: number | undefined;

  constructor(reason: string, line?: number) {
    super(reason);
    this.name = 'Unreadable';
    this.line = line;
  }
}

/** Why one field of a file cannot be read. The article is loaded without it. */
export class UnreadableField extends Unreadable {}
