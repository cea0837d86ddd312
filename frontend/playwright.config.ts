import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const { JOURNEY_JAR = '', JOURNEY_FOLDER = '', JOURNEY_PORT = '8080', JOURNEY_PASSWORD = '' } = process.env;
const { JOURNEY_BROWSER, JAVA_HOME } = process.env;
const url = `http://127.0.0.1:${JOURNEY_PORT}`;
const java = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java';

const launchOptions = {
  executablePath: JOURNEY_BROWSER || undefined,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

// As the README's start command runs it.
const START_FLAGS =
  '-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms32m -Xmx200m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -Xss512k';

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A click at something that still moves may miss, and axe cannot judge the contrast of what is half faded.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions,
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      testMatch: 'desktop/*.spec.ts',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 }, launchOptions },
    },
    {
      // A member needs what the officer prepared: people, a published roster, accounts.
      name: 'phone',
      testMatch: 'phone/*.spec.ts',
      dependencies: ['desktop'],
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, launchOptions },
    },
  ],
  webServer: {
    command: `"${java}" ${START_FLAGS} -jar "${JOURNEY_JAR}"`,
    url: `${url}/q/health/ready`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: {
      MALLOC_ARENA_MAX: '2',
      SANBUZOU_DATA_DIR: join(JOURNEY_FOLDER, 'data'),
      SANBUZOU_PORT: JOURNEY_PORT,
      SANBUZOU_HOST: '127.0.0.1',
      SANBUZOU_ADMIN_PASSWORD: JOURNEY_PASSWORD,
    },
  },
});
