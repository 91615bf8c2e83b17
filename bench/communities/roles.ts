import { MalformedCollection } from '../quality/collection.ts';

/** Communities that are used neither for training nor for choosing numbers: they show how far the lessons of the others carry. */
export const SET_ASIDE: ReadonlySet<string> = new Set([
  'hospital',
  'online-game',
  'cho-dem',
  'student-union',
  'theatre',
  'ky-tuc-xa',
  'repair-cafe',
  'startup-fund',
  'dance-school',
  'survival-server',
  'kite-surf',
  'farm-market',
  'dai-hoc',
  'astronomy',
  'bach-khoa-lang-nghe',
  'bus-drivers',
  'cycling-federation',
  'esports-bar',
  'game-lore',
  'indoor-pool-staff',
  'lop-tieng-anh',
  'phong-kham',
  'quan-ca-phe',
  'software-support',
  'university-lab',
]);

/**
 * Communities that taught the encoder which texts answer which questions. It knows them too well: whatever learnt from its likenesses there
 * would trust them too much. They teach the ranking and the confidence by the likenesses of a counterpart that learnt from the others.
 */
export const TAUGHT_ENCODER: ReadonlySet<string> = new Set([
  'agency',
  'allotments',
  'animal-shelter',
  'bao-tang',
  'benh-vien',
  'boardgames',
  'camping-festival',
  'cau-long',
  'chess-league',
  'choir',
  'chung-cu',
  'clb-chay-bo',
  'climbing-gym',
  'co-working',
  'company',
  'du-hoc',
  'ferry',
  'film-festival',
  'food-festival',
  'game-online',
  'hackathon',
  'hoi-sach-cu',
  'housing-coop',
  'library',
  'mam-non',
  'meetup',
  'museum',
  'newsdesk',
  'nurses-congress',
  'open-source',
  'radio-club',
  'trang-tin',
  'union',
]);

/** Throws `MalformedCollection` for a community that nothing may learn from, and for one that taught the encoder where its likenesses are used. */
export function refuseReserved(name: string, usesEncoder: boolean): void {
  if (SET_ASIDE.has(name)) throw new MalformedCollection(`${name} is set aside: nothing is trained on it.`);
  if (usesEncoder && TAUGHT_ENCODER.has(name))
    throw new MalformedCollection(
      `${name} taught the encoder: it teaches by words alone, or by a counterpart of the encoder.`,
    );
}
