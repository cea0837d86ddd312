// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(__dirname, '..');

/** Features that a feature may use; everything else is one-way through the server. */
const ARROWS: Record<string, string[]> = {
  audit: [],
  branch: [],
  calendar: [],
  notify: [],
  member: ['branch'],
  identity: ['member', 'branch'],
  duty: ['member', 'branch', 'calendar'],
  community: ['member', 'branch', 'calendar'],
  activity: ['member', 'branch', 'calendar', 'community'],
  taskgroup: ['member', 'branch', 'calendar'],
  overview: ['identity', 'member', 'branch', 'calendar', 'duty', 'community', 'taskgroup'],
};

interface Import {
  from: string;
  to: string;
}

function imports(): Import[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
      (match) => match[1] as string,
    );
    return targets.map((target) => ({ from: file, to: resolved(file, target) }));
  });
}

function resolved(file: string, target: string): string {
  if (target.startsWith('@/')) return target.slice(2);
  return target.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), target)) : `package:${target}`;
}

const all = imports().filter((each) => !each.from.startsWith('testing/') && !/\.test\.tsx?$/.test(each.from));
const feature = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];
const inShell = (path: string, shell: string) => path.includes(`/${shell}/`);

/** A rule that no import comes near guards nothing: every rule also says how much it looked at. */
function check(subject: Import[], broken: (each: Import) => boolean) {
  expect(subject.length).toBeGreaterThan(0);
  expect(subject.filter(broken).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
}

describe('import boundaries', () => {
  it('shared knows neither features nor the app', () => {
    const subject = all.filter(({ from }) => from.startsWith('shared/'));
    check(subject, ({ to }) => to.startsWith('features/') || to.startsWith('app/'));
  });

  it('features do not know the app', () => {
    check(
      all.filter(({ from }) => feature(from)),
      ({ to }) => to.startsWith('app/'),
    );
  });

  it('features follow the arrows of the backend', () => {
    const subject = all.filter(
      ({ from, to }) => feature(from) && feature(to) && feature(from) !== feature(to),
    );
    check(subject, ({ from, to }) => !ARROWS[feature(from) as string]?.includes(feature(to) as string));
  });

  it('desk and phone never import each other', () => {
    check(all, ({ from, to }) => inShell(from, 'admin') && inShell(to, 'mobile'));
    check(all, ({ from, to }) => inShell(from, 'mobile') && inShell(to, 'admin'));
  });

  it('only the desk loads antd and dayjs', () => {
    const subject = all.filter(({ to }) => /^package:(antd|@ant-design\/|dayjs)/.test(to));
    check(subject, ({ from }) => !inShell(from, 'admin'));
  });

  it('only api files of features call the client', () => {
    const subject = all.filter(({ from, to }) => feature(from) && to === 'shared/api/client');
    check(subject, ({ from, to }) => !/\/(api|\w+Api)\.ts$/.test(from) && callsClient(from) && to.length > 0);
  });
});

function callsClient(file: string): boolean {
  return /client\.(GET|POST|PUT|DELETE)/.test(readFileSync(join(SRC, file), 'utf8'));
}
