import { signOf } from '../../text/line-beginnings.ts';

/**
 * The signs by which lines of a news text tell what they are. Each takes a line's words (composed letters) and gives what the line
 * states, or null where it is not such a line.
 */

const BYLINE_LABEL =
  /^(?:(?:written|reported|story|text|words|photos? and text) by|by|author|authors|reporter|posted by|tác giả|người viết|người đăng|người gửi|người soạn|phóng viên|pv|thực hiện|bài|bài và ảnh|bài, ảnh|bài viết|tin, ảnh|tin và ảnh|tac gia)\b(\s*[:：]\s*|\s+)(.+)$/iu;
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiu]|de la|van|von|der|bin|al|el|le)`;
const NAME = new RegExp(String.raw`^${NAME_WORD}(?:\s+${NAME_WORD}){0,5}$`, 'u');
/** "Người viết: cô Quỳnh" */
const HOW_ADDRESSED = /^(?:[Cc]ô|[Tt]hầy|[Aa]nh|[Cc]hị|[Cc]hú|[Bb]ác|[Bb]ạn|[Ôô]ng|[Bb]à|[Ee]m) (?=\p{Lu})/u;
/** "Von Ada Penn", "作者：王小明": a German name has at least two capitals, so that "Von der Leyen" is a heading. */
const GERMAN_BYLINE = /^von (\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:und )?\S+)+)$/iu;
const CHINESE_BYLINE = /^(?:作者|记者|記者|撰文|文)\s*[:：]\s*([\p{L}·、, ]{2,40})$/u;
/** Names are parted first and looked at one by one: one pattern for all of them takes half a second on "A-A-A-A-…". */
const BETWEEN_NAMES = /\s*[,&]\s*(?:and |và )?|\s+(?:and|và|[-–])\s+/u;
const MOST_NAMES = 6;
const SOURCE_LABEL =
  /^[([]?\s*(?:source|sources|nguồn|nguồn tin|via|nguon|quelle|来源|來源)\s*[:：]\s*([^)\]]+?)\s*[)\]]?\.?$/iu;
const ACCORDING_TO = /^\(?theo\s+([^()]{2,60}?)\s*\)?$/iu;
const TAGS_LABEL = /^(?:tags?|keywords?|topics?|từ kh(?:óa|oá)|chủ đề|tu khoa)\s*[:：]\s*(.+)$/iu;
const URL_LINE =
  /^((?:url|link|liên kết|đường dẫn|permalink)\s*[:：]\s*|(?:this (?:article|post) )?(?:was )?(?:originally|first) (?:published|posted|appeared) (?:at|on)\s*[:：]?\s*)?<?(https?:\/\/[^\s<>"]+?)>?$/iu;
const TITLE_LABEL = /^(?:title|headline|tiêu đề|tieu de)\s*[:：]\s*(.+)$/iu;
const PICTURE_SIDE =
  /[([](?:[^()[\]]{0,40}[\s,])?(?:right|left|centre|center|middle|front row|back row|standing|seated|pictured|phải|trái|giữa|hàng đầu|đứng|ngồi)(?:[\s,][^()[\]]{0,40})?[)\]]/iu;
/** A credit after a space has its capital ("at the bridge Ảnh: Minh Quân"); "police video: two officers" is no credit. */
const PICTURE_CREDIT =
  /(?:^|[\s([.|–—-])(?:(?:File |Illustrative |Courtesy )?(?:Photo|Photos|PHOTO|Photograph|Image|Picture|Credit|Illustration)(?: credit| Credit| courtesy)?\s*(?:[:：]|by\s+\p{Lu}|courtesy)|(?:Ảnh|ẢNH|Hình|Hình ảnh|Nguồn ảnh|Ảnh minh (?:họa|hoạ)|Ảnh tư liệu|Clip|Video)\s*[:：])/u;
const PICTURE_NOTE =
  /^(?:photos?|pictures?|images?|ảnh|hình)\s*[:：]|^(?:figure|fig\.|hình|biểu đồ|sơ đồ) \d+\s*[:.：]|getty images|(?:ap|afp|vna|vns|reuters|epa|xinhua) photo|hide caption|\/(?:afp|ap|reuters|vna|ttxvn|vnp|epa)\b|\((?:ảnh|photo|image|illustrative image|image credit|ảnh minh (?:họa|hoạ)|ảnh tư liệu|file photo)\s*[:：)]/iu;
/** A caption is short: a longer paragraph that mentions "(left)" is a paragraph. */
const LONGEST_CAPTION = 400;
const SIGNATURE =
  /^\p{Lu}(?:[\p{Ll}\p{M}]*|[\p{Lu}\p{M}]*)(?:\s+\p{Lu}(?:[\p{Ll}\p{M}]*|[\p{Lu}\p{M}]*)){1,4}$/u;
const FURNITURE =
  /^(?:©|\(c\) \d|copyright\b|all rights reserved|bản quyền|(?:>+\s*|»\s*)?(?:read more|read also|see also|also read|related(?: (?:articles|stories|news|topics))?|more on this|xem thêm|đọc thêm|tin liên quan|bài liên quan|tin bài liên quan)\s*(?:[:：>]|$)|<!--.*-->$|enditem$|(?:-\s*)?(?:30|ends?|###)(?:\s*-)?$|view (?:this (?:e-?mail|newsletter) )?(?:online|in (?:your|a) (?:web )?browser)|(?:click here to )?unsubscribe\b|you(?:’re|'re| are) receiving this|(?:update|manage) (?:your )?(?:e-?mail |subscription )?preferences|forward (?:this (?:e-?mail )?)?to a friend|add us to your address book|sent from my (?:iphone|ipad|phone)|(?:share|follow us) on (?:facebook|twitter|x|instagram|linkedin)\b|(?:sign up|subscribe) (?:for|to) our newsletter|(?:page|trang) \d+(?:\s*(?:of|\/|trên)\s*\d+)?$|xem (?:email|thư) này (?:trên|trong) trình duyệt|hủy đăng ký\b|\(?(?:end|hết)\)?$|advertisement$|quảng cáo$|(?:privacy|cookie) (?:policy|settings|preferences|notice)$|terms (?:of (?:use|service)|and conditions)$|chính sách bảo mật$|điều khoản sử dụng$|(?:share|tweet|e-?mail|print|copy link|chia sẻ|in bài|sao chép liên kết)$|(?:share|chia sẻ)(?: (?:this|bài(?: viết)?))?\s*[:：]?(?:[\s|,·•/]*(?:facebook|twitter|x|instagram|linkedin|whatsapp|zalo|telegram|messenger|e-?mail|print)(?!\p{L}))+$|\d{1,3} (?:min(?:ute)?s?|phút)\.? (?:read|đọc)$|mời bạn đọc theo dõi\b|(?:read|đọc) time\s*[:：]\s*\d)/iu;
/** Buttons and notes of a form or a post that are copied with it, also between other lines. */
const BUTTON =
  /^(?:\* indicates required question|your answer|clear form|submit|choose|never submit passwords through google forms\.?|this (?:content|form) (?:is neither|was) created .*|see translation|all reactions:?|\d{1,5} (?:comments?|shares?)|.{3,60} and \d{1,5} others|like|comment|share|reply|\d{1,2} ?[wdhm]|thích|bình luận|chia sẻ|trả lời|xem bản dịch|tất cả cảm xúc:?|câu trả lời của bạn)$/iu;
const KICKER =
  /^(?:embargo(?:ed)?(?: (?:until|till|to)|\s*[:：]).*|press release|for immediate release|media release|news release|thông cáo báo chí|breaking(?: news)?|(?:world|local|national|top|latest) news|news|politics|world|business|economy|sports?|opinion|editorial|analysis|feature|health|education|technology|tech|science|culture|society|law|environment|thời sự|chính trị|xã hội|kinh tế|kinh doanh|thế giới|quốc tế|trong nước|pháp luật|giáo dục|sức khỏe|sức khoẻ|y tế|văn hóa|văn hoá|thể thao|công nghệ|khoa học|môi trường|an ninh|quốc phòng|an ninh - quốc phòng|đời sống|bạn đọc|góc nhìn|tin tức|tin nóng|tin mới)$/iu;
const NOT_A_NAME =
  /^(?:xem|đọc|tin|chia|bình|theo|video|liên|quay|trang|hết|kết|nguồn|ảnh|báo|đài|cổng|ban|bộ|sở|cục|thông|tạp|hội|công|trung|ủy|uỷ|còn)(?!\p{L})/iu;

/** Whether a line is a button or a note of a form or a post that was copied. */
export function isButton(words: string): boolean {
  return BUTTON.test(words);
}

/** The names that a byline states ("By An Nhien", "Tác giả: …"). */
export function readByline(words: string): string | null {
  if (words.length > 120) return null;
  const chinese = CHINESE_BYLINE.exec(words)?.[1];
  if (chinese !== undefined) return chinese.trim();
  const german = GERMAN_BYLINE.exec(words)?.[1];
  if (german !== undefined) return areGermanNames(german) ? german : null;
  const found = BYLINE_LABEL.exec(words);
  const names = found?.[2]?.split(/\s*[|/•]\s*/u)[0]?.replace(/[\s.]+$/u, '') ?? '';
  const each = names.split(BETWEEN_NAMES);
  if (each.length > MOST_NAMES || !each.every((name) => NAME.test(name.replace(HOW_ADDRESSED, ''))))
    return null;
  // "Bài Học Kinh Nghiệm" is a heading: the Vietnamese words, unlike "By", need their colon.
  return found?.[1]?.trim() || /^(?:\S+ )*by\s/iu.test(words) ? names : null;
}

function areGermanNames(names: string): boolean {
  const each = names.split(/\s*,\s*|\s+und\s+/u);
  return (
    each.length <= MOST_NAMES &&
    each.every((name) => NAME.test(name) && (name.match(/(?<!\S)\p{Lu}/gu)?.length ?? 0) > 1)
  );
}

/** Names alone on the last line, as Vietnamese papers sign an article ("Hoàng Yến", "MINH QUÂN - HOÀNG YẾN"): two to five capitalised syllables. */
export function readSignature(words: string): string | null {
  if (words.length > 60) return null;
  const names = words.split(/\s+[-–]\s+/u);
  return names.length <= 3 && names.every((name) => SIGNATURE.test(name) && !NOT_A_NAME.test(name))
    ? words
    : null;
}

/** Whether a line stands on the page without belonging to the article: a rule, a copyright, a pointer to another article. */
export function isPageFurniture(words: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  return words.length <= 200 && FURNITURE.test(words);
}

/** Whom the press asks is no part of an article; whom members ask is what they look for. */
const CONTACT =
  /^(?:(?:for )?(?:media|press|news|public relations|pr|editorial)(?: (?:and|or) (?:media|press|news|pr))? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information|office)(?: (?:information|details|person))?(?:,? (?:please )?contact)?|(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)) for (?:the )?(?:media|press)|liên hệ (?:báo chí|truyền thông)|(?:thông tin liên hệ|đầu mối liên hệ) (?:cho )?(?:báo chí|truyền thông))\s*[:：]/iu;
/** The same in a press release, whose box may say less. */
const CONTACT_OF_RELEASE =
  /^(?:(?:media|press|news|public relations|pr|editorial|further|for (?:more|further|media|press)) )?(?:media |press )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information)(?: (?:information|details|person|for (?:media|press)))?(?:,? (?:please )?contact)?\s*[:：]|^(?:liên hệ(?: báo chí| truyền thông)?|thông tin liên hệ|đầu mối liên hệ)\s*[:：]/iu;
const RELEASE =
  /^(?:press release|media release|news release|for immediate release|thông cáo báo chí)(?![\p{L}\p{M}])/iu;
const REACHED = /@|(?:\+?\(?\d[\d\s().-]{6,}\d)|https?:|www\./u;
const MOST_CONTACT_LINES = 7;

/** Whether the lines are a press release's box for journalists: a label, then names, telephones and addresses. */
export function isContact(
  lines: readonly { readonly words: string; readonly closed: boolean }[],
  isRelease = false,
): boolean {
  const [label, ...others] = lines;
  const form = isRelease ? CONTACT_OF_RELEASE : CONTACT;
  if (label === undefined || lines.length > MOST_CONTACT_LINES || !form.test(label.words)) return false;
  return (
    lines.some(({ words }) => REACHED.test(words)) &&
    others.every(({ words, closed }) => words.length <= 90 && (!closed || REACHED.test(words)))
  );
}

/** Whether a text says in its first line that it is a press release. */
export function isRelease(words: string): boolean {
  return RELEASE.test(words);
}

/** Whether words are the name of a section, or a kind of text, over a headline ("POLITICS", "Thời sự", "PRESS RELEASE"). */
export function isKicker(words: string): boolean {
  return words.length <= 30 && KICKER.test(words);
}

/** The publication that a source line states ("Source: VNA", "Nguồn: …"). */
export function readSourceLine(words: string): string | null {
  return words.length > 160 ? null : (SOURCE_LABEL.exec(words)?.[1] ?? null);
}

/** The publication that "Theo …" (according to …) credits, on a line of its own at an article's end. */
export function readAccordingTo(words: string): string | null {
  const credited = words.length > 80 ? undefined : ACCORDING_TO.exec(words)?.[1];
  return credited !== undefined &&
    /^\p{Lu}/u.test(credited) &&
    !/[.,;:]/u.test(credited.replace(/\.\p{L}+$/u, ''))
    ? credited
    : null;
}

/** The words of a line "Tags: a, b" or "Từ khóa: …". */
export function readTagsLine(words: string): readonly string[] | null {
  const list = words.length > 400 ? undefined : TAGS_LABEL.exec(words)?.[1];
  return list === undefined ? null : splitTags(list);
}

/** The parts of a list that commas, semicolons or hash signs separate. */
export function splitTags(list: string): readonly string[] {
  return list
    .split(/[,;，]|\s#|^#/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** The address on a line that holds nothing else; with `labelled`, only one after "URL:" or "Link:" counts. */
export function readUrlLine(words: string, labelled = false): string | null {
  const found = words.length > 490 ? null : URL_LINE.exec(words);
  return found && (!labelled || found[1]) ? webAddress(found[2] ?? '') : null;
}

/** A web address as written, or null for anything that is not plain http or https to a host (no `javascript:`, no password in it). */
export function webAddress(written: string): string | null {
  if (!/^https?:\/\//iu.test(written) || written.length > 2_000 || !URL.canParse(written)) return null;
  const url = new URL(written);
  return url.username === '' && url.password === '' ? url.href : null;
}

/** The title of a line "Title: …". */
export function readTitleLabel(words: string): string | null {
  return words.length > 300 ? null : (TITLE_LABEL.exec(words)?.[1] ?? null);
}

/** "🪁 Sundays at three by the mill (second gate on the right)": the line of a notice. */
const OF_A_CAMERA = /^(?:📷|📸|🖼)/u;

function isNotice(words: string): boolean {
  return signOf(words) !== undefined && !OF_A_CAMERA.test(words);
}

/** Whether a paragraph is a picture's caption by its own signs: a credit ("Photo: …"), or who stands where ("(right)") without an end. */
export function isCaption(words: string, length: number, closed: boolean): boolean {
  if (length > LONGEST_CAPTION) return false;
  return (
    PICTURE_CREDIT.test(words) ||
    PICTURE_NOTE.test(words) ||
    (!closed && !isNotice(words) && PICTURE_SIDE.test(words))
  );
}

/** What a Vietnamese notice is called, in small letters, as alternatives of a pattern. */
export const KINDS_OF_NOTICE =
  'thông báo|quyết định|kế hoạch|giấy mời|thư mời|công văn|báo cáo|tờ trình|nội quy|quy chế|quy định|chỉ thị|hướng dẫn|biên bản|thể lệ';

/** The words of a line that is slanted as in chats and mails: "_Posted 6 October 2026_". */
export function unslanted(words: string): string {
  return words.replace(/^([*_]{1,2})(\S.*\S)\1$/u, '$2');
}

/** A letter's first line names nothing: "Dear Winifred", "Evening all", "Chào cả nhà". "Gửi xe" and "Chào mừng năm mới" do, and so does "Hello spring". */
const GREETINGS: readonly RegExp[] = [
  // "All" above a mail's text, which a page's own heading is not.
  /^(?:all|everyone|everybody|folks|team|cả nhà|mọi người)[,!]?$/iu,
  // "Cả nhà mình ơi 🙏", "mọi người ơi!"
  /^(?:(?:cả nhà|mọi người|mn|bà con|anh em|chị em|anh chị em|các \p{L}+(?: \p{L}+)?|quý \p{L}+|cư dân|phụ huynh|hội viên)(?: [\p{L}\p{M}]+){0,2} ơi)[^\p{L}\p{N}]*$/iu,
  // What people of a faith begin with.
  /^(?:[^\p{L}\p{N}]*)(?:nam mô|nam mo) [\p{L}\p{M} ,-]{3,60}[!.…]*(?:[^\p{L}\p{N}]*)$/iu,
  /^(?:[^\p{L}\p{N}]*)(?:a di đà phật|as-?sal[aā]mu? ?['’]?alaikum|bismillah|namaste|namo buddhaya|praise the lord|peace be (?:with|upon) you(?: all)?)[!.…]*(?:[^\p{L}\p{N}]*)$/iu,
  /^dear [\p{L}\p{M}, ]{1,40}$/iu,
  /^(?:hi|hello|hey|(?:good )?(?:morning|afternoon|evening))(?: there)?,? (?:all|both|every(?:one|body)|folks|friends|guys|team)(?!\p{L})[\p{L}\p{M}, ]{0,40}$/iu,
  /^(?:[Hh]i|[Hh]ello|[Hh]ey),? \p{Lu}[\p{L}\p{M}]*(?:[, ][\p{L}\p{M}, ]{0,40})?$/u,
  /^(?:kính|thân) gửi [\p{L}\p{M}, ]{1,60}$/iu,
  /^(?:chào|gửi) (?:cả nhà|mọi người|mn|bà con|toàn thể|các|quý|anh|chị|em|cô|chú|bác|bạn|thầy|bố mẹ|ba mẹ|phụ huynh|hội viên|thành viên|cư dân)(?![\p{L}\p{M}])[\p{L}\p{M}, ]{0,40}$/iu,
];

/** Whether a line greets whoever reads it, and says nothing else. */
export function isGreeting(words: string): boolean {
  return GREETINGS.some((form) => form.test(words));
}
