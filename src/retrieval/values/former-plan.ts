/** Tells of a plan as of something past: "we **would meet** in the hall", "the fair **was due** on Sunday", "**lẽ ra** họp ở nhà văn hóa". */
const WAS_PLANNED =
  /(?<![A-Za-zÀ-ỹ])(?:would (?!(?:like|love|appreciate|prefer|rather|need|help|say|suggest|mean|welcome|want|be (?:grateful|nice|lovely|good|great|glad|happy|able|welcome))(?![A-Za-zÀ-ỹ]))[a-z]+|(?:was|were) (?:to(?! blame)|due|going|meant|supposed|planned|scheduled|booked|set)|had (?:planned|hoped|meant|booked|said)|originally|lẽ ra|đáng lẽ|đáng ra|ban đầu|trước đó định|(?:đã|từng) định|dự kiến ban đầu)(?![A-Za-zÀ-ỹ])/iu;
/** Says what comes in its place: "so it **is put off to** 10 December", "**will now be** in the chapel", "nên **dời sang** Chủ nhật". */
const INSTEAD =
  /(?<![A-Za-zÀ-ỹ])(?:(?:put (?:off|back)|moved|postponed|shifted|switched|rescheduled|pushed back|brought forward|changed|delayed) (?:(?:back|forward|on) )?(?:to|until|till)|instead|will now|(?:is|are|it['’]?s) now|so (?:we|it|they|the \p{L}+) (?:will|shall|are|is)|(?:dời|hoãn|lùi|chuyển|đổi)(?: lại| lịch| ngày| giờ| chỗ)? (?:sang|qua|đến|tới|về|vào|ra)|thay vào đó|nay|giờ)(?![A-Za-zÀ-ỹ])/iu;

/** Whether a sentence tells what had been planned, and so need not hold any more. */
export function saysWasPlanned(sentence: string): boolean {
  return WAS_PLANNED.test(sentence);
}

/** Whether a sentence says what is done instead. */
export function saysInstead(sentence: string): boolean {
  return INSTEAD.test(sentence);
}
