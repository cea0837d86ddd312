import { momentText } from '@/shared/lib/dates';
import { saveFile } from '@/shared/lib/saveFile';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateBox } from '@/shared/ui/StateBox';
import { type PersonalData, type PersonalDataSection, usePersonalData } from '../personalDataApi';
import './myData.css';

/** Everything that is kept about me, to read and to take along. */
export default function MyDataPage() {
  const { memberId } = useSession();
  return (
    <PhonePage
      title="我的信息"
      back={paths.mobile.me}
      note="系统里关于您的全部内容，只有您本人能这样看到。有误的，请联系支部更正。"
    >
      {memberId ? <Mine memberId={memberId} /> : <StateBox title="这个账号没有对应的党员" />}
    </PhonePage>
  );
}

function Mine({ memberId }: { memberId: string }) {
  const query = usePersonalData(memberId);
  return (
    <Loaded query={query} what="正在收集…">
      {(data) => (
        <>
          <p className="row-note">{momentText(data.at)} 的内容。</p>
          <button type="button" className="btn btn-primary btn-wide" onClick={() => save(data)}>
            保存为文件
          </button>
          {data.sections.map((section) => (
            <Section key={section.title} section={section} />
          ))}
        </>
      )}
    </Loaded>
  );
}

function save(data: PersonalData): void {
  const text = JSON.stringify(data, null, 2);
  saveFile(`${data.memberName}-我的信息.json`, new Blob([text], { type: 'application/json' }));
}

function Section({ section }: { section: PersonalDataSection }) {
  const { title, columns, rows } = section;
  return (
    <details className="card my-data">
      <summary>
        <span className="row-title">{title}</span>
        <span className="row-note">{rows.length === 0 ? '没有' : `${rows.length} 条`}</span>
      </summary>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table that is read once and never changes
        <dl key={index}>
          {columns.map((column, at) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>{row[at] ?? '—'}</dd>
            </div>
          ))}
        </dl>
      ))}
    </details>
  );
}
