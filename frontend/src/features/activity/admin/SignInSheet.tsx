import type { AttendanceList } from '../api';

const SPARE_ROWS = 6;

/** On paper only: for a place where nobody wants to look at a screen. */
export function SignInSheet({ list }: { list: AttendanceList }) {
  const people = list.people.filter(({ signUp, came }) => signUp !== null || came);
  const names = [
    ...people.map(({ memberName, signUp }) => (signUp === 'WAITING' ? `${memberName}（候补）` : memberName)),
    ...Array<string>(SPARE_ROWS).fill(''),
  ];
  return (
    <section className="sign-in-sheet" aria-label="签到表">
      {list.note && <p>{list.note}</p>}
      <table>
        <thead>
          <tr>
            <th className="sheet-number">序号</th>
            <th>姓名</th>
            <th className="sheet-sign">签名</th>
            <th className="sheet-hour">到</th>
            <th className="sheet-hour">离</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows on paper have nothing but their number
            <tr key={index}>
              <td>{index + 1}</td>
              <td>{name}</td>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p>服务人次：＿＿＿＿＿　组织者签名：＿＿＿＿＿＿＿＿</p>
    </section>
  );
}
