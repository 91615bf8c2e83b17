/** Communities that nothing is trained on and no number is chosen by: they tell how far the lessons of the others carry. */
export const SET_ASIDE: ReadonlySet<string> = new Set([
  'hospital',
  'online-game',
  'cho-dem',
  'student-union',
]);
