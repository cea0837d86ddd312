import { expect, it } from 'vitest';
import { base64Of, bytesOf, sentSize } from './photoRules';

it('brings every byte through base64 and back', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) % 256);
  expect(bytesOf(base64Of(bytes))).toEqual(bytes);
  expect(bytesOf(base64Of(new Uint8Array()))).toEqual(new Uint8Array());
});

it('sends no picture larger than it is kept, and enlarges none', () => {
  expect(sentSize(4000, 3000)).toEqual({ width: 1600, height: 1200 });
  expect(sentSize(300, 4000)).toEqual({ width: 120, height: 1600 });
  expect(sentSize(640, 480)).toEqual({ width: 640, height: 480 });
  expect(sentSize(9000, 1)).toEqual({ width: 1600, height: 1 });
});
