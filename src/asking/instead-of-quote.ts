import type { Language } from '../corpus/article.ts';
import type { InsteadOfQuote } from './explain.ts';

/** What a question gets instead of a quote, and why, as whole sentences. */
export const INSTEAD_OF_QUOTE: Readonly<Record<Language, Readonly<Record<InsteadOfQuote, string>>>> = {
  en: {
    list: 'I list the articles of the author or publication that it names, because it asks for nothing else.',
    'small-talk': 'This is small talk: I answer with a friendly line and search nothing.',
    unclear:
      'I ask back which article is meant: it asks for the author, date or source of an article, but not of which.',
    news: 'I list the latest news, because it asks what is new.',
  },
  vi: {
    list: 'Tôi liệt kê các bài của tác giả hoặc nguồn được nêu tên, vì câu này không hỏi gì khác.',
    'small-talk':
      'Đây chỉ là lời chào hỏi, trò chuyện: tôi đáp lại một câu thân thiện và không tìm trong các bài viết.',
    unclear:
      'Tôi hỏi lại là bài nào: câu này hỏi tác giả, ngày đăng hoặc nguồn của một bài mà không nói rõ bài nào.',
    news: 'Tôi liệt kê tin mới nhất, vì câu này hỏi có gì mới.',
  },
};
