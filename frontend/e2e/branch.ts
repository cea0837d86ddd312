import { randomBytes } from 'node:crypto';
import {
  type APIRequestContext,
  type Browser,
  type BrowserContextOptions,
  expect,
  request,
} from '@playwright/test';
import { SIGN_IN_HINT } from '../src/features/identity/signInHint';
import type { components } from '../src/shared/api/schema';
import { addDays, isoWeekday, today } from '../src/shared/lib/dates';
import { ADMIN, DESK, Person } from './journey';

type Schemas = components['schemas'];
export type Duty = Schemas['Duty'];
export type Roster = Schemas['Roster'];
type Load = Roster['fairness']['loads'][number];
type Call = { data?: unknown; headers?: Record<string, string> };
type Method = 'get' | 'post' | 'put' | 'delete';

const baseURL = `http://127.0.0.1:${process.env.JOURNEY_PORT ?? '8080'}`;

/** Somebody who is logged in, as the interface sees them. */
export class Caller {
  private constructor(readonly http: APIRequestContext) {}

  static async logsIn(username: string, password: string): Promise<Caller> {
    const caller = new Caller(await request.newContext({ baseURL }));
    await caller.call('post', 'session', { data: { username, password } });
    return caller;
  }

  /** A new account has to choose its own password before anything else. */
  static async logsInFirst({ account, initialPassword }: Schemas['NewAccount']): Promise<Caller> {
    const caller = await Caller.logsIn(account.username, initialPassword);
    const newPassword = randomBytes(12).toString('base64url');
    await caller.call('put', 'session/password', { data: { currentPassword: initialPassword, newPassword } });
    return caller;
  }

  async arrives(browser: Browser, device: BrowserContextOptions): Promise<Person> {
    const { cookies } = await this.http.storageState();
    const localStorage = [{ name: SIGN_IN_HINT, value: 'yes' }];
    return Person.arrives(browser, {
      ...device,
      storageState: { cookies, origins: [{ origin: baseURL, localStorage }] },
    });
  }

  async call<T>(method: Method, path: string, more: Call = {}): Promise<T> {
    const answer = await this.http[method](`/api/v1/${path}`, more);
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return (answer.status() === 204 ? undefined : await answer.json()) as T;
  }
}

/** Open all day long, so that the journeys may be walked at any hour. */
const NOON_POST = {
  name: '午间垃圾分类岗',
  place: '办公区东侧投放点',
  startTime: '00:00',
  endTime: '23:59',
  seats: 1,
};

/** A branch of its own for one journey, so that no journey counts on what another left behind. */
export class Branch {
  private dutyPostId?: string;

  private constructor(
    readonly officer: Caller,
    readonly path: string,
  ) {}

  static async opens(name: string, people: string[]): Promise<Branch> {
    const installation = await Caller.logsIn(ADMIN.username, ADMIN.password);
    await noticesAreKnown(installation);
    const { id, administrator } = await installation.call<Schemas['NewBranch']>('post', 'branches', {
      data: { name },
    });
    await installation.http.dispose();
    const branch = new Branch(await Caller.logsInFirst(administrator), `branches/${id}`);
    for (const person of people) await branch.post('members', { name: person });
    await branch.opensPost({});
    return branch;
  }

  /** The branch that the officer of the first journey set up. */
  static async ofTheAdmin(): Promise<Branch> {
    const admin = await Caller.logsIn(ADMIN.username, ADMIN.password);
    await noticesAreKnown(admin);
    const { account } = await admin.call<Schemas['Session']>('get', 'session');
    return new Branch(admin, `branches/${account.branchId}`);
  }

  get<T>(path: string): Promise<T> {
    return this.officer.call('get', `${this.path}/${path}`);
  }

  post<T>(path: string, data?: unknown): Promise<T> {
    return this.officer.call('post', `${this.path}/${path}`, { data });
  }

  /** A step of a procedure as it was, with some things changed. */
  async changesTask(
    taskGroupId: string,
    code: string,
    changes: Partial<Schemas['WriteTask']>,
  ): Promise<void> {
    const tasks = `${this.path}/task-groups/${taskGroupId}/tasks`;
    const { items } = await this.officer.call<Schemas['TaskPage']>('get', `${tasks}?limit=200`);
    const { id, version, ...known } = items.find((each) => each.code === code) as Schemas['Task'];
    const { name, durationDays, lowDays, highDays, ownerMemberId, startNotBefore } = known;
    const data = { code, name, durationDays, lowDays, highDays, ownerMemberId, startNotBefore, ...changes };
    await this.officer.call('put', `${tasks}/${id}`, { data, headers: { 'If-Match': `"${version}"` } });
  }

