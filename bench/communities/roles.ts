import { MalformedCollection } from '../quality/collection.ts';

/** Communities that nothing is trained on and no number is chosen by: they tell how far the lessons of the others carry. */
export const SET_ASIDE: ReadonlySet<string> = new Set([
  'hospital',
  'online-game',
  'cho-dem',
  'student-union',
]);

/**
 * Communities that taught the encoder which texts answer which questions. It knows them too well: whatever learnt from its likenesses there
 * would trust them too much, so the ranking, the confidence and the choice of quotes learn from the others.
 */
export const TAUGHT_ENCODER: ReadonlySet<string> = new Set([
  'agency',
  'bao-tang',
  'benh-vien',
  'boardgames',
  'choir',
  'chung-cu',
  'clb-chay-bo',
  'climbing-gym',
  'company',
  'film-festival',
  'food-festival',
  'game-online',
  'hackathon',
  'housing-coop',
  'library',
  'meetup',
  'museum',
  'newsdesk',
  'open-source',
  'trang-tin',
  'union',
]);

/** Throws `MalformedCollection` for a community that nothing may learn from; `words` alone may learn from what taught the encoder. */
export function refuseReserved(name: string, words = false): void {
  if (SET_ASIDE.has(name)) throw new MalformedCollection(`${name} is set aside: nothing is trained on it.`);
  if (!words && TAUGHT_ENCODER.has(name))
    throw new MalformedCollection(
      `${name} taught the encoder: only what goes by words alone learns from it.`,
    );
}
