import { isStopWord, isStopWordWithoutMarks } from '../analysis/stop-words.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';
import { cellsIn } from '../passages/row-cells.ts';
import { cellsOfKind } from '../values/cell-kinds.ts';
import { containerAsked } from '../values/containers.ts';

/** Behind the name of a thing: "a bag of logs**?**", "1 chai nước mắm **giá** bao nhiêu". */
const BEHIND_NAME = /[^\p{L}\p{M}\p{N} '’-]|(?<![\p{L}\p{M}])(?:gi[áa])(?![\p{L}\p{M}])/u;

/**
 * A question for the price of a container of something as one for that of the thing itself, to a row that is named after the thing and has another
 * container: "how much is a bag of logs" reads -2.8 in log-odds of "Logs kiln dried: size net, price £7.25", and "how much is logs" 2.4.
 */
export function withoutContainer(question: string, text: string): string {
  const asked = containerAsked(question.normalize('NFC'));
  if (asked === undefined) return question;
  const row = text.slice(text.lastIndexOf('\n') + 1);
  const [name, ...others] = cellsIn(row) ?? [];
  if (name === undefined || cellsOfKind(others, 'money', true).length === 0) return question;
  const named = tokenize(name.value).map(({ term }) => term);
  const thing = nameIn(asked.behind);
  const isNamed = thing.length > 0 && thing.every((term) => named.includes(term));
  const { term: container } = normalForms(asked.container);
  const isSoldSo = tokenize(row).some(({ term }) => term === container);
  return isNamed && !isSoldSo ? asked.without : question;
}

/** The words of the name that a text begins with, up to a small word: "logs", "nước mắm". */
function nameIn(text: string): readonly string[] {
  const words = tokenize(text.split(BEHIND_NAME, 1)[0] ?? '');
  const small = words.findIndex(({ term, marked }) => isStopWord(marked) || isStopWordWithoutMarks(term));
  return words.slice(0, small < 0 ? words.length : small).map(({ term }) => term);
}
