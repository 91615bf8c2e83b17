import type { SmallTalkKind } from '../asking/small-talk.ts';
import type { Language, PublishedDate } from '../corpus/article.ts';
import type { FoundAnswer } from '../retrieval/answer.ts';
import type { ExplainedTerm } from '../retrieval/explanation.ts';
import type { Stage } from './stage.ts';

/** Every sentence that the terminal says, in one language. */
export interface TerminalMessages {
  readonly locale: string;
  readonly language: Language;
  readonly loaded: (articles: number, passages: number, seconds: string) => string;
  readonly skippedHeading: (files: number) => string;
  readonly noToken: string;
  readonly welcome: string;
  readonly untitled: string;
  readonly unknown: { readonly source: string; readonly author: string; readonly date: string };
  readonly paragraph: (number: number, of: number) => string;
  readonly caption: string;
  readonly possibly: string;
  readonly older: string;
  readonly newer: string;
  readonly changed: (on: string, before: string, source: string) => string;
  readonly alsoIn: (titles: string) => string;
  readonly differ: Readonly<Record<NonNullable<FoundAnswer['disagreement']>['about'], string>>;
  readonly follows: (question: string) => string;
  readonly readAs: (words: string) => string;
  readonly onlyDated: (range: string) => string;
  readonly ofDays: (range: string) => string;
  readonly datesDropped: (range: string) => string;
  readonly days: { readonly from: (date: string) => string; readonly until: (date: string) => string };
  readonly nothingFound: (articles: number) => string;
  readonly nearest: string;
  readonly didYouMean: (words: string) => string;
  readonly unknownWords: (words: string) => string;
  readonly smallTalk: Readonly<Record<SmallTalkKind | 'suggestions', string>>;
  readonly news: Readonly<Record<'heading' | 'added' | 'changed' | 'none', string>>;
  readonly help: string;
  readonly facts: {
    readonly title: string;
    readonly source: string;
    readonly author: string;
    readonly date: string;
    readonly url: string;
    readonly file: string;
    readonly unknown: string;
  };
  readonly articlesHeading: (shown: number, all: number) => string;
  readonly noSuchArticle: (wanted: string) => string;
  readonly whichArticle: string;
  readonly whichQuestion: string;
  readonly noSuchCommand: (name: string) => string;
  readonly reloaded: (added: number, changed: number, removed: number, unchanged: number) => string;
  readonly reloadFailed: (reason: string) => string;
  readonly tryForce: string;
  readonly searchAway: string;
  readonly goodbye: string;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly why: {
    readonly verdict: (confidence: string, threshold: string, found: boolean) => string;
    readonly asksFor: string;
    readonly terms: string;
    readonly passages: (passages: number) => string;
    readonly origin: Readonly<Record<Exclude<ExplainedTerm['origin'], 'question'>, string>>;
    readonly runnerUp: string;
    readonly confidence: string;
  };
}

