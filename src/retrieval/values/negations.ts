/** "Don't", and "dont" as it is typed; "want" and "student" end alike, so that without the apostrophe only these are meant. */
const CONTRACTED = String.raw`[A-Za-zÀ-ỹ]+n['’]t|(?:are|is|was|were|do|does|did|has|have|had|ca|wo|could|should|would|must|need)nt`;

/** Words that deny what stands behind them, in both languages, as alternatives of a pattern for letters of any case. */
export const NOT = `not|never|cannot|${CONTRACTED}|không|chưa|chẳng`;

/** Words that name what something else takes the place of, likewise. */
export const INSTEAD_OF = 'instead of|rather than|in place of|thay vì|thay cho';
