/** Given names that end the name of no town: "Nha Trang", "Mê Linh" and "Sơn Hà" do, and "Thu Hà" may be one. */
const GIVEN: ReadonlySet<string> = new Set(
  'oanh nhung hằng loan trâm thúy thuý quyên huyền hường nguyệt tuyết vy thảo uyên diễm nhi thư ngân dung tuấn kiệt'.split(
    ' ',
  ),
);
/** "Kim Oanh", "Nguyễn Thị Kim Oanh" */
const NAME = /^\p{Lu}[\p{Ll}\p{M}]*(?: \p{Lu}[\p{Ll}\p{M}]*){0,2} (?<given>\p{Lu}[\p{Ll}\p{M}]*)$/u;

/** Whether words of two syllables or more are the name of a person beyond doubt. */
export function isVietnamesePerson(words: string): boolean {
  const given = NAME.exec(words)?.groups?.['given'];
  return given !== undefined && GIVEN.has(given.toLowerCase());
}
