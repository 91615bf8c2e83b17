/** Tells of a plan as of something past: "we **would meet** in the hall", "the fair **was due** on Sunday", "**lẽ ra** họp ở nhà văn hóa". */
const WAS_PLANNED =
  /(?<![A-Za-zÀ-ỹ])(?:would (?!(?:like|love|appreciate|prefer|rather|need|help|say|suggest|mean|welcome|want|be (?:grateful|nice|lovely|good|great|glad|happy|able|welcome))(?![A-Za-zÀ-ỹ]))[a-z]+|(?:was|were) (?:to(?! blame)|due|going|meant|supposed|planned|scheduled|booked|set)|had (?:planned|hoped|meant|booked|said)|originally|lẽ ra|đáng lẽ|đáng ra|ban đầu|trước đó định|(?:đã|từng) định|dự kiến ban đầu)(?![A-Za-zÀ-ỹ])/iu;
/** Says what comes in its place: "so it **is put off to** 10 December", "**will now be** in the chapel", "nên **dời sang** Chủ nhật". */
const INSTEAD =
  /(?<![A-Za-zÀ-ỹ])(?:(?:put (?:off|back)|moved|postponed|shifted|switched|rescheduled|pushed back|brought forward|changed|delayed) (?:(?:back|forward|on) )?(?:to|until|till)|instead|will now|(?:is|are|it['’]?s) now|so (?:we|it|they|the \p{L}+) (?:will|shall|are|is)|(?:dời|hoãn|lùi|chuyển|đổi)(?: lại| lịch| ngày| giờ| chỗ)? (?:sang|qua|đến|tới|về|vào|ra)|thay vào đó|nay|giờ)(?![A-Za-zÀ-ỹ])/iu;

/** A weekday, an hour, a sum or a slot, which is what is left behind: "**Thursdays**", "its **Thursday** slot", "**£4**", "**thứ năm**". */
const LEFT_BEHIND = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:[a-z]+ ){0,2}(?:slot|day|night|evening|hour|time|place|room|hall|venue)s?|[$€£]?\d)`;
/** Says what is left behind: "we **have outgrown Thursdays**", "are **no longer on Thursdays**", "lost its **Thursday slot**". */
const LEAVES = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:(?:(?:has|have|['’]s|['’]ve)(?: (?:now|all|just|finally))? )?outgrown|outgrew|(?:has|have|['’]s|['’]ve) (?:had to )?(?:left|given up|lost|leave|give up)|(?:gave|gives?|giving) up|(?:is|are|am|be|will be|['’](?:re|s|m)) no longer(?: (?:on|at|in|for|held|meeting|running))?|(?:lost|loses?|losing)) (?:(?:on|at|in|the|its|our|their|his|her|my) )?(?:old |usual )?${LEFT_BEHIND}(?![A-Za-zÀ-ỹ])`,
  'iu',
);
/** "**Hết học thứ năm**", "**thôi họp ở** nhà văn hóa", "**không còn tập tối thứ ba**". */
const LEAVES_VI =
  /(?<![a-zÀ-ỹ])(?:hết|thôi|không còn|ko còn|ngừng|nghỉ hẳn) (?:(?:học|họp|tập|chạy|đá|bán|mở|sinh hoạt|gặp|dạy|chơi|hát|ngồi|để|giá|lớp|ca|lịch|là) ){1,2}(?:(?:vào|sáng|trưa|chiều|tối|các|ngày|buổi) ){0,2}(?:thứ|chủ nhật|cuối tuần|ở|tại|bên|lúc|\d)(?![a-zÀ-ỹ])/iu;
/** How what comes in its place begins: "**From 2 November** they are on Mondays", "**It's now** at eight", "**Từ tuần sau** học thứ hai", "**Chuyển sang** sân B". */
const FROM_THEN_ON =
  /^(?:(?:as )?(?:from|of|starting|after) (?!\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|to|until|till)(?![a-z]))|(?:(?:it|they|we|that) (?:will|now)|(?:it|they|we)(?:['’](?:s|re|ll)| is| are| meets?| moves?)(?= now| on| at| in| to| be)|now(?![a-z])|instead(?![a-z]))|(?:kể )?từ (?!\d{1,2} ?(?:giờ|h|g)(?![a-zÀ-ỹ]))|(?:bây )?giờ |nay |(?:chuyển|dời|đổi|qua|sang) )/iu;

/** Whether a sentence says that a day, an hour, a place or a price is left behind, and so tells what was. */
export function saysLeftBehind(sentence: string): boolean {
  return LEAVES.test(sentence) || LEAVES_VI.test(sentence);
}

/** Whether a sentence begins as one that says what holds in its place. */
export function beginsAnew(sentence: string): boolean {
  return FROM_THEN_ON.test(sentence) || saysInstead(sentence);
}

/** Whether a sentence tells what had been planned, and so need not hold any more. */
export function saysWasPlanned(sentence: string): boolean {
  return WAS_PLANNED.test(sentence);
}

/** Whether a sentence says what is done instead. */
export function saysInstead(sentence: string): boolean {
  return INSTEAD.test(sentence);
}