const english: TerminalMessages = {
  locale: 'en-GB',
  language: 'en',
  loaded: (articles, passages, seconds) =>
    `${count(articles, 'article')}, ${count(passages, 'passage')}, ready in ${seconds} s.`,
  skippedHeading: (files) => `${count(files, 'file')} left out:`,
  noToken:
    'To answer on Discord, set DISCORD_TOKEN (see "The first five minutes" in README.md). Until then, ask here.',
  welcome: 'Type a question, or /help.',
  untitled: 'Untitled article',
  unknown: { source: 'source unknown', author: 'author unknown', date: 'date unknown' },
  paragraph: (number, of) => `paragraph ${number} of ${of}`,
  caption: 'picture caption',
  possibly: 'Possibly:',
  older: 'older',
  newer: 'newer',
  changed: (on, before, source) =>
    on === '' ? `Changed; before: ${before} (${source})` : `Changed on ${on}; before: ${before} (${source})`,
  alsoIn: (titles) => `also in ${titles}`,
  differ: {
    date: 'The articles give different dates; each is quoted below.',
    place: 'The articles give different places; each is quoted below.',
    number: 'The articles give different numbers; each is quoted below.',
  },
  follows: (question) => `Following “${question}”`,
  readAs: (words) => `Showing results for “${words}”`,
  onlyDated: (range) => `Only articles dated ${range}`,
  ofDays: (range) => `For ${range}`,
  datesDropped: (range) => `No article dated ${range} answers that better, so all dates were searched.`,
  days: { from: (date) => `from ${date}`, until: (date) => `until ${date}` },
  nothingFound: (articles) => `I found no answer in the ${count(articles, 'article')}.`,
  nearest: 'Related:',
  didYouMean: (words) => `Did you mean “${words}”?`,
  unknownWords: (words) => `No article mentions: ${words}`,
  smallTalk: {
    greeting: 'Hello! Ask anything about the articles.',
    thanks: 'You’re welcome! Ask anything else about the articles.',
    reaction: ':) Ask anything about the articles.',
    bye: 'Goodbye! (/quit leaves.)',
    about:
      'I answer questions with word-for-word quotes from the articles, and I name the source. /help shows more.',
    suggestions: 'For example:',
  },
  news: {
    heading: 'What’s new:',
    added: 'added',
    changed: 'changed',
    none: 'Nothing new. An article is listed once it was added or changed, or if it has a date.',
  },
  help: `Type a question to see what the articles say, word for word.
  /articles [words]        list the articles, or those whose title has the words
  /article number|title    read an article
  /news [topic]            list what was added or changed lately
  /why question            show how the answer was chosen
  /reload [force]          read the folder again; "force" accepts a folder with far fewer articles
  /help                    show this help
  /quit                    leave (or Ctrl-D)`,
  facts: {
    title: 'Title',
    source: 'Source',
    author: 'Author',
    date: 'Date',
    url: 'Link',
    file: 'File',
    unknown: 'unknown',
  },
  articlesHeading: (shown, all) =>
    shown === all ? `${count(all, 'article')}:` : `${shown} of ${count(all, 'article')}:`,
  noSuchArticle: (wanted) => `No article is called "${wanted}". /articles lists them with their numbers.`,
  whichArticle: 'Which article? Type /article and its number from /articles, or words from its title.',
  whichQuestion: 'Which question? Type /why and the question.',
  noSuchCommand: (name) => `There is no command ${name}. /help lists the commands.`,
  reloaded: (added, changed, removed, unchanged) =>
    `Reloaded: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged.`,
  reloadFailed: (reason) => `Not reloaded. The previous articles stay: ${reason}`,
  tryForce: 'If that is what you want: /reload force',
  searchAway: 'I cannot search the articles right now. Please ask again in a minute.',
  goodbye: 'Goodbye.',
  stage: {
    reading: 'Reading articles',
    indexing: 'Indexing',
    meaning: 'Reading for meaning',
    importing: 'Importing',
    comparing: 'Comparing',
  },
  why: {
    verdict: (confidence, threshold, found) =>
      `${found ? 'Answered' : 'Not answered'}: confidence ${confidence}, threshold ${threshold}`,
    asksFor: 'Asks for',
    terms: 'Terms, their weights, and how many passages contain them:',
    passages: (passages) => count(passages, 'passage'),
    origin: {
      synonym: 'from the synonyms',
      abbreviation: 'explained by an article',
      spelling: 'another spelling',
      translation: 'in the other language',
      dates: 'a date',
      earlier: 'from the question before',
    },
    runnerUp: 'runner-up',
    confidence: 'How the confidence was judged:',
  },
};

