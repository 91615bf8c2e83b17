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
      /(?<![\p{L}\p{M}])(?:weather|forecast|rain\w*|snow\w*|storm\w*|wind\w*|sunny|wet|thời tiết|thoi tiet|dự báo|mưa|bão|nắng|gió)(?![\p{L}\p{M}])/u,
  },
  // Markets.
  {
    asks: /\b(?:gold price|price of gold|bitcoin|crypto|exchange rate|petrol price|fuel price|gia vang|ty gia|ti gia|gia xang|chung khoan|gia do(?: la)? hom nay)\b/,
    tells:
      /(?<![\p{L}\p{M}])(?:gold|bitcoin|crypto|exchange rate|petrol|fuel|vàng|tỷ giá|tỉ giá|xăng|chứng khoán|đô la)(?![\p{L}\p{M}])/u,
  },
  // Translations, sums, homework.
  {
    asks: /\btranslate\b.*\b(?:to|into)\b|\bhow do (?:you|i|we) say\b.*\bin \p{L}+\W*$|\bdich\b.*\bsang tieng\b/u,
    tells: /\btranslat\w*|(?<![\p{L}\p{M}])dịch(?![\p{L}\p{M}])/u,
  },
  {
    asks: /\b(?:what(?: is|s)|whats|how much is) \d+ (?:times|plus|minus|divided by|x) \d+|\b\d+ (?:cong|tru|nhan|chia) \d+\b/,
    tells: /\b\d+ (?:times|plus|minus|divided by|cộng|trừ|nhân|chia) \d+\b/u,
  },
  {
    asks: /\b(?:write|do) (?:me )?(?:my|an?) (?:essay|homework|cover letter|thesis)\b|\b(?:viet|lam) (?:gium|ho|dum|giup)\b.*\b(?:bai|van|luan|tap)\b/,
    tells:
      /(?<![\p{L}\p{M}])(?:essay|homework|cover letter|thesis|bài văn|bài luận|bài tập)(?![\p{L}\p{M}])/u,
  },
  // Days of the calendar.
  {
    asks: /\bhow (?:many days|many weeks|long) (?:is it )?(?:until|till|til|to|before) (?:christmas|xmas|new year\w*|easter|halloween|summer)\W*$|\b(?:may|bao nhieu) ngay nua (?:la )?(?:(?:toi|den) )?(?:tet|noel|giang sinh)\W*$/,
    tells:
      /(?<![\p{L}\p{M}])(?:days|weeks) (?:to go|until|till|left)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])ngày nữa/u,
  },
  { asks: /\b(?:full|new) moon\b|\btrang tron\b/, tells: /\bmoon\b|(?<![\p{L}\p{M}])trăng(?![\p{L}\p{M}])/u },
  { asks: /\bblack friday\b/, tells: /\bblack friday\b/u },
  // States and history.
  {
    asks: /\bpresident of (?:the )?(?:us|usa|united states|france|russia|china|america)\b|\bprime minister\b|\bcapital of\b|\bworld war\b|\bww ?[12i]+\b|\btong thong\b|\bthu tuong\b|\bthu do (?:nuoc|cua)\b|\bthe chien\b/,
    tells:
      /(?<![\p{L}\p{M}])(?:president|prime minister|capital|war|tổng thống|thủ tướng|thủ đô|thế chiến|chiến tranh)(?![\p{L}\p{M}])/u,
  },
  // Sports of the world.
  {
    asks: /\b(?:world cup|premier league|champions league|arsenal|chelsea|liverpool|man (?:utd|united|city)|real madrid|barcelona|nba|nfl|(?:doi )?tuyen (?:vn|viet nam)|vn da|viet nam da)\b/,
    tells:
      /(?<![\p{L}\p{M}])(?:world cup|premier league|champions league|arsenal|chelsea|liverpool|man (?:utd|united|city)|real madrid|barcelona|nba|nfl|football|soccer|bóng đá|tuyển việt nam|tuyển vn)(?![\p{L}\p{M}])/u,
  },
  // Kitchens and sickbeds.
  {
    asks: /\bhow (?:do|long do) (?:i|you|we)\b.*\b(?:boil|cook|fry|roast|bake)\b|\bwhat (?:should|shall) (?:i|we) cook\b|\bcach nau\b|\bluoc\b.*\b(?:may|bao)\b|\b(?:toi nay|trua nay) an gi\b|\bcalori(?:es|e)\b|\bcalo\b/,
    tells:
      /(?<![\p{L}\p{M}])(?:boil\w*|cook\w*|fry\w*|roast\w*|bak(?:e|ing)\w*|recipe\w*|calor\w*|nấu|luộc|món ăn|calo)(?![\p{L}\p{M}])/u,
  },
  {
    asks: /\b(?:headache|migraine|toothache|dau dau|dau rang)\b/,
    tells:
      /(?<![\p{L}\p{M}])(?:headache|migraine|toothache|painkiller\w*|đau đầu|đau răng|cảm cúm|thuốc)(?![\p{L}\p{M}])/u,
  },
  // Hearts.
  {
    asks: /\b(?:boyfriend|girlfriend|crush|husband|wife|nguoi yeu|ban trai|ban gai)\b.*\b(?:dumped|left me\W*$|broke up|cheat\w*|hates me|bo (?:minh|em|tui|toi)|chia tay)\b/,
    tells: /(?<![\p{L}\p{M}])(?:dumped|broke up|break-?up|chia tay|người yêu)(?![\p{L}\p{M}])/u,
  },
  // Travel.
  {
    asks: /\b(?:flights?|plane tickets?) to\b|\bve may bay\b/,
    tells: /(?<![\p{L}\p{M}])(?:flights?|fly|plane|airport|máy bay|sân bay)(?![\p{L}\p{M}])/u,
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
