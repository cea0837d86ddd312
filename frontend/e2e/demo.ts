import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, expect, request } from '@playwright/test';
import type { components } from '../src/shared/api/schema';
import { freePort } from './freePort.mjs';
import { Person } from './journey';

const { JOURNEY_JAR = '', JOURNEY_FOLDER = '', JAVA_HOME } = process.env;

/** A server of its own with the demo branch, for journeys through what takes days to come about. */
export class Demo {
  private constructor(
    private readonly server: ChildProcess,
    readonly url: string,
    private readonly password: string,
  ) {}

  static async starts(): Promise<Demo> {
    const port = String(await freePort());
    const password = randomBytes(12).toString('base64url');
    const java = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java';
    const server = spawn(java, ['-XX:+UseSerialGC', '-Xmx200m', '-jar', JOURNEY_JAR], {
      stdio: 'ignore',
      env: {
        ...process.env,
        MALLOC_ARENA_MAX: '2',
        SANBUZOU_DATA_DIR: join(JOURNEY_FOLDER, `demo-${port}`),
        SANBUZOU_PORT: port,
        SANBUZOU_HOST: '127.0.0.1',
        SANBUZOU_ADMIN_PASSWORD: password,
        SANBUZOU_DEMO: 'true',
        SANBUZOU_DEMO_PASSWORD: password,
      },
    });
    const url = `http://127.0.0.1:${port}`;
    await expect.poll(() => isReady(url), { timeout: 180_000, intervals: [500] }).toBe(true);
    return new Demo(server, url, password);
  }

  async stops(): Promise<void> {
    const gone = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill('SIGTERM');
    await gone;
  }

  /** Under which name a member signs in, as the administrator reads it. */
  async usernameOf(memberId: string | undefined): Promise<string> {
    const http = await request.newContext({ baseURL: this.url });
    const data = { username: 'admin', password: this.password };
    const { account } = await (await http.post('/api/v1/session', { data })).json();
    const answer = await http.get(`/api/v1/branches/${account.branchId}/accounts?limit=200`);
    const { items } = (await answer.json()) as components['schemas']['AccountPage'];
    await http.dispose();
    return items.find((each) => each.memberId === memberId)?.username ?? '';
  }

  async arrives(browser: Browser, username: string, device: BrowserContextOptions): Promise<Person> {
    const person = await Person.arrives(browser, { ...device, baseURL: this.url });
    await person.signsIn(username, this.password);
    return person;
  }
}

async function isReady(url: string): Promise<boolean> {
  const http = await request.newContext();
  const answer = await http.get(`${url}/q/health/ready`).catch(() => undefined);
  const ready = answer?.ok() ?? false;
  await http.dispose();
  return ready;
}
