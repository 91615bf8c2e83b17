/** What is known of a text whose lines or parts begin with days. */
export interface Told {
  /** Its file's name. */
  readonly name: string;
  /** The lines above its first day. */
  readonly head: readonly string[];
  /** What stands in front of each day. */
  readonly marks: readonly string[];
  /** Whether the days stand on lines of their own. */
  readonly isAlone: boolean;
  readonly haveYears: boolean;
  /** Whether each says who posted it, and for whom. */
  readonly isPosted: boolean;
  /** What stands below or behind each day. */
  readonly texts: readonly string[];
}

/** What people write day by day. */
const LOG =
  /(?<![\p{L}\p{M}])(?:(?:office|day|duty|ward|night|shift|incident|maintenance|repair|site|change|training|visit)?[ -]?(?:logs?|log ?books?)|day ?book|incident book|journal|hand-?over(?: notes| book)?|changelog|what['’]s new|nhật ký|nhat ky|sổ (?:trực|giao ca|ghi|theo dõi|nhật)|so (?:truc|giao ca)|giao ca|lịch sử (?:thay đổi|cập nhật|sửa chữa))(?![\p{L}\p{M}])/iu;
/** Notes, which are written day by day, too, where nothing about them has days to come. */
const NOTES =
  /(?<![\p{L}\p{M}])(?:(?:(?:office|shop|desk|front desk|reception|bar|kitchen|staff|shift|workshop|running|my) )?notes|note ?book|jottings|ghi chú|ghi chu|ghi chép|ghi chep|ghi nhớ|ghi nho|sổ tay|so tay|note)(?![\p{L}\p{M}])/iu;
/** What people post, and copy from there. */
const POSTS =
  /(?<![\p{L}\p{M}])(?:posts?|facebook|fb|instagram|insta|fanpage|blog|(?:club|our|facebook|community|group) page|bài (?:đăng|viết)|bai (?:dang|viet)|updates|cập nhật|tin tức)(?![\p{L}\p{M}])/iu;
/** What has days to come. */
const SCHEDULE =
  /(?<![\p{L}\p{M}])(?:rotas?|rosters?|timetables?|calendars?|programmes?|programs?|schedules?|fixtures?|events?|what['’]s on|diary|dates|bookings?|appointments?|sessions?|meetings?|agenda|itinerary|menus?|readings|services?|tides?|lịch(?! sử)|lich|chương trình|chuong trinh|thời khóa biểu|sự kiện|kế hoạch|phân công|thực đơn)(?![\p{L}\p{M}])/iu;
/** "… for the key. DH", "… gọi thợ rồi. (Trâm)": who wrote an entry, behind its last sentence. */
const SIGNED =
  /[.!?…)]\s{1,3}(?:[–—-]\s?)?(?:\(?\p{Lu}{2,3}\)?|\(\p{Lu}[\p{L}\p{M}]{1,14}\)|[–—-]\s?\p{Lu}[\p{L}\p{M}]{1,14})\.?$/u;
/** "--- 14 Jan 2026 ---", "[14/1/2026]", "== 14/1 ==" */
const DRAWN = /^(?:-{2,}|={2,}|\*{2,}|~{2,}|_{2,}|[–—]{2,}|\[)$/u;
/** "10:00 Doors open", "7.30pm Choir" */
const BEGINS_WITH_TIME = /^\s*(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]m)(?!\p{L})/imu;
/** Words of a sentence at least. */
const FEWEST_WORDS = 3;
/** Entries of a log at least: two lines with days may be anything. */
const FEWEST = 3;

/**
 * Whether what stands below or behind days was written on them. A log says what it is, or each of its entries is signed; posts stand under lines that
 * say who posted them, or that are drawn around the day.
 */
export function isKeptAsEntries(told: Told): boolean {
  const { name, head, texts, isAlone } = told;
  const about = `${head.join('\n')}\n${name.replaceAll(/[_-]+/gu, ' ')}`;
  const said = texts.filter((text) => text !== '');
  const tell = said.filter((text) => !BEGINS_WITH_TIME.test(text));
  if (tell.length * 2 < said.length) return false;
  const isLog = LOG.test(about) || (NOTES.test(about) && !SCHEDULE.test(about));
  if (said.length >= FEWEST && isLog) return true;
  if (tell.filter(isSentence).length * 2 < said.length) return false;
  const mayBePosts = isAlone && told.haveYears;
  if (told.isPosted || (mayBePosts && POSTS.test(about))) return true;
  if (SCHEDULE.test(about)) return false;
  if (mayBePosts && told.marks.every((mark) => DRAWN.test(mark))) return true;
  return said.length >= FEWEST && said.filter((text) => SIGNED.test(text)).length * 2 > said.length;
}

function isSentence(text: string): boolean {
  return /[.!?…]|\p{Extended_Pictographic}/u.test(text) && text.split(/\s+/u).length >= FEWEST_WORDS;
}
