/** What the process' exit code means. README.md lists the same numbers for operators. */
export const EXIT = {
  ok: 0,
  /** A defect of the program; the log has the error. */
  unexpected: 1,
  /** Wrong command line or configuration: mend it before starting again. */
  usage: 2,
  /** The folder of articles is missing or holds none. */
  corpus: 3,
  /** Discord refuses the token, or what the application is allowed. */
  refused: 4,
  /** Discord or the search cluster cannot be reached; starting again later can help. */
  unreachable: 5,
  /** `import` could not read all that it was given, or `check-corpus` found something. */
  incomplete: 6,
} as const;
