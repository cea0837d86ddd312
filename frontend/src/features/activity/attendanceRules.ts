import { dayOf, timeText } from '@/shared/lib/dates';
import type { AttendanceList, AttendancePerson, SaveAttendance } from './api';
import { moment } from './rules';

/** What is changed in one person's row; a time is local, such as 09:30, and empty for that of the shift. */
export interface Tick {
  came: boolean;
  from?: string;
  to?: string;
}

/** What was changed on the screen and is not saved yet. It fits on whatever the server has meanwhile. */
export interface Draft {
  ticks: Record<string, Tick>;
  added: { memberId: string; memberName: string }[];
  /** As typed; absent while untouched. */
  served?: string;
}

export interface Row extends Tick {
  memberId: string;
  name: string;
  pinyin: string;
  initials: string;
  signUp: AttendancePerson['signUp'];
  waitingPlace: number | null;
  ownRecord: boolean;
  changed: boolean;
}

export const NO_DRAFT: Draft = { ticks: {}, added: [] };

const MOST_SERVED = 1_000_000;
const ARRIVAL_MILLIS = 3_600_000;
const DAY_MILLIS = 86_400_000;

/** Those of the list, then those added since. */
export function rowsOf(list: AttendanceList, draft: Draft): Row[] {
  const known = new Set(list.people.map(({ memberId }) => memberId));
  const rows = list.people.map((person) => rowOf(list, person, draft.ticks[person.memberId]));
  const added = draft.added
    .filter(({ memberId }) => !known.has(memberId))
    .map(({ memberId, memberName }) => ({
      memberId,
      name: memberName,
      pinyin: '',
      initials: '',
      signUp: null,
      waitingPlace: null,
      ownRecord: false,
      changed: true,
      ...(draft.ticks[memberId] ?? { came: true }),
    }));
  return [...rows, ...added];
}

function rowOf(list: AttendanceList, person: AttendancePerson, tick: Tick | undefined): Row {
  const stored = storedTick(list, person);
  return {
    memberId: person.memberId,
    name: person.memberName,
    pinyin: person.namePinyin,
    initials: person.nameInitials,
    signUp: person.signUp,
    waitingPlace: person.waitingPlace,
    ownRecord: person.ownRecord,
    ...(tick ?? stored),
    changed: tick !== undefined && !same(tick, stored),
  };
}

function storedTick(list: AttendanceList, person: AttendancePerson): Tick {
  const own = (moment: string | null, usual: string) =>
    moment && moment !== usual ? timeText(moment) : undefined;
  return {
    came: person.came,
    from: own(person.startedAt, list.startsAt),
    to: own(person.endedAt, list.endsAt),
  };
}

function same(one: Tick, other: Tick): boolean {
  return (
    one.came === other.came &&
    (!one.came || ((one.from || '') === (other.from || '') && (one.to || '') === (other.to || '')))
  );
}

/** Part of the name, or the beginning of its pinyin or initials. */
export function matches(row: Pick<Row, 'name' | 'pinyin' | 'initials'>, sought: string): boolean {
  const text = sought.trim().toLowerCase();
  return (
    text === '' || row.name.includes(text) || row.pinyin.startsWith(text) || row.initials.startsWith(text)
  );
}

/** Empty is nobody counted, which is not the same as nobody served. */
export function servedOf(list: AttendanceList, draft: Draft): number | null | 'invalid' {
  if (draft.served === undefined) return list.peopleServed;
  const text = draft.served.replaceAll(/[,，\s]/g, '');
  if (text === '') return null;
  return /^\d+$/.test(text) && Number(text) <= MOST_SERVED ? Number(text) : 'invalid';
}

export function isChanged(list: AttendanceList, draft: Draft): boolean {
  return rowsOf(list, draft).some(({ changed }) => changed) || servedOf(list, draft) !== list.peopleServed;
}

export function bodyOf(list: AttendanceList, draft: Draft): SaveAttendance {
  const served = servedOf(list, draft);
  return {
    peopleServed: served === 'invalid' ? list.peopleServed : served,
    people: rowsOf(list, draft)
      .filter(({ came }) => came)
      .map(({ memberId, from, to }) => ({
        memberId,
        startedAt: from ? nearest(from, list.startsAt) : null,
        endedAt: to ? nearest(to, list.endsAt) : null,
      })),
  };
}

/** People are ticked off as they arrive, an hour before at the earliest; the server refuses what is earlier. */
export function isTooEarly({ startsAt }: Pick<AttendanceList, 'startsAt'>, now: Date): boolean {
  return now.getTime() < Date.parse(startsAt) - ARRIVAL_MILLIS;
}

/** The moment with this local time that is nearest to another: 00:30 near 23:00 is on the next day. */
export function nearest(time: string, anchor: string): string {
  const middle = moment(dayOf(anchor), time).getTime();
  const distance = (each: number) => Math.abs(each - Date.parse(anchor));
  const [best = middle] = [middle, middle - DAY_MILLIS, middle + DAY_MILLIS].sort(
    (one, other) => distance(one) - distance(other),
  );
  return new Date(best).toISOString();
}
