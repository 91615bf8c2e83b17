/** At this confidence or more an answer is given without reserve; below it, the card says "Possibly". */
export const SURE = 0.6;
