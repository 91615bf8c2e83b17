import { foldMarks, keepMarks } from '../../text/fold-marks.ts';

/** English words that carry no topic: articles, pronouns, prepositions, auxiliaries, question words. */
const ENGLISH = `a about above after again all also am an and any are as at be because been before being below between both but by
can could did do does doing done down during each either else ever every few for from further get gets got had has have having he her
here hers herself him himself his how i if in into is it its itself just let may me might more most much must my myself neither no nor
not now of off on once one only onto or other others ought our ours ourselves out over own per please shall she should so some such than
that the their theirs them themselves then there these they this those though through thus to too under until up upon us very was we
were what whatever when where whereas whether which while who whoever whom whose why will with within without would yet you your yours
yourself dont didnt doesnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wont wouldnt shouldnt thats whats whos im ive tell
give gave given know according name named called`;

/** Vietnamese syllables of the same kind, with their marks. */
const VIETNAMESE = `là gì ai nào đâu sao thế khi nào bao nhiêu mấy những các một của và với cho trong ngoài trên dưới từ đến tới
tại ở về theo bởi vì do nếu thì mà nhưng hoặc hay cũng đã đang sẽ vẫn còn được bị có không chưa phải cần hãy đừng rất quá hơn nhất
như cái chiếc con người ta tôi tao mình bạn anh chị em ông bà nó họ chúng này kia đó ấy đây vậy rồi nữa lại chỉ mỗi mọi từng nhiều ít
ra vào lên xuống để việc sự cuộc điều lúc rằng à ạ nhỉ nhé hả vào năm ngày nơi`;

const STOP_WORDS: ReadonlySet<string> = new Set(
  `${ENGLISH} ${VIETNAMESE}`.split(/\s+/).map((word) => keepMarks(word)),
);

/** Whether a word (with its marks, without case) carries no topic of its own. */
export function isStopWord(marked: string): boolean {
  return STOP_WORDS.has(marked);
}

const WITHOUT_MARKS: ReadonlySet<string> = new Set([...STOP_WORDS].map((word) => foldMarks(word)));

/** The same for a word that may have been typed without its marks: "nhieu" for "nhiều". */
export function isStopWordWithoutMarks(word: string): boolean {
  return WITHOUT_MARKS.has(word);
}
