const HTML =
  /<(?:p|div|br|h[1-6]|ul|ol|li|a|strong|em|b|i|img|figure|blockquote|table|span|section|article)\b[^<>]*>/iu;
const MARKDOWN = /^#{1,6}\s\S|^\s*[-*+]\s+\S|\]\([^()\s]+\)|\*\*\S|^>\s|^```|^\|.*\|$/mu;

/** Whether a text that may be written in any way has elements of HTML. */
export function isHtml(text: string): boolean {
  return HTML.test(text);
}

/** Whether such a text has marks of Markdown. */
export function isMarkdown(text: string): boolean {
  return MARKDOWN.test(text);
}
