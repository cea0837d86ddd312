import { expect, it } from 'vitest';
import { landingFor, safeReturn } from './landing';

it('leads an officer at a desk to the desk and on a phone to the phone', () => {
  expect(landingFor(['MEMBER', 'OFFICER'], 1440)).toBe('/admin');
  expect(landingFor(['MEMBER', 'OFFICER'], 390)).toBe('/m');
  expect(landingFor(['MEMBER'], 1440)).toBe('/m');
});

it('returns after login only to our own pages', () => {
  expect(safeReturn('/admin/members?q=chen')).toBe('/admin/members?q=chen');
  expect(safeReturn('/m')).toBe('/m');
  expect(safeReturn('//evil.example')).toBeUndefined();
  expect(safeReturn('/media')).toBeUndefined();
  expect(safeReturn(null)).toBeUndefined();
});
