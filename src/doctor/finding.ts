/** What one check of `npm run doctor` found. */
export interface Finding {
  /** `hint`: it works, but something could be better; `wrong`: something has to be done. */
  readonly state: 'well' | 'hint' | 'wrong';
  /** One sentence: what was checked and how it is. */
  readonly says: string;
  /** How to mend it. */
  readonly todo?: string | undefined;
  /** The exit code that the doctor ends with where something is wrong. */
  readonly exit?: number | undefined;
}

/** The exit code for the first thing that is wrong, the same as the program's own; 0 where nothing is wrong. */
export function exitCodeOf(findings: readonly Finding[]): number {
  const wrong = findings.find(({ state }) => state === 'wrong');
  return wrong === undefined ? 0 : (wrong.exit ?? 1);
}
