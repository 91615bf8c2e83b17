import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

async function answerIn(files: Record<string, string>, question: string, askedOn = '2026-12-01') {
  const corpus = await loadCorpus(await folderWith(files));
  const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
  await retriever.meaning?.filled;
  return retriever.answer(question, { askedOn });
}

describe('a language that is asked for', () => {
  const files = {
    'jobs.md':
      '# Receptionist wanted\n\nOur dentist hires a receptionist. We prefer somebody who lives nearby and speaks English.\n',
    'tuyen.md': '# Tuyển thợ gốm\n\nXưởng gốm tuyển thợ. Ưu tiên người ở gần và biết tiếng Anh giao tiếp.\n',
  };
  it.each([
    ['do you have a receptionist who speaks korean', 'do you have a receptionist who speaks english'],
    ['xưởng gốm có thợ biết tiếng Hàn không', 'xưởng gốm có thợ biết tiếng Anh không'],
  ])('is not answered by others: %s', async (asked, told) => {
    const { confidence } = await answerIn(files, asked);
    expect(confidence).toBeLessThan(0.7 * (await answerIn(files, told)).confidence);
  });
});

describe('a day that a rota ends before', () => {
  const rota = {
    'rota.csv':
      'Ngày,Thứ,Thợ ca sáng,Thợ ca chiều,Lễ tân\n07/12/2026,Hai,Tuấn,Duy,Hân\n08/12/2026,Ba,Châu,Tuấn,Vy\n09/12/2026,Tư,Duy,Tuấn,Hân\n11/12/2026,Sáu,Tuấn,Duy,Vy\n',
    'gio.md': '# Giờ mở cửa\n\nXưởng mở từ 8h đến 20h.\n',
  };
  it.each(['ai trực lễ tân sáng 25/12', 'lễ tân ngày 20/12 là ai'])('has nobody: %s', async (question) =>
    expect((await answerIn(rota, question)).kind).toBe('nothing-found'),
  );

  it('has whoever is there on a day of it', async () => {
    const answer = await answerIn(rota, 'ai trực lễ tân 09/12');
    expect(answer.excerpts[0]?.text).toContain('09/12/2026');
  });
});

describe('a year that is asked for', () => {
  const doctor = (when: string): Record<string, string> => ({
    'news.md': `# Bản tin tháng 7/2026\n\nBác sĩ Hạ tốt nghiệp Đại học Huế${when}, khám vào sáng thứ Bảy.\n`,
  });
  it('is no weekday', async () => {
    const question = 'bác sĩ Hạ tốt nghiệp năm nào';
    const { confidence } = await answerIn(doctor(''), question);
    expect(confidence).toBeLessThan(0.5 * (await answerIn(doctor(' năm 2011'), question)).confidence);
  });
});
