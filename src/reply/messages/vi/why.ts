import { FEATURE_NAMED, KINDS_ASKED } from '../../../asking/explained-in-words.ts';
import { INSTEAD_OF_QUOTE } from '../../../asking/instead-of-quote.ts';
import { LEAD_REASONS } from '../../../asking/lead-reasons.ts';
import type { why as english } from '../en/why.ts';

/** The words that explain an answer or a refusal to an admin, in Vietnamese. */
export const why: typeof english = {
  why: {
    verdict: {
      sure: 'Tôi trả lời câu này.',
      possibly: 'Tôi trả lời câu này, nhưng kèm chữ “Có thể câu trả lời là:” vì chưa chắc.',
      nearly: 'Tôi không trả lời câu này. Phần tốt nhất khá gần, nhưng chưa đủ.',
      far: 'Tôi không trả lời câu này. Ngay cả phần tốt nhất cũng quá xa câu hỏi.',
      nothing: 'Tôi không trả lời câu này. Không phần nào có những từ quan trọng của câu hỏi.',
    },
    asksFor: (kind) => `Câu này hỏi ${kind}.`,
    kinds: KINDS_ASKED.vi,
    feature: FEATURE_NAMED.vi,
    found: (words) => `Có trong phần tốt nhất: ${words}`,
    foundToo: (words) => `Cũng có ở đó, là từ đồng nghĩa, viết tắt hoặc từ câu hỏi trước: ${words}`,
    elsewhere: (words) => `Chỉ có trong phần khác: ${words}`,
    nowhere: (words) => `Không có trong bài nào: ${words}`,
    best: 'Phần tốt nhất',
    next: 'Phần kế tiếp',
    leads: (reason) => `Trích đầu tiên vì ${reason}`,
    leadReasons: LEAD_REASONS.vi,
    instead: INSTEAD_OF_QUOTE.vi,
    reasons: {
      words: {
        for: 'Phần này có những từ quan trọng nhất của câu hỏi.',
        against: 'Phần này thiếu những từ quan trọng của câu hỏi.',
      },
      meaning: {
        for: 'Ý của phần này sát với câu hỏi.',
        against: 'Ý của phần này khác với câu hỏi.',
      },
      together: {
        for: 'Các từ đứng gần nhau trong phần này.',
        against: 'Các từ đứng xa nhau trong phần này.',
      },
      ahead: {
        for: 'Phần này hơn hẳn các phần khác.',
        against: 'Các phần khác cũng phù hợp gần bằng.',
      },
      article: {
        for: 'Bài này viết về điều được hỏi.',
        against: 'Bài này viết về chuyện khác.',
      },
    },
    moreWithDetails: 'chi-tiết:True cho xem trọng số và điểm.',
    answered: { found: 'Tôi trả lời câu này.', 'nothing-found': 'Tôi không trả lời câu này.' },
    decided: (percent, threshold) => `Độ tin cậy ${percent} %, tôi trả lời khi đạt từ ${threshold} %.`,
    terms: 'Các từ',
    term: (weight, passages) => `trọng số ${weight}, trong ${passages} phần`,
    origins: {
      question: 'câu hỏi',
      synonym: 'từ đồng nghĩa',
      abbreviation: 'viết tắt trong bài',
      spelling: 'cách viết khác',
      translation: 'trong ngôn ngữ kia',
      dates: 'ngày tháng',
      earlier: 'từ câu hỏi trước',
    },
    passages: 'Các phần tốt nhất',
    score: (score) => `điểm ${score}`,
    confidence: 'Độ tin cậy được đánh giá theo',
  },
};
