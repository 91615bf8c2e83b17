import type { FindingKind } from '../checking/finding.ts';
import type { Language } from '../corpus/article.ts';
import { reasonIn } from '../corpus/reasons/reason-in.ts';
import { counted } from '../text/counted.ts';

/** Every sentence that `npm run check-corpus` says, in one language. */
export interface CheckMessages {
  readonly finding: Readonly<Record<FindingKind, (detail: string) => string>>;
  /** Above what was left out, and above what else there is to look at. */
  readonly leftOut: (count: number) => string;
  readonly others: (count: number) => string;
  /** Above the hints: what they are and what to do about them. */
  readonly hints: (hints: number) => string;
  readonly later: (path: string) => string;
  /** `hints`: how many there are above. */
  readonly nothing: (articles: number, hints: number) => string;
  /** Below it: what was looked for, since nothing else was, and how much of it is found. */
  readonly lookedFor: (compared: number) => string;
  readonly summary: (findings: number, articles: number) => string;
  readonly notAllCompared: (compared: number, statements: number) => string;
}

/** "3/8" as its two numbers. */
function shareIn(detail: string): readonly [count: number, all: number] {
  const [count = 0, all = 0] = detail.split('/').map(Number);
  return [count, all];
}

const english: CheckMessages = {
  finding: {
    'left-out': (reason) => reason,
    field: (reason) => reason,
    'no-title': (file) =>
      file === ''
        ? 'its title is unknown: add "title:" to the front matter'
        : 'its title is unknown: write it above the text as a heading',
    'no-date': (file) =>
      file === ''
        ? 'its date is unknown: add a line such as "date: 2023-01-31" to the front matter'
        : `its date is unknown: put it into the name of the file, such as "2023-01-31 ${file}"`,
    'no-title-in-text': () => 'its title is unknown: write it as the first line, above the text',
    'no-date-in-text': () =>
      'its date is unknown: write a line such as "Date: 2023-01-31" above the text, as the first line of the file',
    'parts-without-title': (share) => {
      const [count, all] = shareIn(share);
      return `the title of ${count} of its ${counted(all, 'article')} is unknown: give each a "title"`;
    },
    'parts-without-date': (share) => {
      const [count, all] = shareIn(share);
      return `the date of ${count} of its ${counted(all, 'article')} is unknown: give each a "date"`;
    },
    short: (words) => `its text is shorter than a paragraph (${counted(Number(words), 'word')})`,
    'same-link': (path) => `it has the same link as ${path}: remove one of them`,
    'same-text': (path) => `it has the same text as ${path}: remove one of them`,
    furniture: (words) => `this looks like part of the page rather than the article: “${words}”`,
    contradiction: (quotes) => `articles state a fact differently: ${quotes}`,
    'replaces-nothing': (name) => `it replaces “${name}”, but no other article has that id or file`,
    'dead-synonym': (rule) => `no article has the words of this rule: ${rule}`,
  },
  leftOut: (count) =>
    count === 1
      ? '1 file, or part of a file, is left out and answers nothing:'
      : `${count} files, or parts of files, are left out and answer nothing:`,
  others: (count) => `${counted(count, 'thing')} to look at in the articles:`,
  hints: (hints) =>
    `${counted(hints, 'sentence')} that a later article may have changed (about half of such hints are right). Where it has, correct the sentence, or add "replaces:" to the later article:`,
  later: (path) => `later, in ${path}`,
  nothing: (articles, hints) =>
    hints === 0
      ? `${counted(articles, 'article')} checked: nothing found.`
      : `${counted(articles, 'article')} checked: ${counted(hints, 'sentence')} above to look at, and no finding of another kind.`,
  lookedFor: (compared) =>
    `It looked for unknown titles and dates, short texts, copies, leftovers of the page, facts that articles state differently (${counted(compared, 'sentence')} compared), "replaces:" and synonyms that match nothing, and files left out; and it hints at sentences that a later article may have changed, of which it finds about three in ten. It cannot know whether an article is right.`,
  summary: (findings, articles) =>
    `${counted(articles, 'article')} checked: ${counted(findings, 'thing')} to look at.`,
  notAllCompared: (compared, statements) =>
    `${compared} of ${statements} sentences with a date, place or number were compared, the newest first.`,
};

