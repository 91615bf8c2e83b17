/** What one check of `npm run doctor` found. */
export interface Finding {
  /** `hint`: it works, but something could be better; `wrong`: something has to be done. */
  readonly state: 'well' | 'hint' | 'wrong';
  /** One sentence: what was looked at and how it is. */
  readonly says: string;
  /** What to do about it. */
  readonly todo?: string | undefined;
  /** The exit code that the doctor ends with where something is wrong. */
  readonly exit?: number | undefined;
}

/** The code of the first thing that is wrong, as the program itself would end; 0 where nothing is. */
export function exitCodeOf(findings: readonly Finding[]): number {
  const wrong = findings.find(({ state }) => state === 'wrong');
  return wrong === undefined ? 0 : (wrong.exit ?? 1);
}
