import type { Language } from '../corpus/article.ts';
import { ownCommandWith } from '../text/own-command.ts';

/** The messages about a mistake in a command line, in one language. */
export interface CommandLineMessages {
  readonly noOption: (typed: string, nearest: string | undefined) => string;
  readonly needsValue: (option: string) => string;
  readonly noValue: (option: string) => string;
  readonly noWords: (word: string) => string;
  readonly whichQuestion: string;
  readonly questionTooLong: (length: number, most: number) => string;
  readonly partlyUnderstood: (done: number, total: number) => string;
  /** The title of one article that is left, and how many are. */
  readonly longLeft: (title: string, articles: number) => string;
  readonly wrongLimit: (value: string) => string;
  readonly whatToImport: string;
  readonly cannotWriteInto: (folder: string, reason: string) => string;
  readonly oneFolder: string;
  readonly registerNeedsToken: string;
  readonly noSubcommand: (name: string) => string;
}

const english: CommandLineMessages = {
  noOption: (typed, nearest) =>
    `There is no option ${typed}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  needsValue: (option) => `${option} needs a value after it.`,
  noValue: (option) => `${option} takes no value.`,
  noWords: (word) => `"${word}" is one word too many.`,
  whichQuestion: `Which question? For example: ${ownCommandWith('ask')} "Who chaired the conference?"`,
  questionTooLong: (length, most) =>
    `A question may have up to ${most} characters, and this one has ${length}: ask in a few words.`,
  partlyUnderstood: (done, total) =>
    `Only ${done} of ${total} articles have been read for meaning so far, so this answer may be less sure. "npm start", left open, reads the rest.`,
  longLeft: (title, articles) =>
    articles === 1
      ? `“${title}” is so long that reading it for its meaning takes a while; until then it is found by its words alone. Leave "npm start" open once until it is read, or split it into several articles.`
      : `${articles} articles, “${title}” among them, are so long that reading them for their meaning takes a while; until then they are found by their words alone. Leave "npm start" open once until they are read, or split them.`,
  wrongLimit: (value) => `--limit takes a whole number from 1 to 10, but it is "${value}".`,
  whatToImport: 'What should be imported?',
  cannotWriteInto: (folder, reason) =>
    `Articles cannot be written into ${folder} (${reason}). Name another folder with --into, or let this user write there.`,
  oneFolder: 'One folder at a time.',
  registerNeedsToken:
    'DISCORD_TOKEN is not set, and registering commands needs it. README.md, "The first five minutes", says how to get one.',
  noSubcommand: (name) => `There is no "verbatim ${name}".`,
};

const vietnamese: CommandLineMessages = {
  noOption: (typed, nearest) =>
    `Không có tuỳ chọn ${typed}.${nearest === undefined ? '' : ` Có phải bạn muốn gõ ${nearest}?`}`,
  needsValue: (option) => `Sau ${option} cần có một giá trị.`,
  noValue: (option) => `${option} không nhận giá trị.`,
  noWords: (word) => `Thừa từ "${word}".`,
  whichQuestion: `Bạn muốn hỏi gì? Ví dụ: ${ownCommandWith('ask')} "Ai chủ trì hội nghị?"`,
  questionTooLong: (length, most) =>
    `Câu hỏi tối đa ${most} ký tự, mà câu này có ${length}: bạn hỏi ngắn gọn lại nhé.`,
  partlyUnderstood: (done, total) =>
    `Mới đọc hiểu được ${done} trong ${total} bài nên câu trả lời này có thể kém chắc. Cứ để "npm start" chạy, nó sẽ đọc nốt.`,
  longLeft: (title, articles) =>
    articles === 1
      ? `Bài “${title}” dài đến mức đọc hiểu mất khá lâu; trước đó chỉ tìm được bài này theo từ ngữ. Hãy để "npm start" chạy một lần cho đến khi đọc xong, hoặc tách thành nhiều bài.`
      : `${articles} bài, trong đó có “${title}”, dài đến mức đọc hiểu mất khá lâu; trước đó chỉ tìm được các bài này theo từ ngữ. Hãy để "npm start" chạy một lần cho đến khi đọc xong, hoặc tách chúng ra.`,
  wrongLimit: (value) => `--limit nhận một số nguyên từ 1 đến 10, nhưng đang là "${value}".`,
  whatToImport: 'Bạn muốn nhập gì?',
  cannotWriteInto: (folder, reason) =>
    `Không ghi bài vào ${folder} được (${reason}). Hãy chọn thư mục khác bằng --into, hoặc cho người dùng này ghi vào đó.`,
  oneFolder: 'Mỗi lần chỉ một thư mục.',
  registerNeedsToken:
    'Chưa đặt DISCORD_TOKEN, mà đăng ký lệnh thì cần có token. Mục "The first five minutes" trong README.md cho biết cách lấy.',
  noSubcommand: (name) => `Không có lệnh "verbatim ${name}".`,
};

/** The sentences on command lines, by language. */
export const COMMAND_LINE_MESSAGES: Readonly<Record<Language, CommandLineMessages>> = {
  en: english,
  vi: vietnamese,
};
