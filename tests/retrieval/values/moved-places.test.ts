import { describe, expect, it } from 'vitest';
import { placeMovedTo } from '../../../src/retrieval/values/moved-places.ts';

describe('where something was moved to', () => {
  it.each([
    ['The kettle has been moved from the vestry to the side room, by the sink.', 'to the side room'],
    ['We relocated the piano from the stage into the parish library.', 'into the parish library'],
    [
      'Moved the bike racks from the front gate to the yard behind the forge last week',
      'to the yard behind the forge last week',
    ],
    ['Kệ giày đã dời từ hành lang ra sau nhà xe.', 'ra sau nhà xe'],
    ['Mới chuyển tủ sách từ lầu một xuống phòng khách cho tiện', 'xuống phòng khách'],
  ])('is the latter place: %s', (sentence, place) => {
    const { start = 0, end = 0 } = placeMovedTo(sentence) ?? {};
    expect(sentence.slice(start, end)).toBe(place);
  });

  it.each([
    'The ferry goes from the quay to the island.',
    'The kettle is in the vestry.',
    'The talk was moved from 3 May to 10 May.',
    'Lịch học chuyển từ thứ ba sang thứ năm.',
    'Xe chạy từ chợ về bến.',
  ])('is not told: %s', (sentence) => {
    expect(placeMovedTo(sentence)).toBeUndefined();
  });
});
