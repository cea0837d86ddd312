// Finds a Chromium for the journeys, or gets one by the means this machine has, or says what to install.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
];

function installed() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...USUAL];
  return candidates.find((file) => file && existsSync(file));
}

function playwrightsOwn() {
  const get = spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  return get.status === 0;
}

const isDebian = existsSync('/etc/debian_version');
const isRoot = process.getuid?.() === 0;

function apt(...packages) {
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const update = spawnSync('apt-get', ['update', '-q'], options);
  return (
    update.status === 0 && spawnSync('apt-get', ['install', '-y', '-q', ...packages], options).status === 0
  );
}

function hasChineseGlyphs() {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim().length > 0;
  } catch {
    return false;
  }
}

/** The path of a Chromium; undefined when Playwright brings its own. */
export function findBrowser() {
  const found = installed();
  if (found) {
    if (!existsSync(found)) stop(`CHROME_PATH 指向的 ${found} 不存在。`);
    if (isDebian && isRoot && !hasChineseGlyphs()) apt('fonts-noto-cjk');
    return found;
  }
  console.log('[三步走] 没有找到 Chromium 或 Chrome，正在安装一个，需要几分钟……');
  if (playwrightsOwn()) return undefined;
  if (isDebian && isRoot && apt('chromium', 'fonts-noto-cjk')) return installed();
  return stop(`没有浏览器，也装不上。${howTo()}`);
}

function howTo() {
  if (isDebian)
    return '请先运行：apt-get install chromium fonts-noto-cjk (Please install Chromium, then run again.)';
  const system = existsSync('/etc/os-release')
    ? (/^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '')
    : '';
  return `请安装 Chromium 或 Google Chrome ${system && `（${system}）`}，或用 CHROME_PATH 指明它的位置。(Please install Chromium or Chrome, or set CHROME_PATH.)`;
}

export function stop(sentence) {
  console.error(`[三步走] ${sentence}`);
  process.exit(1);
}
