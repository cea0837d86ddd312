/** 10 o'clock of a Monday in the branch's zone, in the year of which the stand-ins tell. */
const BEGINNING = Date.parse('2026-11-23T10:00:00+08:00');

const RealDate = Date;
const shift = BEGINNING - RealDate.now();

/** Goes on like every clock, but every run begins at the same moment: no test depends on when it is run. */
class DateOfTests extends RealDate {
  constructor(...parts: [] | [string | number | Date]) {
    if (parts.length === 0) super(RealDate.now() + shift);
    else super(...parts);
  }

  static override now(): number {
    return RealDate.now() + shift;
  }
}

globalThis.Date = DateOfTests as DateConstructor;
Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + shift });
