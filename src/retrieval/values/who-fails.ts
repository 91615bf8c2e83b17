import { foldMarks } from '../../text/fold-marks.ts';

/** The question is of one who comes too late, not at all, or cancels. */
const ASKS_OF_SELF =
  /(?<![a-z])(?:(?:i|we|someone|somebody|he|she) (?:have to |had to |need to |want to |must |may )?cancel(?:led)?|(?:i|we|you|someone|somebody|he|she|they) (?:miss(?:ed)?|(?:am|are|was|were|come|came|turn up|turned up|arrive|arrived) (?:too |a bit |very )?late|(?:do|does|did)(?:n['’]?t| not) (?:show|turn up|come|make it)|can(?:['’]?t|not) (?:come|make it|go))|miss(?:ed|ing)? (?:my|the|our|a) (?:bus|train|boat|ferry|coach|class|lesson|session|appointment|slot|flight|tour)|no-?show|(?:bi |lo |den |toi )?(?:tre|lo) (?:xe|chuyen|tau|do|buoi|hen|lich|gio hen|phi co)|den (?:tre|muon)|khong (?:den|toi|di) (?:duoc|kip)|(?:minh|em|toi|tui|khach|con) (?:muon |phai |can |ban )?(?:huy|nghi))(?![a-z])/u;
/** A text is of the one who runs it, and calls it off. */
const OF_PROVIDER =
  /(?<![a-z])(?:(?:we|the (?:club|organi[sz]ers?|company|instructor|coach|teacher|school|venue|operator|skipper|committee|tutor)) (?:have to |need to |must |may |ever |do |should )?(?:cancel|call (?:it |a [a-z]+ |the [a-z]+ )?off|postpone)|(?:cancelled|called off|postponed) by (?:us|the (?:club|organi[sz]ers?|company|instructor|coach|teacher|school|venue|operator))|(?:nha xe|trung tam|cau lac bo|clb|ban to chuc|btc|phong kham|nha truong|cong ty|ben em|ben minh|chung toi|giao vien|hlv|hang|san|lop) (?:phai |chu dong |bao |tu |xin )?(?:huy|hoan|doi) (?!lai|tien|tra))/u;
/** The same text may be of the one who comes, too; with its marks, for "trẻ" and "sạt lở" say nothing of it. */
const OF_SELF =
  /(?<![\p{L}\p{M}])(?:lỡ|trễ|muộn|không (?:đến|tới|đi)|báo trước|khách (?:hủy|huỷ|nghỉ|không)|tự ý|(?:lo|tre) (?:xe|chuyen|hen|buoi|tau)|den tre|bao truoc|no[- ]?shows?|miss(?:ed|es)?|late|(?:hours?|days?|weeks?) (?:ahead|before|beforehand|in advance)|(?:you|members?|customers?|guests?|parents?|players?|pupils?) (?:\p{L}+ ){0,2}(?:cancel|miss|withdraw)|cancellations?|notice|(?<=(?:^|[.!?:]\s)(?:[-•*] )?)cancel(?:ling)?)(?![\p{L}\p{M}])/iu;

/**
 * Whether a text says what happens where those who run it cancel, and a question asks of who comes late, or cancels: "if we cancel you get all of
 * it back" is the opposite of what who missed the bus gets.
 */
export function isOfOtherFailing(question: string, text: string): boolean {
  const asked = foldMarks(question.normalize('NFC')).toLowerCase();
  if (!ASKS_OF_SELF.test(asked) || OF_PROVIDER.test(asked)) return false;
  const said = text.normalize('NFC');
  return OF_PROVIDER.test(foldMarks(said).toLowerCase()) && !OF_SELF.test(said);
}
