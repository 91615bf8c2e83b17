import { describe, expect, it } from 'vitest';
import { withoutDenied } from '../../../src/retrieval/values/denied-values.ts';
import { quoted } from '../quoting/quoted.ts';

/** Which of some values of a sentence are left. */
function left(question: string, text: string, values: readonly string[]): string[] {
  const spans = values.map((value) => ({
    start: text.indexOf(value),
    end: text.indexOf(value) + value.length,
  }));
  const sentence = { start: 0, end: text.length };
  return withoutDenied(spans, { text, question }, sentence).map(({ start, end }) => text.slice(start, end));
}

describe('a value that is denied or replaced', () => {
  it.each([
    ['The fair will not be on 2 May but on 9 May.', ['2 May', '9 May'], '9 May'],
    ["We don't meet on Monday, we meet on Friday.", ['Monday', 'Friday'], 'Friday'],
    ['Rehearsals are no longer at 6 pm; they begin at 7 pm.', ['6 pm', '7 pm'], '7 pm'],
    ['Code 4471 isnt working, try 2906.', ['4471', '2906'], '2906'],
    ["The pump on 4471 doesn't work, the one on 2906 does.", ['4471', '2906'], '2906'],
    ['Instead of £8 a mat costs £6.', ['£8', '£6'], '£6'],
    ['A mat costs £6 rather than £8.', ['£6', '£8'], '£6'],
    ['The posters say 2 pm but doors open at 3.30 pm.', ['2 pm', '3.30 pm'], '3.30 pm'],
    ['We had printed 2 pm on the flyers but the mill is let, so we start at 4 pm.', ['2 pm', '4 pm'], '4 pm'],
    ['Vé ghi 7 giờ nhưng 8 giờ mới mở cửa.', ['7 giờ', '8 giờ'], '8 giờ'],
    ['The picnic has been moved from 3 June to 10 June.', ['3 June', '10 June'], '10 June'],
    ['The drill on 3 June has been put back to 10 June.', ['3 June', '10 June'], '10 June'],
    ['The meeting of 3 June has been moved back to 10 June.', ['3 June', '10 June'], '10 June'],
    ['The social, planned for 3 June, is now on 10 June.', ['3 June', '10 June'], '10 June'],
    ['The social of 3 June: now on 10 June.', ['3 June', '10 June'], '10 June'],
    ['The deadline of 3 June is extended until 10 June.', ['3 June', '10 June'], '10 June'],
    ['We moved the 3 June drill to 10 June.', ['3 June', '10 June'], '10 June'],
    ['Practice at 6 pm is now at 7 pm.', ['6 pm', '7 pm'], '7 pm'],
    ['Tập huấn thứ Bảy phải dời sang Chủ nhật.', ['thứ Bảy', 'Chủ nhật'], 'Chủ nhật'],
    ['Buổi họp ngày 3/6 lùi sang ngày 10/6.', ['ngày 3/6', 'ngày 10/6'], 'ngày 10/6'],
    ['Buổi họp ngày 3/6 được chuyển qua ngày 10/6.', ['ngày 3/6', 'ngày 10/6'], 'ngày 10/6'],
    ['Giờ tập 17 giờ nay đổi thành 18 giờ.', ['17 giờ', '18 giờ'], '18 giờ'],
    ['Dời buổi học thứ Bảy qua Chủ nhật.', ['thứ Bảy', 'Chủ nhật'], 'Chủ nhật'],
    ['Họp ngày 10/6 thay cho ngày 3/6.', ['ngày 10/6', 'ngày 3/6'], 'ngày 10/6'],
    ['Hạn nộp 3/6 gia hạn đến ngày 10/6.', ['3/6', 'ngày 10/6'], 'ngày 10/6'],
    ["I've had to put it off from 3 June to 10 June.", ['3 June', '10 June'], '10 June'],
    ['They pushed the raft race back from 3 June to 10 June.', ['3 June', '10 June'], '10 June'],
    ['We brought our picnic forward from 10 June to 3 June.', ['10 June', '3 June'], '3 June'],
    ['Rent goes up from £40 to £45.', ['£40', '£45'], '£45'],
    ['They have raised the fee for adults from £5 to £8.', ['£5', '£8'], '£8'],
    ['Hội dời buổi họp từ ngày 5/10 đến ngày 12/10.', ['ngày 5/10', 'ngày 12/10'], 'ngày 12/10'],
    ['A mat now costs £6 and used to cost £5.', ['£6', '£5'], '£6'],
    ['A mat is £6 (£5 last year).', ['£6', '£5'], '£6'],
    ['A mat is £6, up from £5.', ['£6', '£5'], '£6'],
    ['Bea Hart takes over from Ann Lowe.', ['Bea Hart', 'Ann Lowe'], 'Bea Hart'],
    ['Last year a mat was £5, now it is £6.', ['£5', '£6'], '£6'],
    ['Ann Lowe no longer runs the club; Bea Hart does.', ['Ann Lowe', 'Bea Hart'], 'Bea Hart'],
    ["Ann Lowe doesn't run the club any more; Bea Hart does.", ['Ann Lowe', 'Bea Hart'], 'Bea Hart'],
    ['Ann Lowe has left, and Bea Hart runs it.', ['Ann Lowe', 'Bea Hart'], 'Bea Hart'],
    ['Ann Lowe retired, and Bea Hart runs it.', ['Ann Lowe', 'Bea Hart'], 'Bea Hart'],
    ['Ann Lowe has been replaced by Bea Hart.', ['Ann Lowe', 'Bea Hart'], 'Bea Hart'],
    ['Năm ngoái vé giá 40.000 đồng, nay 50.000 đồng.', ['40.000 đồng', '50.000 đồng'], '50.000 đồng'],
    ['Thầy Minh thay cô Lan phụ trách.', ['Minh', 'Lan'], 'Minh'],
    ['Cô Lan không còn phụ trách, thầy Minh phụ trách.', ['Lan', 'Minh'], 'Minh'],
    ['Cô Lan được thay bằng thầy Minh.', ['Lan', 'Minh'], 'Minh'],
    ['Hội chợ dời từ ngày 5/10 sang ngày 12/10.', ['ngày 5/10', 'ngày 12/10'], 'ngày 12/10'],
    ['Phí tăng từ 40.000 đồng lên 50.000 đồng.', ['40.000 đồng', '50.000 đồng'], '50.000 đồng'],
    ['Phí từ 40.000 đồng tăng lên 50.000 đồng.', ['40.000 đồng', '50.000 đồng'], '50.000 đồng'],
    ['Lớp học thứ Năm thay vì thứ Ba.', ['thứ Năm', 'thứ Ba'], 'thứ Năm'],
    ['Hạn nộp không phải ngày 3/6 mà là ngày 10/6.', ['ngày 3/6', 'ngày 10/6'], 'ngày 10/6'],
    ['Lớp không học thứ Ba nữa mà học thứ Năm.', ['thứ Ba', 'thứ Năm'], 'thứ Năm'],
    ['Vé là 50.000 đồng, trước đây là 40.000 đồng.', ['50.000 đồng', '40.000 đồng'], '50.000 đồng'],
  ])('is left out: %s', (text, values, kept) => {
    expect(left('which is it', text, values)).toEqual([kept]);
  });

  it('is left out with the day and the hour that belong to it', () => {
    const text = 'It moves from Tuesday 3 March at 7 pm to Thursday 5 March at 8 pm.';
    const values = ['Tuesday', '3 March', '7 pm', 'Thursday', '5 March', '8 pm'];
    expect(left('when is it', text, values)).toEqual(['Thursday', '5 March', '8 pm']);
  });

  it.each([
    ['The desk is open from 9 am to 5 pm.', ['9 am', '5 pm']],
    ['The class on Saturday is now at 8 am.', ['Saturday', '8 am']],
    ['From 3 June the class is moved to Thursday.', ['3 June', 'Thursday']],
    ['The class is on Monday and now on Thursday.', ['Monday', 'Thursday']],
    ['On 3 June they decided that the fair is moved to 10 June.', ['3 June', '10 June']],
    ['Từ ngày 3/6 lớp chuyển sang thứ Năm.', ['ngày 3/6', 'thứ Năm']],
    ['Lớp thứ Bảy dời sang 8 giờ.', ['thứ Bảy', '8 giờ']],
    ['Mở cửa thứ Bảy và Chủ nhật.', ['thứ Bảy', 'Chủ nhật']],
    ['Bring it on 3 June, put your name on it, and go to the hall until 10 June.', ['3 June', '10 June']],
    ['Thư viện mở cửa từ 8 giờ đến 20 giờ.', ['8 giờ', '20 giờ']],
    ['The hall has moved to Mill Road and is open from 9 am to 5 pm.', ['9 am', '5 pm']],
    ['Prices have changed; mats now cost from £5 to £8.', ['£5', '£8']],
    ['The changing rooms are open from 9 am to 5 pm.', ['9 am', '5 pm']],
    ['They put it on from 9 am to 5 pm.', ['9 am', '5 pm']],
    ['Put the heating off, we are away from 3 June to 10 June.', ['3 June', '10 June']],
    ['The shift lasts from 9 pm to 5 am.', ['9 pm', '5 am']],
    ['Quán đã chuyển sang đường Láng, mở từ 7 giờ đến 21 giờ.', ['7 giờ', '21 giờ']],
    ['Quán vừa chuyển chỗ mở cửa từ 7 giờ đến 21 giờ.', ['7 giờ', '21 giờ']],
    ['Nay đã tăng ca, bán từ 7 giờ đến 21 giờ.', ['7 giờ', '21 giờ']],
    ['It will not start before 8 pm.', ['8 pm']],
    ['Groups are not larger than 12 people.', ['12 people']],
    ['It is not only on Monday but also on Friday.', ['Monday', 'Friday']],
    ['The hall is not heated, so on 9 May bring a coat.', ['9 May']],
    ['Mỗi nhóm không quá 5 người.', ['5 người']],
    ['The mat is £5 dearer than last year and costs £30.', ['£30']],
    ['Hội thay bóng đèn ngày 5/10.', ['ngày 5/10']],
    ['There are 12 places left, and 30 people wait.', ['12 places', '30 people']],
  ])('is not taken for one that is only bounded, or denied elsewhere: %s', (text, values) => {
    expect(left('which is it', text, values)).toEqual(values);
  });

  it('is what some questions ask for', () => {
    expect(left('when is the hall not open', 'The hall is not open on 3 May.', ['3 May'])).toEqual(['3 May']);
    const fee = 'The fee is now £30, it used to be £25.';
    expect(left('what was the fee before', fee, ['£30', '£25'])).toEqual(['£25']);
    const mat = 'A mat is £30 (£25 last year).';
    expect(left('how much was a mat last year', mat, ['£30', '£25'])).toEqual(['£25']);
    const ve = 'Vé 50.000 đồng (năm ngoái 40.000 đồng).';
    expect(left('năm ngoái vé bao nhiêu', ve, ['50.000 đồng', '40.000 đồng'])).toEqual(['40.000 đồng']);
    const gia = 'Vé nay là 50.000 đồng, trước đây là 40.000 đồng.';
    expect(left('trước đây vé bao nhiêu', gia, ['50.000 đồng', '40.000 đồng'])).toEqual(['40.000 đồng']);
  });

  it.each([
    [
      'when is the lantern parade',
      'The lantern parade will not be on 2 November, as we wrote, but has been moved to Sunday 9 November at 3 pm.',
      ['Sunday 9 November at 3 pm'],
    ],
    [
      'when is the lantern event',
      'The lantern event is not on 2 November but on 9 November.',
      ['9 November'],
    ],
    [
      'where is the lantern school now',
      'The lantern school is no longer in Hale Hall but in Porter Library.',
      ['Porter Library'],
    ],
    [
      'who leads the lantern parade',
      'The lantern parade is no longer led by Ann Lowe; Bea Hart leads it.',
      ['Bea Hart'],
    ],
    [
      "i can't find it, when is the lantern fair",
      'The lantern fair is not on 2 November but on 9 November.',
      ['9 November'],
    ],
    ['who runs the lantern club', 'Ann Lowe no longer runs the lantern club; Bea Hart does.', ['Bea Hart']],
    ['ai phụ trách lớp đèn', 'Anh Lê Hòa thay chị Trần Lan phụ trách lớp đèn.', ['Lê Hòa']],
    ['rước đèn ngày nào', 'Rước đèn dời từ ngày 5 tháng 10 sang ngày 12 tháng 10.', ['ngày 12 tháng 10']],
  ])('is not bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it('is quoted with the sentence that says what holds', async () => {
    const text = 'The lantern parade is not on Friday 3 May. It has been moved to Sunday 5 May at 2 pm.';
    const answer = await quoted('when is the lantern parade', text);
    expect([answer.text, answer.bold]).toEqual([text, ['Sunday 5 May at 2 pm']]);
  });

  it('is quoted with the sentence after the next where that one says what holds', async () => {
    const text =
      'The lantern parade is not on Friday 3 May. We are sorry. It will be on Sunday 5 May at 2 pm.';
    const answer = await quoted('when is the lantern parade', text);
    expect([answer.text, answer.bold]).toEqual([text, ['Sunday 5 May at 2 pm']]);
  });
});
