import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  devices,
  expect,
  type Page,
} from '@playwright/test';

const { JOURNEY_FOLDER = '', JOURNEY_PASSWORD = '' } = process.env;

export const ADMIN = { username: 'admin', password: JOURNEY_PASSWORD };

const CHINA = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
/** In full, since a context takes from the project, which may be a phone, whatever is not said. */
export const DESK = { ...devices['Desktop Chrome'], ...CHINA, viewport: { width: 1440, height: 900 } };
export const PHONE = { ...devices['Pixel 7'], ...CHINA, viewport: { width: 390, height: 844 } };

/** What the browser says about requests, also those of the worker for its next version, while we cut the network. */
const CUT_OFF = ['ERR_INTERNET_DISCONNECTED', 'unknown error occurred when fetching the script'];

/** One person at one device; every console error during the journey counts, except a network we cut ourselves. */
export class Person {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly errors: string[] = [];
  private offline = false;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      if (this.offline && CUT_OFF.some((text) => message.text().includes(text))) return;
      this.errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.errors.push(`${page.url()}: ${error.message}`));
  }

  static async arrives(browser: Browser, options: BrowserContextOptions = {}): Promise<Person> {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    return new Person(context, await context.newPage());
  }

  async signsIn(username: string, password: string): Promise<void> {
    await this.page.goto('/login');
    await this.page.getByLabel('账号').fill(username);
    await this.page.getByLabel('密码').fill(password);
    await this.page.getByRole('button', { name: '登录' }).click();
    await expect(this.page).not.toHaveURL(/\/login$/);
  }

  async losesNetwork(lost: boolean): Promise<void> {
    if (lost) this.offline = true;
    await this.context.setOffline(lost);
    if (!lost) {
      // Events come in order: after this round trip every failure from before has been reported.
      await this.page.evaluate(() => fetch('/q/health/live'));
      this.offline = false;
    }
  }

  async goesTo(path: string, heading: string | RegExp): Promise<void> {
    await this.page.goto(path);
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }

  /** No serious or critical finding of axe on what is on the screen now. */
  async seesAnAccessiblePage(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    const words = grave.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.target.join(' ')} (${node.any[0]?.message ?? ''})`).join(' | ')}`,
    );
    expect(words, `axe on ${this.page.url()}`).toEqual([]);
  }

  async leaves(): Promise<void> {
    await this.context.close();
    expect(this.errors, 'console errors').toEqual([]);
  }
}

interface Handed {
  username: string;
  initialPassword: string;
  displayName: string;
}

const slip = join(JOURNEY_FOLDER, 'account.json');

/** The slip of paper on which the officer hands a member the account. */
export function handOver(account: Handed): void {
  writeFileSync(slip, JSON.stringify(account));
}

export function handedOver(): Handed {
  if (!existsSync(slip)) throw new Error('the officer has not opened accounts yet');
  return JSON.parse(readFileSync(slip, 'utf8')) as Handed;
}
