import type { Language } from '../corpus/article.ts';
import type { LeadReason } from '../retrieval/answer.ts';

/** Why a quote leads that the ranking did not put first, as a clause behind "because". */
export const LEAD_REASONS: Readonly<Record<Language, Readonly<Record<LeadReason, string>>>> = {
  en: {
    later: 'a later article says it differently',
    newest: 'you asked for the newest',
    dates: 'it is from the dates you asked about',
    title: 'the question is its title or one of its headings',
    earlier: 'the follow-up goes on from it',
    language: 'it is in the language of the question',
  },
  vi: {
    later: 'bài đăng sau nói khác',
    newest: 'câu hỏi muốn tin mới nhất',
    dates: 'bài thuộc khoảng thời gian được hỏi',
    title: 'câu hỏi trùng với tiêu đề hoặc đề mục của bài',
    earlier: 'câu hỏi tiếp nối bài này',
    language: 'bài cùng ngôn ngữ với câu hỏi',
  },
};
