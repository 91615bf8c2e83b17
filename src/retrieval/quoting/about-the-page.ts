/** Parts that say nothing about the matter: datelines, credits, notes on the page itself. */
const ABOUT_THE_PAGE =
  /^\W*(?:this (?:story|article|post|page) (?:has been|was|is being) (?:updated|edited|corrected)|(?:last )?updated?:?\s+(?:on |at )?\d|edited (?:on|at|by)|photos?(?: by| credit|:)|image(?: by| credit|:)|credit:|source:|by [\p{Lu}][a-zÀ-ỹ.]+ [\p{Lu}][a-zÀ-ỹ]+\.?$|reporting by|posted (?:by|on|in)|share this|read more|(?:bài viết|tin này) (?:đã )?được cập nhật|cập nhật (?:lúc|ngày|lần cuối)|ảnh:|nguồn:|theo: |tác giả:|đăng (?:bởi|lúc|ngày))/iu;
const LONGEST_NOTE = 120;
/** Questions that such a part may answer: "who took the photo?". */
const ASKS_OF_THE_PAGE =
  /(?<![a-zÀ-ỹ])(?:photo\w*|pictures?|images?|credit\w*|sources?|updat\w*|edit\w*|posted|posts?|report\w*|wrote|written|author\w*|ảnh|hình|nguồn|cập nhật|đăng|tác giả|viết)(?![a-zÀ-ỹ])/iu;

/** Whether a sentence is about the page rather than the matter. */
export function isAboutThePage(text: string): boolean {
  return text.length <= LONGEST_NOTE && ABOUT_THE_PAGE.test(text.normalize('NFC'));
}

/** Whether a question may be answered by such a sentence. */
export function asksOfThePage(question: string): boolean {
  return ASKS_OF_THE_PAGE.test(question.normalize('NFC'));
}
