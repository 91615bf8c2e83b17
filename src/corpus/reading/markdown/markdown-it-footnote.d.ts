declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';

  /** Adds footnotes, their definitions last. */
  export default function footnotes(parser: MarkdownIt): void;
}
