import { FEATURE_NAMED, KINDS_ASKED } from '../../asking/explained-in-words.ts';
import { INSTEAD_OF_QUOTE } from '../../asking/instead-of-quote.ts';
import { LEAD_REASONS } from '../../asking/lead-reasons.ts';
import { ownCommand } from '../../text/own-command.ts';
import { ofRange } from '../../text/vietnamese-range.ts';
import type { TerminalMessages } from './terminal-messages.ts';

/** Every sentence that the terminal says, in Vietnamese. */
export const vietnamese: TerminalMessages = {
  locale: 'vi-VN',
  language: 'vi',
  loaded: (articles, passages, seconds) =>
    `${articles} bài viết, ${passages} phần, sẵn sàng sau ${seconds.replace('.', ',')} giây.`,
  skippedHeading: (files) => `${files} tệp bị bỏ qua:`,
  mayBeLeftOut: (files) =>
    `${files} tệp trong thư mục không đọc được và có thể nói về điều này: "${ownCommand('check-corpus')}" nêu tên.`,
  moreSkipped: (more) => `… và ${more} nữa: "${ownCommand('check-corpus')}" liệt kê hết.`,
  fieldsHeading: (fields) => `${fields} cảnh báo (bài vẫn được nạp):`,
  noToken:
    'Để chạy trên Discord cần có token (DISCORD_TOKEN): xem mục "The first five minutes" trong README.md. Trong lúc chờ, cứ hỏi tại đây.',
  welcome: 'Gõ câu hỏi, hoặc /help.',
  untitled: 'Bài không có tiêu đề',
  paragraph: (number, of) => `đoạn ${number}/${of}`,
  caption: 'chú thích ảnh',
  possibly: 'Có thể câu trả lời là:',
  older: 'cũ hơn',
  newer: 'mới hơn',
  undated: 'không ghi ngày, có thể cũ hơn',
  changed: (on, before, source, isDay) =>
    on === ''
      ? `Đã thay đổi; trước đó: ${before} (${source})`
      : `Đã thay đổi (bài ${isDay ? 'ngày ' : ''}${on}); trước đó: ${before} (${source})`,
  alsoIn: (titles) => `cũng có trong ${titles}`,
  differ: {
    date: 'Các bài viết nêu ngày tháng khác nhau; mỗi bài được trích bên dưới.',
    place: 'Các bài viết nêu địa điểm khác nhau; mỗi bài được trích bên dưới.',
    number: 'Các bài viết nêu con số khác nhau; mỗi bài được trích bên dưới.',
  },
  follows: (question) => `Tiếp theo câu hỏi “${question}”`,
  readAs: (words) => `Kết quả cho “${words}”`,
  onlyDated: (range, unit) => `Chỉ các bài ${ofRange(range, unit, 'đề ngày')}`,
  ofDays: (range, unit) => `Cho ${ofRange(range, unit, 'ngày')}`,
  datesDropped: (range, unit) =>
    `Không bài nào ${ofRange(range, unit, 'đề ngày')} trả lời được rõ, nên đã tìm trong mọi bài.`,
  days: { from: (date) => `từ ${date}`, until: (date) => `đến ${date}` },
  nothingFound: (articles) =>
    articles === 0
      ? 'Chưa có bài viết nào, nên tôi không có gì để trả lời.'
      : `Tôi không tìm thấy câu trả lời trong ${articles} bài viết.`,
  nearest: 'Bài liên quan:',
  didYouMean: (words) => `Ý bạn là “${words}”?`,
  unknownWords: (words) => `Không có trong bài nào: ${words}`,
  smallTalk: {
    greeting: 'Xin chào! Bạn cứ hỏi điều gì có trong các bài viết nhé.',
    thanks: 'Không có gì! Bạn cứ hỏi tiếp về các bài viết nhé.',
    reaction: ':) Bạn cứ hỏi điều gì có trong các bài viết nhé.',
    bye: 'Tạm biệt!',
    about: 'Tôi trả lời câu hỏi bằng trích dẫn nguyên văn từ các bài viết, kèm nguồn.',
    unclear: 'Bạn hỏi bài nào? Hãy hỏi ngay sau một câu trả lời, hoặc nói rõ bài: “Ai viết bài về gửi xe?”',
    suggestions: 'Bạn thử một trong các mục sau:',
  },
  inChat: { about: '/help cho biết thêm.', bye: '/quit để thoát.' },
  news: {
    heading: (topic) => `Có gì mới${topic === undefined ? '' : ` về ${topic}`}:`,
    added: 'mới thêm',
    changed: 'có thay đổi',
    none: (topic) =>
      `Chưa có gì mới${topic === undefined ? '' : ` về ${topic}`}. Ở đây chỉ liệt kê bài có ghi ngày, bài mới thêm và bài có thay đổi.`,
    noneIn: (topic, range, unit) =>
      `Chưa có gì mới${topic === undefined ? '' : ` về ${topic}`} (${unit === 'year' ? `năm ${range}` : range}): trong thời gian này không có bài nào mới thêm hay thay đổi, cũng không có bài nào ghi ngày.`,
  },
  help: `Gõ câu hỏi để xem các bài viết viết gì, nguyên văn.
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
  articlesHeading: (shown, all) => {
    if (shown === 0 && all > 0) return `Trong ${all} bài viết, không bài nào có các từ này trong tiêu đề.`;
    return shown === all ? `${all} bài viết:` : `${shown} trong ${all} bài viết:`;
  },
  noSuchArticle: (wanted) => `Không có bài nào tên "${wanted}". /articles liệt kê các bài kèm số thứ tự.`,
  moreOfThatName: (more, wanted) =>
    `Còn ${more} bài khác có những từ này: /articles ${wanted} liệt kê tất cả.`,
  whichArticle: 'Bài nào? /article kèm số trong /articles, hoặc từ trong tiêu đề.',
  whichQuestion: 'Câu hỏi nào? /why kèm câu hỏi.',
  noWords: 'Bạn muốn biết điều gì? Hãy hỏi bằng lời, ví dụ: Ai chủ trì hội nghị?',
  tooLong: (length, most) =>
    `Câu hỏi dài quá: tối đa ${most} ký tự, mà câu này có ${length}. Bạn hỏi ngắn gọn lại nhé.`,
  noSuchCommand: (name) => `Không có lệnh ${name}. /help liệt kê các lệnh.`,
  reloaded: (added, changed, removed, unchanged) =>
    `Đã tải lại: thêm ${added}, đổi ${changed}, bớt ${removed}, giữ nguyên ${unchanged}.`,
  reloadFailed: (reason) => `Không tải lại được, các bài cũ vẫn còn: ${reason}`,
  tryForce: 'Nếu đúng là muốn vậy: /reload force',
  searchAway: 'Hiện tôi chưa tìm được trong các bài viết. Hãy hỏi lại sau một phút.',
  goodbye: 'Tạm biệt.',
  stage: {
    reading: 'Đang đọc bài viết',
    indexing: 'Đang lập chỉ mục',
    meaning: 'Đang đọc để hiểu nghĩa',
    importing: 'Đang nhập',
    comparing: 'Đang so sánh',
  },
  why: {
    verdict: (confidence, threshold, found) =>
      `${found ? 'Có trả lời' : 'Không trả lời'}: độ tin cậy ${confidence}, ngưỡng ${threshold}`,
    asksFor: 'Câu này hỏi',
    terms: 'Các từ, trọng số, và số phần có từ đó:',
    passages: (passages) => `${passages} phần`,
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
    leads: (reason) => `Trích đầu tiên vì ${reason}:`,
    kinds: KINDS_ASKED.vi,
    feature: FEATURE_NAMED.vi,
    leadReasons: LEAD_REASONS.vi,
    instead: INSTEAD_OF_QUOTE.vi,
  },
};
