/** Where what somebody tells ends and what is asked begins, in words without case and marks. */
const CLAUSE_END =
  /[,;.!?…]+|\s(?=(?:by when|who|what|whats|when|where|wheres|how|why|which|whose|do i|can i|should i|could i|does any|is there|any(?:one|body) know|thi (?:ai|sao|lam|bao|phai|xin|co)|(?:bao|nho|hoi|goi) ai)(?![a-z]))/gu;
/** Words that ask, and that tell what has happened to somebody. */
const ASKS =
  /(?<![a-z])(?:who|whos|what|whats|when|whens|where|wheres|how|why|which|whose|is|are|do|does|did|will|can|could|should|any|ai|gi|dau|nao|sao|may gio|khong|ko|k|chua|bao nhieu|bao gio)(?![a-z])/u;
const TELLS =
  /(?<![a-z])(?:feel|feeling|felt|sick|ill|poorly|unwell|hurt|forgot|lost|left|missed|broke|broken|vanished|gone|stolen|nicked|died|got|was|were|had|been|(?!need|feed|bed|red|speed|shed|seed|weed)[a-z]{2,}[a-z]ed|bi|met|om|sot|benh|quen|hu|hong|mat|rot|ket)(?![a-z])/u;

/** "Granny is picking him up today": what is going on, and no question, which would begin with "is". When somebody comes is asked about. */
const GOING_ON =
  /^[\s,.!]*(?!(?:who|what|when|where|how|why|which|is|are|am|do|does|did|can|will|any|if)(?![a-z]))(?:[a-z'’]+ ){1,4}(?:is|are|am) (?:(?!(?:com|visit|arriv|go|travell?|driv|fly)ing)[a-z]+ing|away|off|late|ill|sick)(?![a-z])/u;

/**
 * Whether a day stands where somebody tells what happened, and asks something else: "my yogurt vanished over the weekend, who throws things
 * out". @param question without case and marks @param start of the day in it @param end of the day
 */
export function isOfWhatIsTold(question: string, start: number, end: number): boolean {
  const ends = [...question.matchAll(CLAUSE_END)].map(({ index }) => index);
  const from = Math.max(0, ...ends.filter((at) => at < start));
  const to = ends.find((at) => at >= end) ?? question.length;
  const own = question.slice(from, to);
  const isGoingOn = GOING_ON.test(own);
  if (!(isGoingOn || TELLS.test(own)) || ASKS.test(isGoingOn ? own.replace(GOING_ON, '') : own)) return false;
  return ASKS.test(question.slice(0, from)) || ASKS.test(question.slice(to));
}
