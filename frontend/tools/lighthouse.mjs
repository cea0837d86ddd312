// Scores of the phone's first load by Lighthouse's mobile profile: the login page and the home page, signed in.
// Runs the packaged application with the demo branch. Lighthouse is fetched by npx, as only this command needs it.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.mjs';
import { freePort } from '../e2e/freePort.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const LEAST = 95;
const CATEGORIES = ['performance', 'accessibility'];
const jar = fileURLToPath(new URL('../../backend/target/quarkus-app/quarkus-run.jar', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sanbuzou-lighthouse-'));
const password = randomBytes(12).toString('base64url');
const [port, debugPort] = [await freePort(), await freePort()];
const origin = `http://127.0.0.1:${port}`;

const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const server = spawn(java, ['-jar', jar], {
  stdio: 'ignore',
  env: {
    ...process.env,
    SANBUZOU_DATA_DIR: join(folder, 'data'),
    SANBUZOU_PORT: String(port),
    SANBUZOU_HOST: '127.0.0.1',
    SANBUZOU_DEMO: 'true',
    SANBUZOU_DEMO_PASSWORD: password,
    SANBUZOU_ADMIN_PASSWORD: password,
  },
});

async function ready() {
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await fetch(`${origin}/q/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the application did not start');
}

async function launch() {
  const args = [`--remote-debugging-port=${debugPort}`, '--disable-gpu'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const executablePath = findBrowser();
  return chromium.launchPersistentContext(join(folder, 'browser'), { executablePath, args });
}

/** Signed in, yet without having loaded anything of the client: a cold start, as Lighthouse means it. */
async function signIn(context, username) {
  const page = await context.newPage();
  await page.goto(`${origin}/favicon.svg`);
  await page.evaluate(
    async ([name, secret]) => {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ username: name, password: secret });
      const answer = await fetch('/api/v1/session', { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(`login: ${answer.status}`);
      localStorage.setItem('sanbuzou.signedIn', 'yes');
    },
    [username, password],
  );
  await page.close();
}

function scores(path) {
  const report = join(folder, 'report.json');
  const options = [
    `--port=${debugPort}`,
    '--form-factor=mobile',
    '--screenEmulation.mobile',
    '--disable-storage-reset',
    `--only-categories=${CATEGORIES.join(',')}`,
    '--output=json',
    `--output-path=${report}`,
    '--quiet',
  ];
  const run = spawnSync('npx', ['--yes', LIGHTHOUSE, origin + path, ...options], { stdio: 'inherit' });
  if (run.status !== 0) throw new Error(`lighthouse ended with ${run.status}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

function print(name, { categories, audits }) {
  const values = CATEGORIES.map((key) => Math.round(categories[key].score * 100));
  console.log(`${name}: ${CATEGORIES.map((key, index) => `${key} ${values[index]}`).join(', ')}`);
  for (const id of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ])
    console.log(`  ${audits[id].title}: ${audits[id].displayValue}`);
  const failed = categories.accessibility.auditRefs.filter(({ id }) => audits[id].score === 0);
  for (const { id } of failed) console.log(`  accessibility: ${audits[id].title}`);
  return values.every((value) => value >= LEAST);
}

let context;
let isGood = false;
try {
  await ready();
  context = await launch();
  const login = print('/login', scores('/login'));
  await signIn(context, 'panxiaotong');
  isGood = print('/m', scores('/m')) && login;
} finally {
  await context?.close();
  server.kill();
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
process.exit(isGood ? 0 : 1);
