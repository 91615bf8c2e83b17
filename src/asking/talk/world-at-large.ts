import type { Article } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';

/** What people ask the world: how a question for it reads, without case and marks, and what an article says that tells of it, without case. */
interface Topic {
  readonly asks: RegExp;
  readonly tells: RegExp;
}

const TOPICS: readonly Topic[] = [
  // The weather.
  {
    asks: /\bweather\b|\b(?:will it|is it (?:going to|gonna)|does it) (?:rain|snow)\b|\bthoi tiet\b|\b(?:co|troi) mua (?:khong|ko|k|hong)\b/,
    tells:
      /(?<![A-Za-zÀ-ỹ])(?:weather|forecast|rain\w*|snow\w*|storm\w*|wind\w*|sunny|wet|thời tiết|thoi tiet|dự báo|mưa|bão|nắng|gió)(?![A-Za-zÀ-ỹ])/u,
  },
  // Markets.
  {
    asks: /\b(?:gold price|price of gold|bitcoin|crypto(?:currency|currencies)? (?:prices?|market|rates?|coins?)|(?:buy|sell|invest in|price of) crypto|exchange rate|petrol price|fuel price|gia vang|ty gia|ti gia|gia xang|chung khoan|gia do(?: la)? hom nay)\b/,
    tells:
      /(?<![A-Za-zÀ-ỹ])(?:gold|bitcoin|crypto|exchange rate|petrol|fuel|vàng|tỷ giá|tỉ giá|xăng|chứng khoán|đô la)(?![A-Za-zÀ-ỹ])/u,
  },
  // Translations, sums, homework.
  {
    asks: /\btranslate\b.*\b(?:to|into)\b|\bhow do (?:you|i|we) say\b.*\bin [A-Za-zÀ-ỹ]+\W*$|\bdich\b.*\bsang tieng\b/u,
    tells: /\btranslat\w*|(?<![A-Za-zÀ-ỹ])dịch(?![A-Za-zÀ-ỹ])/u,
  },
  {
    asks: /\b(?:what(?: is|s)|whats|how much is) \d+ (?:times|plus|minus|divided by|x) \d+|\b\d+ (?:cong|tru|nhan|chia) \d+\b/,
    tells: /\b\d+ (?:times|plus|minus|divided by|cộng|trừ|nhân|chia) \d+\b/u,
  },
  {
    asks: /\b(?:write|do) (?:me )?(?:my|an?) (?:essay|homework|cover letter|thesis)\b|\b(?:viet|lam) (?:gium|ho|dum|giup)\b.*\b(?:bai|van|luan|tap)\b/,
    tells: /(?<![A-Za-zÀ-ỹ])(?:essay|homework|cover letter|thesis|bài văn|bài luận|bài tập)(?![A-Za-zÀ-ỹ])/u,
  },
  // Days of the calendar.
  {
    asks: /\bhow (?:many days|many weeks|long) (?:is it )?(?:until|till|til|to|before) (?:christmas|xmas|new year\w*|easter|halloween|summer)\W*$|\b(?:may|bao nhieu) ngay nua (?:la )?(?:(?:toi|den) )?(?:tet|noel|giang sinh)\W*$/,
    tells:
      /(?<![A-Za-zÀ-ỹ])(?:days|weeks) (?:to go|until|till|left)(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])ngày nữa/u,
  },
  { asks: /\b(?:full|new) moon\b|\btrang tron\b/, tells: /\bmoon\b|(?<![A-Za-zÀ-ỹ])trăng(?![A-Za-zÀ-ỹ])/u },
  { asks: /\bblack friday\b/, tells: /\bblack friday\b/u },
  // States and history.
  {
    asks: /\bpresident of (?:the )?(?:us|usa|united states|france|russia|china|america)\b|\bprime minister\b|\bcapital of\b|\bworld war\b|\bww ?[12i]+\b|\btong thong\b|\bthu tuong\b|\bthu do (?:nuoc|cua)\b|\bthe chien\b/,
    tells:
      /(?<![A-Za-zÀ-ỹ])(?:president|prime minister|capital|war|tổng thống|thủ tướng|thủ đô|thế chiến|chiến tranh)(?![A-Za-zÀ-ỹ])/u,
  },
  // Sports of the world.
  {
    asks: /\b(?:world cup|premier league|champions league|arsenal|chelsea|liverpool|man (?:utd|united|city)|real madrid|barcelona|nba|nfl|(?:doi )?tuyen (?:vn|viet nam)|vn da|viet nam da)\b/,
    tells:
      /(?<![A-Za-zÀ-ỹ])(?:world cup|premier league|champions league|arsenal|chelsea|liverpool|man (?:utd|united|city)|real madrid|barcelona|nba|nfl|football|soccer|bóng đá|tuyển việt nam|tuyển vn)(?![A-Za-zÀ-ỹ])/u,
  },
  // Kitchens and sickbeds.
  {
    asks: /\bhow (?:do|long do) (?:i|you|we)\b.*\b(?:boil|cook|fry|roast|bake)\b|\bwhat (?:should|shall) (?:i|we) cook\b|\bcach nau\b|\bluoc\b.*\b(?:may|bao)\b|\b(?:toi nay|trua nay) an gi\b|\bcalori(?:es|e)\b|\bcalo\b/,
    tells:
      /(?<![A-Za-zÀ-ỹ])(?:boil\w*|cook\w*|fry\w*|roast\w*|bak(?:e|ing)\w*|recipe\w*|calor\w*|nấu|luộc|món ăn|calo)(?![A-Za-zÀ-ỹ])/u,
  },
  {
    asks: /\b(?:headache|migraine|toothache|dau rang)\b|(?:^|\b(?:bi|thuoc|het|tri|chua|em|minh|toi|tui|con|lai|hay|thay|nhuc|met) )dau dau\b/,
    tells:
      /(?<![A-Za-zÀ-ỹ])(?:headache|migraine|toothache|painkiller\w*|đau đầu|đau răng|cảm cúm|thuốc)(?![A-Za-zÀ-ỹ])/u,
  },
  // Hearts.
  {
    asks: /\b(?:boyfriend|girlfriend|crush|husband|wife|nguoi yeu|ban trai|ban gai)\b.*\b(?:dumped|left me\W*$|broke up|cheat\w*|hates me|bo (?:minh|em|tui|toi)|chia tay)\b/,
    tells: /(?<![A-Za-zÀ-ỹ])(?:dumped|broke up|break-?up|chia tay|người yêu)(?![A-Za-zÀ-ỹ])/u,
  },
  // Travel.
  {
    asks: /\b(?:flights?|plane tickets?) to\b|\bve may bay\b/,
    tells: /(?<![A-Za-zÀ-ỹ])(?:flights?|fly|plane|airport|máy bay|sân bay)(?![A-Za-zÀ-ỹ])/u,
  },
  { asks: /\bvisa (?:for|to)\b|\bxin visa\b/, tells: /\bvisas?\b|thị thực/u },
];

/**
 * Whether a question asks what the world knows, the weather or the gold price, and the article that would be quoted tells nothing of it. An
 * article that does ("rain or shine, we walk") may answer.
 */
export function asksTheWorld(question: string, quoted: Article | undefined): boolean {
  const asked = foldMarks(question.normalize('NFC').toLowerCase());
  const topic = TOPICS.find(({ asks }) => asks.test(asked));
  if (topic === undefined || quoted === undefined) return false;
  const { title, text } = quoted;
  return !topic.tells.test(`${title ?? ''}\n${text}`.normalize('NFC').toLowerCase());
}
