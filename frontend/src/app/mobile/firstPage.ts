/** Marks in the browser's timeline, for the tools that measure the first load. */
export const FIRST_PAGE = 'phone-first-page';
export const AHEAD = 'phone-ahead';
