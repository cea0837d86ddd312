import { expect, type Page, test } from '@playwright/test';
import type { components } from '../../src/shared/api/schema';
import { uuid7 } from '../../src/shared/lib/uuid7';
import { Branch } from '../branch';
import { type Person, PHONE } from '../journey';

type Schemas = components['schemas'];

/** What a camera writes before the picture: where it was taken, 39°43′36″ N 116°20′28″ E. */
function whereItWasTaken(): Buffer {
  const tiff = Buffer.alloc(128);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(1, 8);
  entry(10, 0x8825, 4, 1, 26);
  tiff.writeUInt16LE(4, 26);
  entry(28, 1, 2, 2, 'N'.charCodeAt(0));
  entry(40, 2, 5, 3, 80);
  entry(52, 3, 2, 2, 'E'.charCodeAt(0));
  entry(64, 4, 5, 3, 104);
  [39, 43, 36, 116, 20, 28].forEach((part, index) => {
    tiff.writeUInt32LE(part, 80 + 8 * index);
    tiff.writeUInt32LE(1, 84 + 8 * index);
  });
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([head, exif]);
}

/** A picture without a plain spot, so that it stays large however it is packed. */
async function photo(page: Page, type: 'image/jpeg' | 'image/png', [width, height]: [number, number]) {
  const base64 = await page.evaluate(
    async ([kind, wide, high]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: high });
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      const dots = pen.createImageData(wide, high);
      for (let i = 0; i < dots.data.length; i += 1)
        dots.data[i] = i % 4 === 3 ? 255 : (i * i * 31 + i / 7) % 256;
      pen.putImageData(dots, 0, 0);
      return canvas.toDataURL(kind, 0.92).split(',')[1] ?? '';
    },
    [type, width, height] as const,
  );
  const picture = Buffer.from(base64, 'base64');
  const buffer =
    type === 'image/png'
      ? picture
      : Buffer.concat([picture.subarray(0, 2), whereItWasTaken(), picture.subarray(2)]);
  return { name: `IMG_0001.${type.slice(6)}`, mimeType: type, buffer };
}

test.describe
  .serial('a member adds photos of a receipt, over a broken connection as well', () => {
    let branch: Branch;
    let officer: Person;
    let member: Person;
    let page: Page;
    let recordId: string;

    const photos = async () =>
      (await branch.get<Schemas['ServicePhotoList']>(`service-records/${recordId}/photos`)).items;

    test.beforeAll(async ({ browser }) => {
      branch = await Branch.opens('附照片的支部', ['邓丽娟']);
      const memberId = (await branch.get<Schemas['MemberPage']>('members')).items[0]?.id as string;
      const community = await branch.post<Schemas['Community']>('communities', {
        name: '翠湖里社区（虚构）',
      });
      await branch.officer.call('put', `${branch.path}/compliance-switches/RECEIPT`, {
        data: { switchedOn: true, reason: '支部委员会商定试用' },
        headers: { 'If-Match': '"0"' },
      });
      const [caller] = await branch.givesAccounts(memberId);
      if (!caller) throw new Error('the member got no account');
      recordId = uuid7();
      const now = new Date().toISOString();
      await caller.call('put', `${branch.path}/service-records/${recordId}`, {
        data: { memberId, communityId: community.id, content: '旧衣回收', startedAt: now, clientSentAt: now },
      });
      officer = await branch.atTheDesk(browser);
      member = await caller.arrives(browser, PHONE);
      page = member.page;
    });

    test.afterAll(async () => {
      await member.leaves();
      await officer.leaves();
    });

    test('only after reading and agreeing', async () => {
      await member.goesTo(`/m/records/${recordId}`, '服务记录');
      await page.getByRole('link', { name: '同意书' }).click();
      const row = page
        .getByRole('region', { name: '我的同意' })
        .getByRole('listitem')
        .filter({ hasText: '照片' });
      await row.getByRole('button', { name: '看全文' }).click();
      await member.seesAnAccessiblePage();
      await page.getByRole('button', { name: '同意', exact: true }).click();
      await expect(row.getByRole('button', { name: '撤回同意' })).toBeVisible();
    });

    test('is kept while the connection is cut, goes on where it broke off, and says nothing of the place', async () => {
      await member.goesTo(`/m/records/${recordId}`, '服务记录');
      const receipts = page.getByRole('region', { name: '回执照片' });
      const offsets: number[] = [];
      await page.route('**/content?offset=*', async (route) => {
        offsets.push(Number(new URL(route.request().url()).searchParams.get('offset')));
        if (offsets.length !== 3) return route.continue();
        await member.losesNetwork(true);
        return route.abort('internetdisconnected');
      });
      await receipts.getByLabel('附一张照片').setInputFiles(await photo(page, 'image/jpeg', [2000, 1500]));
      await expect.poll(() => offsets.length, { timeout: 30_000 }).toBe(3);
      await member.goesTo('/m/records', '我的服务');
      const tray = page.getByRole('region', { name: '未发送' });
      await expect(tray).toContainText('回执照片 · 旧衣回收');
      await expect(tray).toContainText('存在手机上');
      await member.seesAnAccessiblePage();
      const [half] = await photos();
      expect(half).toMatchObject({ kept: false, received: offsets[2] });

      await member.losesNetwork(false);
      await expect(tray).toBeHidden({ timeout: 60_000 });
      expect(offsets[3]).toBe(half?.received);
      expect(await photos()).toMatchObject([{ kept: true }]);
      await page.unrouteAll({ behavior: 'wait' });
      await page.getByRole('link', { name: /旧衣回收/ }).click();
      await expect(receipts.getByRole('img', { name: '回执' })).toBeVisible();
      await member.seesAnAccessiblePage();
    });

    test('a picture of another kind is sent as well', async () => {
      const receipts = page.getByRole('region', { name: '回执照片' });
      await receipts.getByLabel('附一张照片').setInputFiles(await photo(page, 'image/png', [300, 200]));
      await expect(receipts.getByRole('img', { name: '回执' })).toHaveCount(2);
    });

    test('the officer sees them small and large, without the place', async () => {
      const desk = officer.page;
      await officer.goesTo(`/admin/service-records?record=${recordId}`, '服务记录');
      const shown = desk.getByRole('dialog').getByRole('region', { name: '回执照片' }).getByRole('img');
      await expect(shown).toHaveCount(2);
      const widths = () =>
        shown.evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth));
      await expect.poll(widths).not.toContain(0);
      await officer.seesAnAccessiblePage();
      for (const { id } of await photos()) {
        const path = `/api/v1/${branch.path}/service-records/${recordId}/photos/${id}/picture`;
        const stored = await (await branch.officer.http.get(path)).body();
        expect(stored.subarray(0, 2).toString('hex')).toBe('ffd8');
        expect(stored.includes('Exif')).toBe(false);
      }
    });
  });
