/** An element's attributes, names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer footnote form h1 h2 h3 h4 h5
  h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/u,
  ),
);
/** Elements whose words no reader of the page sees, and words that were struck out. */
const UNSEEN = new Set(
  `applet audio base button canvas datalist del embed frame frameset head iframe input link map math meta nav noembed noframes noscript object
  option progress s script select source strike style svg template textarea title track video rt rp`.split(
    /\s+/u,
  ),
);
/** Numbers that lead to a footnote and back, and signs that lead to a heading. */
const POINTER = /^#(?:fn|cmnt|cite|footnote|endnote|ftnt|_ftn|_edn|ref)|^#?(?:top)$/iu;
const POINTER_CLASS =
  /(?:^|\s)(?:footnote-(?:ref|back\w*)|reversefootnote|headerlink|header-anchor|anchor-?link|anchor|heading-link|mw-editsection|footnote-(?:anchor|number)|subscription-widget-wrap(?:-editor)?|button-wrapper|wp-block-buttons?|kg-button-card|sharedaddy|sr-only|visually-hidden|screen-reader-text)(?:\s|$)/iu;

/** Whether an element begins and ends a paragraph. */
export function isBlock(tag: string): boolean {
  return BLOCKS.has(tag);
}

/** Whether an element is a heading. */
export function isHeading(tag: string): boolean {
  return /^h[1-6]$/u.test(tag) || tag === 'summary';
}

/** Whether a reader of the page does not see the element: scripts, forms, hidden ones, signs that lead to a footnote. */
export function isHidden(tag: string, attributes: Attributes): boolean {
  if (UNSEEN.has(tag)) return true;
  const { hidden, style, class: names = '', href, id = '' } = attributes;
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)) return true;
  if (names !== '' && POINTER_CLASS.test(names)) return true;
  return tag === 'a' && href !== undefined && (POINTER.test(href) || /^fnref/iu.test(id));
}
