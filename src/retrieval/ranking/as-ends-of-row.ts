import { foldedAlike } from '../../text/folded-alike.ts';
import { cellsIn } from '../passages/row-cells.ts';
import { bothEndsAsked } from '../values/asked-ends.ts';
import { endsOfRow } from '../values/ends-of-row.ts';

/**
 * A question for both ends of a stretch of time as one for the columns of a row that has a time in each: "ca rửa xe làm từ mấy giờ tới mấy giờ" reads
 * -1.1 in log-odds of "Giờ bắt đầu 22:00, Giờ kết thúc 02:00", and "ca rửa xe giờ bắt đầu và giờ kết thúc" 2.7.
 */
export function asEndsOfRow(question: string, text: string): string {
  const written = question.normalize('NFC');
  const asked = bothEndsAsked(foldedAlike(written.toLowerCase()));
  if (asked === undefined) return question;
  const ends = endsOfRow(cellsIn(text.slice(text.lastIndexOf('\n') + 1)) ?? []);
  if (ends === undefined) return question;
  const columns = `${ends.start.heading} và ${ends.end.heading}`.toLowerCase();
  return `${written.slice(0, asked.index)}${columns}${written.slice(asked.index + asked[0].length)}`;
}
