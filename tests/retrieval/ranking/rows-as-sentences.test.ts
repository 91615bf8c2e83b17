import { describe, expect, it } from 'vitest';
import { Reader } from '../../../src/retrieval/ranking/reader.ts';
import { rowsAsSentences } from '../../../src/retrieval/ranking/rows-as-sentences.ts';

describe('what the cross-encoder reads of table rows', () => {
  it('is a sentence a row, whatever stands before it', () => {
    expect(
      rowsAsSentences(
        'Classes. Class: Pottery · Day: Monday 7:30 pm · Room: Loft\nClass: Weaving · Day: none · Room: Barn\nBring an apron: it is messy.',
      ),
    ).toBe(
      'Classes. Class Pottery: Day Monday 7:30 pm, Room Loft.\nClass Weaving: Day none, Room Barn.\nBring an apron: it is messy.',
    );
  });

  it('says a number before what it counts', () => {
    expect(rowsAsSentences('Room: Loft · Floor: 3 · Seats: 14')).toBe('Room Loft: Floor 3, 14 seats.');
    expect(rowsAsSentences('Việc: Bảo vệ · Số: 0909 118 340')).toBe(
      'Việc Bảo vệ: số điện thoại 0909 118 340.',
    );
    expect(rowsAsSentences('Job: Gate · No.: 01632 960 417')).toBe('Job Gate: phone number 01632 960 417.');
    expect(rowsAsSentences('Việc: Bảo vệ · Số: 4')).toBe('Việc Bảo vệ: Số 4.');
    expect(rowsAsSentences('Trạm: Cầu · Số người: 8')).toBe('Trạm Cầu: 8 người.');
    expect(rowsAsSentences('Team: Otters · Class: 4 · Points: 2,5')).toBe(
      'Team Otters: Class 4, Points 2,5.',
    );
  });

  it.each([
    ['sponsor: Otter Ltd · amount_eur: 8000', 'sponsor Otter Ltd: amount 8000 euros.'],
    ['Class: Pottery · Term (£): 90', 'Class Pottery: Term 90 pounds.'],
    ['Mặt hàng: Cà chua · Loại 1 (đ/kg): 22500', 'Mặt hàng Cà chua: Loại 1 22500 đồng một kg.'],
    ['Lớp: Gốm · Học phí (đồng): 500.000', 'Lớp Gốm: Học phí 500.000 đồng.'],
    ['week_start: 4 May · paid_by: Ada', 'week start 4 May: paid by Ada.'],
    ['Course: Yoga · Euros: 4', 'Course Yoga: 4 euros.'],
    ['Date: 2026-12-06 · Helm: Ada Penn', 'Date 6 December 2026: Helm Ada Penn.'],
    ['Ngày: 2026-12-06 · Trực: Hoa', 'Ngày 6 tháng 12 năm 2026: Trực Hoa.'],
  ])('says a sum in its currency, a heading and a day in words: %s', (row, read) => {
    expect(rowsAsSentences(row)).toBe(read);
  });

  it.each([
    [
      'Khoản: Ô tô · Đơn vị: chiếc/tháng · Mức thu: 1.250.000 đ',
      'Khoản Ô tô: Mức thu 1.250.000 đ một chiếc một tháng.',
    ],
    ['dich_vu: Thuê lều · gia: 150.000đ · don_vi: đêm', 'dich vu Thuê lều: gia 150.000đ một đêm.'],
    ['Xe: Xe máy · Giá: 100.000đ/tháng', 'Xe Xe máy: Giá 100.000đ một tháng.'],
    ['What: Kayak · Unit: hour · Price: £12', 'What Kayak: Price £12 per hour.'],
    [
      'Món: Thuê bàn bida (giờ) · Nhân viên: 30.000 · Khách: 60.000',
      'Món Thuê bàn bida: Nhân viên 30.000 đồng một giờ, Khách 60.000 đồng một giờ.',
    ],
    [
      'Hire: Court (per hour) · Members: £8 · Guests: £12',
      'Hire Court: Members £8 per hour, Guests £12 per hour.',
    ],
    ['Room: Loft (day) · Key: with Ada', 'Room Loft (day): Key with Ada.'],
    ['Flat: Unit 4 · Unit: B · Owner: Ada', 'Flat Unit 4: Unit B, Owner Ada.'],
  ])('says what a price is for behind it: %s', (row, read) => {
    expect(rowsAsSentences(row)).toBe(read);
  });

  it.each([
    'We meet on Mondays · all are welcome · no fee',
    'Room: Loft · warm and dry',
    'Note: the loft is cold.',
    'Price: £4',
  ])('is the text as it stands where that is no row with headings: %s', (text) => {
    expect(rowsAsSentences(text)).toBe(text);
  });

  it.each([
    ['học phí lớp chồi bao nhiêu', 'Khoản thu Học phí: Chồi (4 tuổi) 2.700.000 đồng một tháng.'],
    ['hoc phi lop choi', 'Khoản thu Học phí: Chồi (4 tuổi) 2.700.000 đồng một tháng.'],
    [
      'học phí bao nhiêu',
      'Khoản thu Học phí: Mầm (3 tuổi) 2.900.000 đồng một tháng, Chồi (4 tuổi) 2.700.000 đồng một tháng.',
    ],
    [
      'học phí lớp mầm và lớp chồi',
      'Khoản thu Học phí: Mầm (3 tuổi) 2.900.000 đồng một tháng, Chồi (4 tuổi) 2.700.000 đồng một tháng.',
    ],
  ])('has of prices in columns that of whom the question names: %s', (question, read) => {
    const row = 'Khoản thu: Học phí / tháng · Mầm (3 tuổi): 2.900.000 · Chồi (4 tuổi): 2.700.000';
    expect(rowsAsSentences(row, question)).toBe(read);
  });

  it('does not take the months of an age for those of a fee', () => {
    const row =
      'Khoản thu: Học phí / tháng · Nhà trẻ (18-36 tháng): 3.200.000 · Chồi (4 tuổi): 2.700.000 · Lá (5 tuổi): 2.700.000';
    expect(rowsAsSentences(row, 'học phí lớp chồi một tháng bao nhiêu')).toBe(
      'Khoản thu Học phí: Chồi (4 tuổi) 2.700.000 đồng một tháng.',
    );
  });

  it('has all prices where the one who is named is denied', () => {
    const row = 'What: Kiln · Members: £14 · Guests: £20';
    expect(rowsAsSentences(row, 'kiln for members')).toBe('What Kiln: Members £14.');
    expect(rowsAsSentences(row, 'kiln for non members')).toBe('What Kiln: Members £14, Guests £20.');
  });

  it('is what a reader gives it', async () => {
    const read: string[] = [];
    const relevanceOf = async (_: string, text: string) => read.push(text);
    const reader = new Reader({ relevanceOf, leadOf: async () => 0 }, 'when is pottery');
    await reader.relevanceOfText('Classes. Class: Pottery · Day: Monday');
    expect(read).toEqual(['Classes. Class Pottery: Day Monday.']);
  });
});
