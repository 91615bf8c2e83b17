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
      nearly: 'Tôi không trả lời câu này. Đoạn tốt nhất khá gần, nhưng chưa đủ.',
      far: 'Tôi không trả lời câu này. Ngay cả đoạn tốt nhất cũng quá xa câu hỏi.',
      nothing: 'Tôi không trả lời câu này. Không đoạn nào có những từ quan trọng của câu hỏi.',
    },
    asksFor: (kind) => `Câu này hỏi ${kind}.`,
    kinds: KINDS_ASKED.vi,
    feature: FEATURE_NAMED.vi,
    found: (words) => `Có trong đoạn tốt nhất: ${words}`,
    foundToo: (words) => `Cũng có ở đó, là từ đồng nghĩa, viết tắt hoặc từ câu hỏi trước: ${words}`,
    elsewhere: (words) => `Chỉ có trong đoạn khác: ${words}`,
    nowhere: (words) => `Không có trong bài nào: ${words}`,
    best: 'Đoạn tốt nhất',
    next: 'Đoạn kế tiếp',
    leads: (reason) => `Trích đầu tiên vì ${reason}`,
    leadReasons: LEAD_REASONS.vi,
    instead: INSTEAD_OF_QUOTE.vi,
    reasons: {
      words: {
        for: 'Đoạn này có những từ quan trọng nhất của câu hỏi.',
        against: 'Đoạn này thiếu những từ quan trọng của câu hỏi.',
      },
      meaning: {
        for: 'Ý của đoạn này sát với câu hỏi.',
        against: 'Ý của đoạn này khác với câu hỏi.',
      },
      together: {
        for: 'Các từ đứng gần nhau trong đoạn này.',
        against: 'Các từ đứng xa nhau trong đoạn này.',
      },
      ahead: {
        for: 'Đoạn này hơn hẳn các đoạn khác.',
        against: 'Các đoạn khác cũng phù hợp gần bằng.',
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
    term: (weight, passages) => `trọng số ${weight}, trong ${passages} đoạn`,
    origins: {
      question: 'câu hỏi',
      synonym: 'từ đồng nghĩa',
      abbreviation: 'viết tắt trong bài',
      spelling: 'cách viết khác',
      translation: 'trong ngôn ngữ kia',
      dates: 'ngày tháng',
      earlier: 'từ câu hỏi trước',
    },
    passages: 'Các đoạn tốt nhất',
    score: (score) => `điểm ${score}`,
    confidence: 'Độ tin cậy được đánh giá theo',
  },
};
