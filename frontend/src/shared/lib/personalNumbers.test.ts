import { describe, expect, it } from 'vitest';
import { personalNumberIn } from './personalNumbers';

// The same examples are in the server's PersonalNumbersTest.
describe('personalNumberIn', () => {
  it.each([
    '电话13812345678',
    '138 1234 5678',
    '138-1234-5678',
    '138 123 45678',
    '1381 2345 678',
    '1 3 8 1 2 3 4 5 6 7 8',
    '+86 13812345678',
    '8613812345678，下午',
    '１３８１２３４５６７８',
    '一三八一二三四五六七八',
    '幺三八一二三四五六七八',
    '138\u200b1234\u200b5678',
  ])('finds the mobile number in %s', (text) => {
    expect(personalNumberIn(text)).toMatch(/^“(138|861)…78”像是手机号。/);
  });

  it.each([
    '户主110115198001011234',
    '11011519800101123X',
    '11011519800101123x。',
    '110115 19800101 1234',
    '1101 1519 8001 0112 34',
    '110115-1980-01-01-1234',
    '110115800101123',
    '2026-11-22 110115198001011234',
  ])('finds the ID-card number in %s', (text) => {
    expect(personalNumberIn(text)).toContain('像是身份证号');
  });

  it.each([
    undefined,
    '共4146户，2026年11月22日到场37人',
    'XP01-0001、XP01-0002',
    '京规自授〔2025〕0012号',
    '工单 20261122123456789',
    '20261122 1300 1530 45',
    '2026-11-22 13:00-15:30',
    '面积 13800.5 平方米，路长 1234 米',
    '街道办 010-69241234',
    '138123456789012345678',
    '110115198013451234',
    '第十三、十四、十五街坊',
    '二〇二六年十一月二十二日',
  ])('leaves %s alone', (text) => {
    expect(personalNumberIn(text)).toBeUndefined();
  });
});
