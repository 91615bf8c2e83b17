import { foldedAlike } from '../../text/folded-alike.ts';
import { cellsIn } from '../passages/row-cells.ts';
import { cellsOfKind } from '../values/cell-kinds.ts';

/** Whoever is called to do it: "toilet nghẹt **gọi thợ** tốn bao nhiêu". */
const CALLED = /(?<![a-z])(?:goi|keu|nho|thue|muon) tho(?: (?:sua|den|toi|ve|lam))?(?: (?:thi|la))? /u;
/** "Vệ sinh máy lạnh bao nhiêu": what something costs, asked without a word for it. */
const HOW_MUCH = /(?<![a-z])bao nhieu(?: tien)?(?: (?:vay|a|the|nhi|ban|shop|em|anh|chi))*[\s?!.]*$/u;
const PRICE = /(?<![a-z])(?:gia|phi|tien|ve(?! sinh)|ton|het|mat|cuoc|thuong|phat|coc)(?![a-z])(?! lam)/u;

/** A question for what a service costs as one for its price, to a row that has a price: "vệ sinh máy lạnh bao nhiêu" reads .9 in log-odds, and "giá vệ sinh …" 1.6. */
export function asPrice(question: string, text: string): string {
  const folded = foldedAlike(question.normalize('NFC').toLowerCase());
  if (!HOW_MUCH.test(folded) || folded.length !== question.length) return question;
  const cells = cellsIn(text.slice(text.lastIndexOf('\n') + 1)) ?? [];
  if (cellsOfKind(cells, 'money', true).length === 0) return question;
  const called = CALLED.exec(folded);
  const { index = 0, 0: words = '' } = called ?? {};
  const own = `${question.slice(0, index)}${question.slice(index + words.length)}`;
  const named = withWholeName(own, cells[0]?.value ?? '');
  return PRICE.test(foldedAlike(named.normalize('NFC').toLowerCase())) ? named : `giá ${named}`;
}

/** A name is begun with so many words at least, and goes on with so many at most. */
const LEAST_BEGUN = 3;
const MOST_FURTHER = 3;

/** A question that asks for how much right behind the beginning of a row's name, with the whole of it: "vệ sinh máy lạnh **treo tường** bao nhiêu". */
function withWholeName(question: string, name: string): string {
  const words = name.split(' ');
  const folded = foldedAlike(question.normalize('NFC').toLowerCase());
  const asked = HOW_MUCH.exec(folded);
  if (asked === null) return question;
  const before = folded.slice(0, asked.index).trimEnd();
  for (let count = words.length - 1; count >= Math.max(LEAST_BEGUN, words.length - MOST_FURTHER); count--) {
    const begun = foldedAlike(words.slice(0, count).join(' ').normalize('NFC').toLowerCase());
    const start = before.length - begun.length;
    if (!before.endsWith(begun) || /[a-z\d]/u.test(before.charAt(start - 1))) continue;
    return `${question.slice(0, start)}${name.toLowerCase()} ${question.slice(asked.index)}`;
  }
  return question;
}
