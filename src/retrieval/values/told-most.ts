/** What is told of one of several: how many of its words are the question's, and how many that count are others. */
export interface Told {
  readonly asked: number;
  readonly others: number;
}

/**
 * Of which of several most is told of what is asked. One that is told by nothing but the question's words goes before the first one, whose
 * clause also has the words that all of them share: "Juniors meet on Monday, **seniors** on Thursday".
 */
export function toldMost(all: readonly Told[]): readonly boolean[] {
  const isToldAlone = ({ asked, others }: Told): boolean => asked > 0 && others === 0;
  const toldAlone = all.filter(isToldAlone);
  const among = toldAlone.length > 0 ? toldAlone : all;
  const most = Math.max(...among.map(({ asked }) => asked));
  const least = Math.min(...among.filter(({ asked }) => asked === most).map(({ others }) => others));
  return all.map(
    (one) => one.asked === most && one.others === least && (toldAlone.length === 0 || isToldAlone(one)),
  );
}
