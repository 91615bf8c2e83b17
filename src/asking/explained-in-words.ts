import type { Language } from '../corpus/article.ts';
import type { QuestionType } from '../retrieval/question/question-kinds.ts';

/** What a question asks for, in the words of an explanation. */
export const KINDS_ASKED: Readonly<Record<Language, Readonly<Record<QuestionType, string>>>> = {
  en: {
    person: 'a person',
    place: 'a place',
    date: 'a date or a time',
    count: 'a number',
    measure: 'an amount',
    money: 'an amount of money',
    percent: 'a percentage',
    reason: 'a reason',
    manner: 'how something is done',
    contact: 'a telephone number or an address',
    definition: 'what somebody or something is',
    title: 'a title or a name',
    other: 'something else',
  },
  vi: {
    person: 'về một người',
    place: 'về một nơi',
    date: 'về ngày hoặc giờ',
    count: 'về số lượng',
    measure: 'về mức độ hoặc kích thước',
    money: 'về số tiền',
    percent: 'về tỷ lệ phần trăm',
    reason: 'về lý do',
    manner: 'về cách làm',
    contact: 'số điện thoại hoặc địa chỉ liên hệ',
    definition: 'ai hoặc cái gì là gì',
    title: 'về một tên gọi',
    other: 'về điều khác',
  },
};

/** What a passage and an answer are judged by, in Vietnamese. */
const IN_VIETNAMESE: Readonly<Record<string, string>> = {
  coverage: 'có những từ được hỏi',
  surroundings: 'phần còn lại của bài',
  discrimination: 'từ phân biệt các đoạn',
  frequency: 'từ lặp lại',
  pairs: 'từ đứng liền nhau',
  proximity: 'từ đứng gần nhau',
  evidence: 'có điều được hỏi',
  placing: 'điều được hỏi đứng đúng chỗ',
  entities: 'tên và số',
  shape: 'vị trí và độ dài',
  question: 'dạng câu hỏi',
  meaning: 'ý nghĩa',
  'words met': 'từng từ được hỏi',
  gains: 'điểm cộng thêm',
  together: 'các yếu tố cộng lại',
  score: 'điểm của đoạn',
  'share of best': 'phần điểm của đoạn tốt nhất',
  'share of article': 'phần điểm của bài',
  'above next passage': 'hơn đoạn kế tiếp',
  'above next article': 'hơn bài kế tiếp',
  'above tenth': 'hơn đoạn thứ mười',
  'unknown words': 'số từ không có trong bài nào',
  'unknown rarity': 'mức hiếm của từ không có trong bài nào',
  'unknown names': 'tên không có trong bài nào',
  'everyday words unmet': 'từ thường gặp mà đoạn thiếu',
  'best passage coverage': 'đoạn tốt nhất có bao nhiêu từ được hỏi',
  'corpus size': 'số bài viết',
  'other language': 'bài bằng ngôn ngữ khác',
  answerability: 'khả năng trả lời được',
  relevance: 'độ liên quan khi đọc cùng câu hỏi',
};

/** Tells in a language what a share of a score is of: in English by the name that the code has for it. */
export const FEATURE_NAMED: Readonly<Record<Language, (feature: string) => string>> = {
  en: (feature) => feature,
  vi: (feature) => IN_VIETNAMESE[feature] ?? feature,
};
