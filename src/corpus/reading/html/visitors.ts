import type { Piece } from '../page/page.ts';

/** "Comments (1): D. Hobbs - Will it do my mower?", "3 comments", "Bình luận (2)": what counts them says that visitors wrote them. */
const COUNTED =
  /^(?:(?:comments?|bình luận|ý kiến(?: bạn đọc)?)\s?\((?<behind>\d{1,3})\)|(?<before>\d{1,3}) (?:comments?|bình luận|ý kiến))(?:\s?:(?<first>\s.*)?)?$/isu;
/** "D. Hobbs - Will it do my mower?", "Hoa: hay quá": whoever says something. */
const SAID = /^\p{Lu}[\p{L}\p{M}\p{N}.'’ ]{0,40}?(?:\s[–—-]\s|:\s|\n)\S/u;

/** The pieces of a page without what its visitors said below the article. */
export function withoutVisitors(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ text }, index) => index > 0 && COUNTED.test(text));
  const label = pieces[at];
  if (label === undefined) return pieces;
  const { behind = '', before = '', first } = COUNTED.exec(label.text)?.groups ?? {};
  const begun = first?.trim() ?? '';
  // "Comments (5): please write them on a card."
  if (begun !== '' && !SAID.test(begun)) return pieces;
  const said = Number(behind || before) - (begun === '' ? 0 : 1);
  const below = pieces.slice(at + 1);
  const other = below.findIndex(
    ({ kind, text }, index) => index >= said || kind === 'heading' || !SAID.test(text),
  );
  return [...pieces.slice(0, at), ...(other === -1 ? [] : below.slice(other))];
}
