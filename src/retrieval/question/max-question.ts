/** A question is read up to here; Discord's own limit for an option is 6,000 characters. */
export const MAX_QUESTION = 1_000;
