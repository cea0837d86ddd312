const APART = '[ \\t.·‐-―-]?';
const spread = (pattern: string) => pattern.replaceAll('%s', APART);
const PROVINCE = '(?:1%s[1-5]|2%s[1-3]|3%s[1-7]|4%s[1-6]|5%s[0-4]|6%s[1-5]|7%s1|8%s[1-3])';
const DAY = '(?:0%s[1-9]|1%s[0-2])%s(?:0%s[1-9]|[12]%s[0-9]|3%s[01])';
// No look-behind: browsers inside chat programs of older phones do not know it.
const ID_CARD = new RegExp(
  spread(
    `(?:^|[^0-9])${PROVINCE}(?:%s[0-9]){4}` +
      `(?:%s(?:1%s9|2%s0)%s[0-9]%s[0-9]%s${DAY}(?:%s[0-9]){3}%s[0-9Xx](?![0-9A-Za-z])` +
      `|%s[0-9]%s[0-9]%s${DAY}(?:%s[0-9]){3}(?![0-9]))`,
  ),
);
const MOBILE = new RegExp(
  spread(
    '(?:^|[^0-9])(?:\\+?(?:00)?86%s)?(?:1[3-9][0-9](?:%s[0-9]{4}){2}|1[3-9][0-9]%s[0-9]{3}%s[0-9]{5}' +
      '|1[3-9][0-9]{2}%s[0-9]{4}%s[0-9]{3}|1%s[3-9](?: [0-9]){9})(?![0-9])',
  ),
);
const DIGITS: Record<string, string> = Object.fromEntries(
  [...'零一二三四五六七八九']
    .map((digit, value) => [digit, String(value)])
    .concat([
      ['〇', '0'],
      ['○', '0'],
      ['幺', '1'],
    ]),
);

function found(pattern: RegExp, text: string, what: string): string | undefined {
  const bare = pattern.exec(text)?.[0].replace(/[^0-9Xx]/g, '');
  return (
    bare &&
    `“${bare.slice(0, 3)}…${bare.slice(-2)}”像是${what}。这里不记录任何人的姓名和号码，请删去后再保存。`
  );
}

/** What is wrong with a text in which an ID-card or mobile number was found; the server refuses it by the same rule. */
export function personalNumberIn(text: string | undefined | null): string | undefined {
  const plain = (text ?? '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[零〇○幺一二三四五六七八九]/g, (digit) => DIGITS[digit] ?? digit);
  return found(ID_CARD, plain, '身份证号') ?? found(MOBILE, plain, '手机号');
}
