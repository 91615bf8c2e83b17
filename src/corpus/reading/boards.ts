/** Those who run something in Vietnamese, and what they run, as a pattern: "Ban tự quản", "ban quản lý dãy C". */
export const VIETNAMESE_BOARD = String.raw`ban (?:tổ chức|chấp hành|điều hành|quản trị|chủ nhiệm|liên lạc|biên tập|giám hiệu|quản lý|tự quản|đại diện|thường trực|cán sự|phụ trách)`;
