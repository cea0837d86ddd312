const KEY = 'sanbuzou.largeType';
const LARGE = '1.25';

export function isLargeType(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}

/** Kept on this phone only: it is about the reader's eyes, not about the account. */
export function setLargeType(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } finally {
    applyLargeType(on);
  }
}

export function applyLargeType(on: boolean = isLargeType()): void {
  document.documentElement.style.setProperty('--scale', on ? LARGE : '1');
}
