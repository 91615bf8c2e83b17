import type { articles as english } from '../en/articles.ts';

/** The texts of an article and of the lists of articles: by title, by date, by what is new; in Vietnamese. */
export const articles: typeof english = {
  articles: {
    heading: (count) => `${count} bài viết`,
    none: 'Không có bài nào phù hợp. Hãy bỏ bớt một tùy chọn hoặc thử từ khác.',
    page: (page, of) => `Trang ${page}/${of}`,
    open: 'Đọc một bài…',
    from: (date) => `từ ${date}`,
    to: (date) => `đến ${date}`,
    until: (date) => `cho đến ${date}`,
    by: (name) => `của ${name}`,
    source: (source) => `nguồn ${source}`,
    tag: (tag) => `nhãn ${tag}`,
    options: { from: 'từ-ngày', to: 'đến-ngày' },
  },

  article: {
    tags: (tags) => `Nhãn: ${tags}`,
    languages: { en: 'tiếng Anh', vi: 'tiếng Việt' },
    languageUnknown: 'không rõ ngôn ngữ',
    notFound: (title) =>
      `Không có bài nào tên là ${title}. Hãy gõ phần đầu tiêu đề rồi chọn trong danh sách, hoặc xem qua /các-bài.`,
  },

  timeline: {
    heading: (count) => `${count} bài viết theo ngày`,
    undated: 'Không rõ ngày',
    about: (topic) => `về ${topic}`,
    none: 'Không có bài nào phù hợp. Hãy bỏ bớt một tùy chọn hoặc thử từ khác.',
    jump: 'Đến một tháng…',
  },

  news: {
    heading: 'Có gì mới',
    announcement: (count) => (count === 1 ? 'Kho bài có tin mới' : `${count} bài mới thêm hoặc có thay đổi`),
    added: 'mới thêm',
    changed: 'có thay đổi',
    none: (topic) =>
      `Chưa có gì mới${topic === undefined ? '' : ` về ${topic}`}. Ở đây chỉ liệt kê bài có ghi ngày, bài mới thêm và bài có thay đổi.`,
    noneIn: (topic, range, unit) =>
      `Chưa có gì mới${topic === undefined ? '' : ` về ${topic}`} (${unit === 'year' ? `năm ${range}` : range}): trong thời gian này không có bài nào mới thêm hay thay đổi, cũng không có bài nào ghi ngày.`,
  },
};