const vietnamese: CheckMessages = {
  finding: {
    'left-out': (reason) => reasonIn('vi', reason),
    field: (reason) => reasonIn('vi', reason),
    'no-title': (file) =>
      file === ''
        ? 'không rõ tiêu đề: thêm "title:" vào phần đầu tệp'
        : 'không rõ tiêu đề: viết tiêu đề phía trên nội dung',
    'no-date': (file) =>
      file === ''
        ? 'không rõ ngày: thêm vào phần đầu tệp một dòng như "date: 2023-01-31"'
        : `không rõ ngày: ghi ngày vào tên tệp, chẳng hạn "2023-01-31 ${file}"`,
    'no-title-in-text': () => 'không rõ tiêu đề: viết tiêu đề ở dòng đầu tệp, phía trên nội dung',
    'no-date-in-text': () =>
      'không rõ ngày: viết một dòng như "Date: 2023-01-31" ở đầu tệp, phía trên nội dung',
    'parts-without-title': (share) => {
      const [count, all] = shareIn(share);
      return `không rõ tiêu đề của ${count} trong ${all} bài của tệp: ghi "title" cho từng bài`;
    },
    'parts-without-date': (share) => {
      const [count, all] = shareIn(share);
      return `không rõ ngày của ${count} trong ${all} bài của tệp: ghi "date" cho từng bài`;
    },
    short: (words) => `nội dung ngắn hơn một đoạn văn (${words} từ)`,
    'same-link': (path) => `cùng liên kết với ${path}: hãy bỏ một trong hai`,
    'same-text': (path) => `cùng nội dung với ${path}: hãy bỏ một trong hai`,
    furniture: (words) => `câu này có vẻ thuộc về trang web chứ không thuộc bài: “${words}”`,
    contradiction: (quotes) => `các bài nêu khác nhau: ${quotes}`,
    'replaces-nothing': (name) => `bài này thay cho “${name}”, nhưng không bài nào khác có mã hoặc tệp đó`,
    'dead-synonym': (rule) => `không bài nào có các từ của dòng này: ${rule}`,
  },
  leftOut: (count) => `${count} tệp hoặc phần của tệp bị bỏ qua, không dùng để trả lời:`,
  others: (count) => `${count} điểm cần xem lại trong các bài viết:`,
  hints: (hints) =>
    `${hints} câu có thể đã bị bài mới hơn thay đổi (khoảng một nửa số gợi ý như vậy là đúng). Nếu đúng, hãy sửa câu đó, hoặc thêm "replaces:" vào bài mới hơn:`,
  later: (path) => `về sau, trong ${path}`,
  nothing: (articles, hints) =>
    hints === 0
      ? `Đã kiểm tra ${articles} bài viết: không tìm thấy điểm nào.`
      : `Đã kiểm tra ${articles} bài viết: ${hints} câu ở trên cần xem lại, không có điểm nào thuộc loại khác.`,
  lookedFor: (compared) =>
    `Đã tìm: tiêu đề và ngày không rõ, bài quá ngắn, bài trùng, phần sót lại của trang web, điều các bài nêu khác nhau (đã so sánh ${compared} câu), "replaces:" và từ đồng nghĩa không khớp gì, tệp bị bỏ qua; ngoài ra gợi ý những câu có thể đã bị bài mới hơn thay đổi, nhưng chỉ nhận ra khoảng ba phần mười. Bài viết có đúng sự thật hay không thì lệnh này không biết được.`,
  summary: (findings, articles) => `Đã kiểm tra ${articles} bài viết: ${findings} điểm cần xem lại.`,
  notAllCompared: (compared, statements) =>
    `Đã so sánh ${compared} trong ${statements} câu có ngày, nơi chốn hoặc con số, bài mới nhất trước.`,
};

/** What `npm run check-corpus` says, by language. */
export const CHECK_MESSAGES: Readonly<Record<Language, CheckMessages>> = { en: english, vi: vietnamese };
