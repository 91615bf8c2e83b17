/** What nothing that is whole ends with: "Members get", "The prices are", "Suitable for", "Prices are as follows". */
const UNFINISHED = new RegExp(
  ' (?:am|is|are|was|were|has|have|had|can|must|should|get|gets|need|bring|brings|take|takes|give|gives|receive|receives|provide|provides|' +
    'include|includes|contain|contains|require|requires|sell|sells|pay|pays|want|wants|say|says|said|asks|writes|wrote|become|becomes|' +
    'for|of|with|from|to|the|and|or|our|your|their|its|as follows|the following|(?:(?:pay|cost)s?|paid|gets?|need) \\d{1,3})$',
  'u',
);
/** "What the mayor said", "Must have": these begin a heading however it ends. */
const OF_A_HEADING =
  /^(?:what|who|whom|whose|where|when|why|how|which|whether|if|because|before|after|while|until|once|since|as|that|to|not|must|should|can|could|will|would|may|is|are|was|were|do|does|did|has|have|had|don['’]t)(?: |['’]s )/iu;
const PRONOUN = / (?:I|we|you|they|he|she|it)(?=[ '’])/u;
/** Behind "the things" this belongs to the things: "Nice to have", "Places to look for". */
const INFINITIVE = / to /u;
const FINITE = / (?:is|are|was|were|has|have|had|can|must|should|will|may|needs)(?:n['’]t)? /u;

/** "You can get them", "On Mondays we offer", "Here are the prices": how a clause begins; "Rules we follow" is none. */
const CLAUSE = new RegExp(
  '^(?:(?:(?:and|but|so|also|then|here|now|today|tonight|currently)|(?:on|in(?! case )|at|with|from|during|every|each|this|next) [^,]+?),? )?' +
    "(?:[iI]|we|you|they|he|she|it)(?:['’](?:m|re|ve|ll|d|s))? (?!(?:and|or|who|the|two|three|all|both)(?: |$))\\p{Ll}" +
    "|^(?:here(?:['’]s| is| are)|there are|(?:these|those) are) ",
  'u',
);
/** "Bring these three things": it points at its list. "Bring a friend" does not. */
const POINTING =
  /^(?:please )?(?:bring|take|choose|pick|use|follow|do|read|check|see|note|remember|wear|pack|add|answer|send|give|fill|keep|try|buy|get|ask|tell|visit|avoid|complete|prepare|contact|call) (?:.* )?(?:these|those|the following|one of|any of|at least)(?: |$)/iu;
/** "In our class of 15": where or with whom, and no name of one of several, as "Week 15" is. */
const AMONG =
  /^(?:in|with|from|of|at) (?:an?|the|our|your|my|this|each|every) .* (?:of|over|under|than) \d+$/iu;

const VIETNAMESE_ASKS = /(?:^| )(?:ai|gì|đâu|nào|sao|mấy|bao nhiêu|bao giờ|bao lâu)(?: |$)/u;
const VIETNAMESE_VERB =
  '(?:đang|sẽ|đã|vừa|cũng|còn|chỉ|không|chưa|có|cần|phải|nên|muốn|được|là|tìm|bán|nhận|mang|đem|gồm|cung cấp|tặng|dạy|mở)';
/** "Chúng tôi đang tìm", "Thành viên được", "Giá vé như sau", "Mang theo ba thứ này"; "Tuần này" and "Đồ cần mang" head their lists. */
const VIETNAMESE_CLAUSE = new RegExp(
  `^(?:(?:hiện|hiện tại|hôm nay|bây giờ|năm nay|ngoài ra),? )?(?:(?:chúng|bọn|tụi) (?:tôi|ta|mình|em|tao)|tôi|mình|em|bạn|các bạn|họ|bên mình|nhà mình|mọi người|` +
    `(?:các |mỗi |mọi )?(?:thành viên|hội viên|học viên|người chơi|phụ huynh|khách)) ${VIETNAMESE_VERB}(?: |$)` +
    '|^(?:hãy|vui lòng) \\p{Ll}' +
    '|^(?:nhớ |cần )?(?:mang|đem|chọn|dùng|làm|đọc|điền|gửi|chuẩn bị|trả lời|xem|theo) (?:.* )?(?:này|sau|sau đây|dưới đây)$' +
    '| (?:là|gồm|bao gồm|như sau|sau đây|dưới đây|nói rằng|cho biết)$',
  'u',
);

/** "Cô Hoa nói"; "kỹ năng nói" is a skill. */
const VIETNAMESE_SAYS = / \p{Lu}\p{Ll}* nói$/u;

/**
 * Whether a line is a clause that the list, table or quotation below it finishes: "Members get" says nothing alone, and heads nothing
 * further down. In doubt it is a heading, as "Opening hours" and "What the mayor said" are.
 */
export function isLeadIn(words: string): boolean {
  const line = words.replaceAll(/^[^\p{L}\p{N}]+|[\s*_]+$/gu, '').replaceAll(/\s+/gu, ' ');
  if (CLAUSE.test(begun(line)) || VIETNAMESE_SAYS.test(line)) return true;
  if (POINTING.test(line) || AMONG.test(line)) return true;
  const lower = line.toLowerCase();
  if (VIETNAMESE_CLAUSE.test(lower) && !VIETNAMESE_ASKS.test(lower)) return true;
  const end = UNFINISHED.exec(line);
  if (end === null || OF_A_HEADING.test(line)) return false;
  const before = `${line.slice(0, end.index)} `;
  if (/(?:^| )(?:and|or|the|an?|of|in) $/u.test(before) || PRONOUN.test(before)) return false;
  return !INFINITIVE.test(before) || FINITE.test(before);
}

/** The line as it stands inside a sentence: "You" is "you", and "IT" is not "it". */
function begun(line: string): string {
  return `${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}
