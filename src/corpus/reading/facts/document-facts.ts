/** What programs write where nobody wrote a title: what they are, a number, the name of a file or a page. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel|office)(?:\s*[-–—:].*)?|(?:power ?point|word|pdf|google docs?) (?:presentation|document)|(?:document|dokument|presentation|slide|layout|page|sheet|book|template|scan|print|untitled|unnamed|title|no title|noname|tài liệu|bản trình bày|không có tiêu đề|không tên)[\s_-]*\d*|about:blank|\(.*\)|[a-z]+:\/\/\S*)$/iu;
const FILE_NAME =
  /\.(?:docx?|dotx?|pptx?|xlsx?|odt|ods|odp|rtf|txt|pdf|indd|ai|psd|pub|pages|key|html?|tex|dvi|qxd|cdr|svg)$/iu;
/** What stands where the name of the writer would: programs, and whoever sat at the computer. */
const NO_AUTHOR =
  /^(?:\(.*\)|(?:microsoft )?office(?: user)?|microsoft|user|users|owner|admin|administrator|unknown|anonymous|author|name|none|root|guest|default|pc|home|python-docx|openpyxl|canva|un-?named|người dùng|tác giả|khách|[\d\W_]*)$/iu;

/** The title that a document's properties state; empty where it is none, such as "Microsoft Word - plan.doc". */
export function realTitle(written: string): string {
  const title = written.replaceAll(/\s+/gu, ' ').trim();
  return NO_TITLE.test(title) || FILE_NAME.test(title) || !/\p{L}{2}/u.test(title) ? '' : title;
}

/** The name of the writer that a document's properties state; empty where it is that of a program, or of nobody. */
export function realAuthor(written: string): string {
  const author = written.replaceAll(/\s+/gu, ' ').trim();
  return NO_AUTHOR.test(author) || !/\p{L}{2}/u.test(author) ? '' : author;
}
