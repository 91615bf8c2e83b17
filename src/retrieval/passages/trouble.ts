/** Says that something is wrong: "fog **kills** my fps", "the lift is **stuck** again", "printer **won't** print", "wifi **isnt working**", "cannot connect". */
const TROUBLE =
  /(?<!\p{L})(?:kills (?:my|the|our)|broke(?:n)?|breaks|errors?|crash(?:es|ed|ing)?|bug(?:s|ged)?|stuck|jam(?:s|med)|lag(?:s|gy|ging)?|leak(?:s|ing)?|frozen|freez(?:es|ing)|fail(?:s|ed|ing)?|glitch\p{L}*|dead|squeaks?|beep(?:s|ing)|(?:is|are|s) (?:down|blank|locked|acting up|not \p{L}+ing)|(?:is|are|ai)n['’]?t (?:working|loading|charging|printing|connecting|opening|closing|starting|turning on)|(?:won['’]?t|wont|doesn['’]?t|doesnt|does not|can['’]?t|cant|cannot) (?:start|open|close|load|work|print|connect|join|log ?in|turn on|charge|lock|boot|move|flush|drain)|not working|stopped working|keeps? \p{L}+ing)(?!\p{L})/iu;
/** "Máy xquang báo **lỗi** E07", "cửa **kẹt** rồi", "mạng **bị** đứt", "máy in **không lên**", "**mất** điện". */
const TROUBLE_VI =
  /(?<!\p{L})(?:báo lỗi|lỗi|hỏng|hư|kẹt(?! xe)|treo máy|đơ|giật lag|lag|rò rỉ|rỉ nước|nghẹt|tắc(?! đường)|chập|mất (?:điện|mạng|nước|sóng|kết nối)|bị (?:treo|đứt|đứng|rớt|tắt|chảy|rò|cháy|kêu|nứt|bể|vỡ|mốc)|(?:không|ko|k|hông) (?:lên|chạy|mở được|vào được|kết nối được|in được|bật được|nổ máy|hoạt động|sáng))(?!\p{L})/iu;

/** What may stand before what is to be done: "yeah **just** restart it", "em **cứ** tắt đi". */
const BEFORE =
  /^(?:(?:hi|hey|oh|ah|yes|yeah|yep|ok|so|you|please|pls|just|simply|then|first|à|ờ|ừ|dạ|vậy|thì|hãy|cứ|chỉ cần|(?:em|anh|chị|bạn|cô|chú)(?: cứ)?)[\s,]+){0,3}/iu;
/** "**Set** volumetrics to low", "**tắt** cầu dao 5 phút rồi bật lại". What takes somebody along ("bring", "come", "book") helps nothing. */
const HELPS =
  /^(?:set|turn|switch|unplug|plug|press|hold|push|pull|lift|twist|restart|reboot|reset|relog|log (?:out|in|off)|reinstall|update|verify|clear|delete|disable|enable|lower|raise|reduce|swap|replace|try|check|wipe|oil|tighten|loosen|open (?:it|the)|close (?:it|the)|call|ring|wait|use (?:the|a|an)|take (?:it|the)|move (?:it|the)|do(?:n['’]?t| not) \p{L}+|tắt|bật|rút|cắm|khởi động|reset|bấm|nhấn|ấn|giữ (?:nút|phím|nguồn)|thử|kiểm tra|xoá|xóa|cài lại|chỉnh|hạ|giảm|vặn|siết|lau|thay|gọi|đợi|chờ|nhờ|đừng|đổi sang|chuyển sang|dùng|xài)(?!\p{L})/iu;
/** An answer that tells how it stands with it: "known issue, fixed in 1.16", "đang sửa". */
const STANDS =
  /^(?:known (?:issue|bug|problem)|(?:that['’]?s |it['’]?s |should be |will be )?(?:fixed|patched|being fixed)|(?:working|we['’]?re) on it|đang sửa|sửa rồi|đã sửa|thợ)(?!\p{L})/iu;

/** What was put in place of another because of it: "I **changed the password**, it's …", "I've just replaced the fuse", "đã đổi mật khẩu rồi"; and no rota. */
const REPLACED =
  /^(?:(?:(?:i|we)(?:['’]?ve| have| had to)?|someone|somebody|it['’]?s been) (?:just |already )?)?(?:changed?|replaced?|swapped?|reset|renewed?|restarted?|rebooted?|charged?) (?:it(?!\p{L})|(?:(?:the|its|that|both|all) (?:\p{L}+ )?)?(?:passwords?|passcodes?|codes?|pins?|logins?|keys?|locks?|batter(?:y|ies)|bulbs?|fuses?|cables?|leads?|plugs?|routers?|filters?|cartridges?|toner|ink|valves?|pumps?|belts?|tyres?|gas|washers?|sim)(?!\p{L}))/iu;
const REPLACED_VI =
  /^(?:mới |vừa |đã ){0,2}(?:đổi|thay|reset|cài lại|làm lại) (?:\p{L}+ ){0,2}(?:pass|mật khẩu|mã|mk|khóa|khoá|chìa|pin|bóng(?: đèn)?|cầu chì|dây|cục|ổ cắm|modem|router|mực|lọc|van)(?!\p{L}).*(?<!\p{L})(?:rồi|r|xong|nha|nhé|lại)(?!\p{L})/iu;

/** Whether a message in a chat says that something is wrong, without a question: "máy xquang báo lỗi E07 nữa rồi". */
export function reportsTrouble(words: string): boolean {
  return TROUBLE.test(words) || TROUBLE_VI.test(words);
}

/** Whether a message right below one says what to do about it, or how it stands with it. */
export function answersTrouble(words: string): boolean {
  const told = words.replace(BEFORE, '');
  return [HELPS, STANDS, REPLACED, REPLACED_VI].some((says) => says.test(told));
}
