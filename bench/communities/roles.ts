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
  'beekeepers',
  'khu-nghi-duong',
  'modding-crew',
  'ski-village',
]);

/** The same, written as those that teach which of two articles leads (`TEACHES_SUCCESSION`). */
export const SET_ASIDE_OF_PARALLELS: ReadonlySet<string> = new Set(['clb-bong-da', 'summer-camp']);

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

/**
 * Communities that taught neither the encoder nor what ranks by it: so what the shipped ones make of these is what they make of strangers'
 * posts. They teach the cross-encoder, and what is decided once windows were read, each by a cross-encoder that it did not teach.
 */
export const TEACHES_READING: ReadonlySet<string> = new Set([
  'astronomy',
  'bach-khoa-lang-nghe',
  'bus-drivers',
  'clb-nhiep-anh',
  'coding-bootcamp',
  'cycling-federation',
  'esports-bar',
  'film-crew',
  'game-lore',
  'hoi-phu-huynh',
  'homeowners',
  'indoor-pool-staff',
  'larp-camp',
  'lop-tieng-anh',
  'marching-band',
  'newcomers-network',
  'phong-kham',
  'quan-ca-phe',
  'software-support',
  'speedrun-league',
  'university-lab',
  'web-hosting',
]);

/**
 * Communities of things that run side by side and change, unseen by encoder and ranking like those that teach reading: a third of their questions have an outdated
 * answer, a quarter one about something alike. They teach which of two articles leads, and not whether to answer: people seldom ask so hard.
 */
export const TEACHES_SUCCESSION: ReadonlySet<string> = new Set([
  'ben-xe',
  'bike-hire',
  'city-works',
  'esports-academy',
  'maker-space',
  'mountain-huts',
  'music-school',
  'nha-thieu-nhi',
  'phong-gym',
  'retro-arcade',
  'school-bus-parents',
  'viet-market-abroad',
]);

/**
 * Communities with three times as many questions about what has changed, unseen by encoder and ranking: they teach the cross-encoder, in
 * which they are in no fold, and nothing else.
 */
export const TEACHES_CROSS_ENCODER: ReadonlySet<string> = new Set([
  'blood-donors',
  'canal-trust',
  'choir-festival-camp',
  'clb-co-tuong',
  'community-radio',
  'cong-ty-may',
  'cosplay-guild',
  'dev-conference-staff',
  'hoi-ban-doc',
  'hoi-cho-tet',
  'housing-office',
  'indie-cinema',
  'island-ferry-village',
  'model-railway',
  'riding-stable',
  'roller-league',
  'space-traders',
  'street-food-yard',
  'town-marathon-crew',
  'trung-tam-yoga',
  'wine-harvest-village',
]);

/** Communities that were written when cross-encoders were trained, and chose between these: they teach nothing. */
export const CHOSE: ReadonlySet<string> = new Set([
  'be-boi',
  'escape-rooms',
  'fan-club-kpop',
  'khu-pho',
  'language-school',
  'night-school-crafts',
  'observatory-hostel',
  'robotics-team',
  'saas-support',
]);

/** Communities whose misses were read while rules were written: they teach nothing, and show nothing of how far the rules carry. */
export const WAS_READ: ReadonlySet<string> = new Set([
  'card-game-studio',
  'debating-union',
  'gliding-club',
  'xuong-gom',
]);

/** Communities that encoder and ranking have not seen, and never may: what is learned from them would be worth nothing. */
export const UNSEEN: ReadonlySet<string> = new Set([
  ...SET_ASIDE,
  ...SET_ASIDE_OF_PARALLELS,
  ...CHOSE,
  ...WAS_READ,
  ...TEACHES_READING,
  ...TEACHES_SUCCESSION,
  ...TEACHES_CROSS_ENCODER,
]);

/** Throws `MalformedCollection` for a community that does not teach what is decided once windows were read. */
export function refuseTaught(name: string): void {
  if (!TEACHES_READING.has(name) && !TEACHES_SUCCESSION.has(name))
    throw new MalformedCollection(
      `${name} taught encoder and ranking, or teaches nothing: this learns from communities that those have not seen.`,
    );
}

/** Throws `MalformedCollection` for a community that nothing may learn from. */
export function refuseSetAside(name: string): void {
  if ([SET_ASIDE, SET_ASIDE_OF_PARALLELS, CHOSE, WAS_READ].some((names) => names.has(name)))
    throw new MalformedCollection(`${name} is set aside: nothing is trained on it.`);
}

/** Throws `MalformedCollection` for a community that nothing may learn from, and for one that taught the encoder where its likenesses are used. */
export function refuseReserved(name: string, usesEncoder: boolean): void {
  refuseSetAside(name);
  if (TEACHES_READING.has(name) || TEACHES_SUCCESSION.has(name) || TEACHES_CROSS_ENCODER.has(name))
    throw new MalformedCollection(
      `${name} teaches the cross-encoder or what is decided once windows were read, and nothing else.`,
    );
  if (usesEncoder && TAUGHT_ENCODER.has(name))
    throw new MalformedCollection(
      `${name} taught the encoder: it teaches by words alone, or by a counterpart of the encoder.`,
    );
}