const vietnamese: TerminalMessages = {
  locale: 'vi-VN',
  language: 'vi',
  loaded: (articles, passages, seconds) =>
    `${articles} bài báo, ${passages} đoạn, sẵn sàng sau ${seconds} giây.`,
  skippedHeading: (files) => `${files} tệp bị bỏ qua:`,
  noToken:
    'Để chạy trên Discord cần có token (DISCORD_TOKEN): xem mục "The first five minutes" trong README.md. Trong lúc chờ, cứ hỏi tại đây.',
  welcome: 'Gõ câu hỏi, hoặc /help.',
  untitled: 'Bài không có tiêu đề',
  unknown: { source: 'không rõ nguồn', author: 'không rõ tác giả', date: 'không rõ ngày' },
  paragraph: (number, of) => `đoạn ${number}/${of}`,
  caption: 'chú thích ảnh',
  possibly: 'Có thể là:',
  older: 'cũ hơn',
  newer: 'mới hơn',
  changed: (on, before, source) =>
    on === ''
      ? `Đã thay đổi; trước đó: ${before} (${source})`
      : `Thay đổi ngày ${on}; trước đó: ${before} (${source})`,
  alsoIn: (titles) => `cũng có trong ${titles}`,
  differ: {
    date: 'Các bài báo nêu ngày tháng khác nhau; mỗi bài được trích bên dưới.',
    place: 'Các bài báo nêu địa điểm khác nhau; mỗi bài được trích bên dưới.',
    number: 'Các bài báo nêu con số khác nhau; mỗi bài được trích bên dưới.',
  },
  follows: (question) => `Tiếp theo câu hỏi “${question}”`,
  readAs: (words) => `Kết quả cho “${words}”`,
  onlyDated: (range) => `Chỉ các bài đề ngày ${range}`,
  ofDays: (range) => `Cho ngày ${range}`,
  datesDropped: (range) => `Không có bài nào đề ngày ${range} trả lời tốt hơn, nên đã tìm ở mọi ngày.`,
  days: { from: (date) => `từ ${date}`, until: (date) => `đến ${date}` },
  nothingFound: (articles) => `Tôi không tìm thấy câu trả lời trong ${articles} bài báo.`,
  nearest: 'Bài liên quan:',
  didYouMean: (words) => `Ý bạn là “${words}”?`,
  unknownWords: (words) => `Không có trong bài nào: ${words}`,
  smallTalk: {
    greeting: 'Xin chào! Hãy hỏi bất cứ điều gì về các bài báo.',
    thanks: 'Không có gì! Bạn cứ hỏi tiếp về các bài báo nhé.',
    reaction: ':) Hãy hỏi bất cứ điều gì về các bài báo.',
    bye: 'Tạm biệt! (/quit để thoát.)',
    about: 'Tôi trả lời câu hỏi bằng trích dẫn nguyên văn từ các bài báo, kèm nguồn. /help cho biết thêm.',
    suggestions: 'Ví dụ:',
  },
  news: {
    heading: 'Có gì mới:',
    added: 'mới thêm',
    changed: 'có thay đổi',
    none: 'Chưa có gì mới. Ở đây chỉ liệt kê bài có ghi ngày, bài mới thêm và bài có thay đổi.',
  },
  help: `Gõ câu hỏi để xem các bài báo viết gì, nguyên văn.
  /articles [từ]           liệt kê các bài, hoặc các bài có từ đó trong tiêu đề
  /article số|tiêu đề      đọc một bài
  /news [chủ đề]           các bài mới thêm hoặc có thay đổi
  /why câu hỏi             vì sao câu trả lời được chọn
  /reload [force]          đọc lại thư mục; "force" chấp nhận số bài ít hơn hẳn trước đó
  /help                    hướng dẫn này
  /quit                    thoát (hoặc Ctrl-D)`,
  facts: {
    title: 'Tiêu đề',
    source: 'Nguồn',
    author: 'Tác giả',
    date: 'Ngày',
    url: 'Liên kết',
    file: 'Tệp',
    unknown: 'không rõ',
  },
  articlesHeading: (shown, all) => (shown === all ? `${all} bài báo:` : `${shown} trong ${all} bài báo:`),
  noSuchArticle: (wanted) => `Không có bài nào tên "${wanted}". /articles liệt kê các bài kèm số thứ tự.`,
  whichArticle: 'Bài nào? /article kèm số trong /articles, hoặc từ trong tiêu đề.',
  whichQuestion: 'Câu hỏi nào? /why kèm câu hỏi.',
  noSuchCommand: (name) => `Không có lệnh ${name}. /help liệt kê các lệnh.`,
  reloaded: (added, changed, removed, unchanged) =>
    `Đã tải lại: thêm ${added}, đổi ${changed}, bớt ${removed}, giữ nguyên ${unchanged}.`,
  reloadFailed: (reason) => `Không tải lại được, các bài cũ vẫn còn: ${reason}`,
  tryForce: 'Nếu đúng là muốn vậy: /reload force',
  searchAway: 'Hiện tôi chưa tìm được trong các bài báo. Hãy hỏi lại sau một phút.',
  goodbye: 'Tạm biệt.',
  stage: {
    reading: 'Đang đọc bài báo',
    indexing: 'Đang lập chỉ mục',
    meaning: 'Đang đọc để hiểu nghĩa',
    importing: 'Đang nhập',
    comparing: 'Đang so sánh',
  },
  why: {
    verdict: (confidence, threshold, found) =>
      `${found ? 'Có trả lời' : 'Không trả lời'}: độ tin cậy ${confidence}, ngưỡng ${threshold}`,
    asksFor: 'Hỏi về',
    terms: 'Các từ, trọng số, và số đoạn có từ đó:',
    passages: (passages) => `${passages} đoạn`,
    origin: {
      synonym: 'từ danh sách đồng nghĩa',
      abbreviation: 'viết tắt được bài giải thích',
      spelling: 'cách viết khác',
      translation: 'trong ngôn ngữ kia',
      dates: 'ngày tháng',
      earlier: 'từ câu hỏi trước',
    },
    runnerUp: 'đứng thứ hai',
    confidence: 'Độ tin cậy dựa vào:',
  },
};

const MESSAGES: Readonly<Record<Language, TerminalMessages>> = { en: english, vi: vietnamese };

/** The catalogue for a POSIX locale such as `vi_VN.UTF-8`; English for every other language. */
export function terminalMessages(locale: string): TerminalMessages {
  return MESSAGES[terminalLanguage(locale)];
}

/** The language of a POSIX locale such as `vi_VN.UTF-8`; English for every other language. */
export function terminalLanguage(locale: string): Language {
  return /^vi\b|^vi_/i.test(locale) ? 'vi' : 'en';
}

/** A date as precise as the article states it: `6 January 2023`, `January 2023`, `2023`. */
export function formatDate(date: PublishedDate, messages: TerminalMessages): string {
  const [year = '', month, day] = date.iso.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
  if (day !== undefined) options.day = 'numeric';
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return new Intl.DateTimeFormat(messages.locale, options).format(moment);
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
