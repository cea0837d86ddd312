import type { Unsent } from './outbox';

/** What an officer can take over from a phone that cannot send; the ids stay, so that nothing is stored twice. */
export interface ExportFile {
  format: typeof FORMAT;
  version: number;
  exportedAt: string;
  account: { id: string; name: string };
  branchId: string;
  items: ExportedItem[];
  checksum: string;
}

export type ExportedItem = Pick<Unsent, 'id' | 'kind' | 'title' | 'body' | 'createdAt'>;

interface Holder {
  account: { id: string; displayName: string };
  branchId: string;
}

const FORMAT = 'sanbuzou-unsent';
const VERSION = 1;

export function exportText(items: readonly Unsent[], { account, branchId }: Holder, now: Date): string {
  const file: Omit<ExportFile, 'checksum'> = {
    format: FORMAT,
    version: VERSION,
    exportedAt: now.toISOString(),
    account: { id: account.id, name: account.displayName },
    branchId,
    items: items.map(({ id, kind, title, body, createdAt }) => ({ id, kind, title, body, createdAt })),
  };
  return JSON.stringify({ ...file, checksum: checksumOf(file) }, null, 1);
}

/** The file, or the sentence that says why it is none. */
export function readExport(text: string, branchId: string): ExportFile | string {
  const file = parsed(text);
  if (file === undefined) return '文件不完整，可能在传送中被截断。请在手机上重新保存一次。';
  if (file.format !== FORMAT) return '这不是从手机保存的“未发送”文件。';
  if (file.version !== VERSION) return '文件是用更新的版本保存的，请先更新系统再导入。';
  const { checksum, ...content } = file;
  if (checksum !== checksumOf(content))
    return '文件内容和校验码对不上，可能缺了一段或被改动过。请重新保存一次。';
  if (!Array.isArray(file.items) || file.items.length === 0) return '文件里没有未发送的内容。';
  if (!file.items.every(isItem)) return '文件里有看不懂的内容，请在手机上重新保存一次。';
  if (file.branchId !== branchId) return '这个文件属于另一个支部，不能导入本支部。';
  return file as ExportFile;
}

function parsed(text: string): Partial<ExportFile> | undefined {
  try {
    // Chat programs like to put a byte order mark or blanks around what was copied.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, '').trim());
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return undefined;
  }
}

function isItem(item: unknown): item is ExportedItem {
  if (typeof item !== 'object' || item === null) return false;
  const { id, kind, title, createdAt } = item as Partial<ExportedItem>;
  const texts = [id, kind, title, createdAt];
  return texts.every((text) => typeof text === 'string') && !Number.isNaN(Date.parse(createdAt as string));
}

/** Against cut and garbled files, not against forgery. By hand, as plain HTTP in an office has no Web Crypto. */
function checksumOf(content: object): string {
  return `crc32:${crc32(new TextEncoder().encode(JSON.stringify(content)))}`;
}

function crc32(bytes: Uint8Array): string {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