  async startsWork(taskGroupId: string, startsOn: string): Promise<void> {
    const plan = `${this.path}/task-groups/${taskGroupId}/plan`;
    const { version } = await this.officer.call<Schemas['Plan']>('get', plan);
    await this.officer.call('put', plan, { data: { startsOn }, headers: { 'If-Match': `"${version}"` } });
  }

  /** At the desk in the browser, logged in already. */
  atTheDesk(browser: Browser): Promise<Person> {
    return this.officer.arrives(browser, DESK);
  }

  async opensPost(particulars: Partial<Schemas['WriteDutyPost']>): Promise<void> {
    const { id } = await this.post<Schemas['DutyPost']>('duty-posts', { ...NOON_POST, ...particulars });
    this.dutyPostId = id;
  }

  async draftsRoster(from = addDays(today(), 1)): Promise<Roster> {
    return this.post('rosters', { dutyPostId: this.dutyPostId, from, to: lastDay(), policy: 'EQUAL' });
  }

  async publishesRoster(from?: string): Promise<Roster> {
    const { id } = await this.draftsRoster(from);
    return this.post(`rosters/${id}/publication`);
  }

  async duties(memberId?: string): Promise<Duty[]> {
    const whose = memberId ? `&memberId=${memberId}` : '';
    const path = `duties?from=${today()}&to=${lastDay()}&limit=200${whose}`;
    return (await this.get<Schemas['DutyPage']>(path)).items;
  }

  async givesAccounts(...memberIds: string[]): Promise<Caller[]> {
    const { items } = await this.post<Schemas['NewAccounts']>('accounts/batches', { memberIds });
    const byMember = new Map(items.map((item) => [item.account.memberId, item]));
    return Promise.all(
      memberIds.map((memberId) => Caller.logsInFirst(byMember.get(memberId) as Schemas['NewAccount'])),
    );
  }
}

/** Far enough for every member to have several duties, whatever holidays lie between. */
export function lastDay(): string {
  return addDays(today(), 42);
}

async function calendarOf(installation: Caller, year: number): Promise<Schemas['WorkCalendar'] | undefined> {
  const answer = await installation.http.get(`/api/v1/work-calendar/${year}`);
  return answer.ok() ? ((await answer.json()) as Schemas['WorkCalendar']) : undefined;
}

/** The notice of next year comes out late in the year; the journeys are walked in spring and at Christmas, too. */
async function noticesAreKnown(installation: Caller): Promise<void> {
  for (const year of new Set([today(), lastDay()].map((day) => Number(day.slice(0, 4)))))
    await noticeIsKnown(installation, year);
}

async function noticeIsKnown(installation: Caller, year: number): Promise<void> {
  if (await calendarOf(installation, year)) return;
  const data = { noticeUrl: 'https://www.gov.cn/', days: [] };
  await installation.call('put', `work-calendar/${year}`, { data });
}

/** A notice under which today is a workday, so that there is a duty today on every day of the year. */
export async function todayIsAWorkday(): Promise<void> {
  const installation = await Caller.logsIn(ADMIN.username, ADMIN.password);
  const year = Number(today().slice(0, 4));
  await noticeIsKnown(installation, year);
  const known = (await calendarOf(installation, year)) as Schemas['WorkCalendar'];
  const days = known.days.filter(({ date }) => date !== today());
  if (isoWeekday(today()) > 5) days.push({ date: today(), name: '调休上班', kind: 'MAKE_UP' });
  const data = { noticeUrl: known.noticeUrl, days };
  const headers = { 'If-Match': `"${known.version}"` };
  await installation.call('put', `work-calendar/${year}`, { data, headers });
  await installation.http.dispose();
}

/** Who has the fewest and who the most duties: handing one over between them makes the roster worse for certain. */
export function lightestAndHeaviest({ fairness }: Roster): [Load, Load] {
  const loads = [...fairness.loads].sort((a, b) => a.duties - b.duties);
  return [loads[0] as Load, loads.at(-1) as Load];
}
