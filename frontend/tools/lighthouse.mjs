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
const RUNS = 3;
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

async function answers(url) {
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${url} did not answer`);
}

/** Started by itself: a browser that a test library holds in its hands would take part in the measuring. */
function launch() {
  const args = [
    '--headless=new',
    `--remote-debugging-port=${debugPort}`,
    `--user-data-dir=${join(folder, 'browser')}`,
  ];
  args.push(
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  );
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return spawn(findBrowser() ?? chromium.executablePath(), [...args, 'about:blank'], { stdio: 'ignore' });
}

/** Signed in, yet without having loaded anything of the client: a cold start, as Lighthouse means it. */
async function signIn(username) {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`);
  const page = await browser.contexts()[0].newPage();
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
  await browser.close();
}

/** The median of several runs, as the machine does other things, too; each of them a first visit. */
async function median(path) {
  const reports = [];
  for (let run = 0; run < RUNS; run += 1) {
    await forget();
    reports.push(scores(path));
  }
  reports.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
  return reports[Math.floor(RUNS / 2)];
}

/** All but the login: what an earlier run left would make the next one fast. */
async function forget() {
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`);
  const [context] = connection.contexts();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const storageTypes = 'service_workers,cache_storage,indexeddb';
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await devtools.send('Network.clearBrowserCache');
  await page.close();
  await connection.close();
}

/** Lighthouse now and then fails to record the trace of a tab, and asks to be run again. */
function scores(path, tries = 3) {
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
  if (run.status !== 0 && tries > 1) return scores(path, tries - 1);
  if (run.status !== 0) throw new Error(`lighthouse ended with ${run.status}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

function print(name, { categories, audits }) {
  const values = CATEGORIES.map((key) => Math.round(categories[key].score * 100));
  console.log(`${name}: ${CATEGORIES.map((key, index) => `${key} ${values[index]}`).join(', ')}`);
  for (const id of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'interactive',
    'total-blocking-time',
    'cumulative-layout-shift',
  ])
    console.log(`  ${audits[id].title}: ${audits[id].displayValue}`);
  const failed = categories.accessibility.auditRefs.filter(({ id }) => audits[id].score === 0);
  for (const { id } of failed) console.log(`  accessibility: ${audits[id].title}`);
  return values.every((value) => value >= LEAST);
}

let browser;
let isGood = false;
try {
  await answers(`${origin}/q/health/ready`);
  browser = launch();
  await answers(`http://127.0.0.1:${debugPort}/json/version`);
  const login = print('/login', await median('/login'));
  await signIn('panxiaotong');
  isGood = print('/m', await median('/m')) && login;
} finally {
  for (const started of [browser, server]) {
    if (!started || started.exitCode !== null) continue;
    started.kill();
    await new Promise((resolve) => started.once('exit', resolve));
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(isGood ? 0 : 1);
