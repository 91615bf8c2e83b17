/** Titles that are shortened in front of a name, in English and in Vietnamese, as alternatives of a pattern. */
export const SHORT_TITLES =
  'Rev|Revd|Dr|Mr|Mrs|Ms|Prof|Fr|Sr|Br|Capt|Maj|Lt|Sgt|Cllr|Th[Ss]|T[Ss]|P?G[Ss]|Pgs|B[Ss]|K[Ss]|L[Ss]|D[Ss]';
/** Such titles with their full stops: "Rev. " in "Rev. Tim", "PGS.TS. " in "PGS.TS. Minh" */
export const TITLE = String.raw`(?:(?:${SHORT_TITLES})\. ?){1,2}`;
