import { Link } from 'react-router';
import { DrawChip } from '@/shared/draw/DrawChip';
import { paths } from '@/shared/paths';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { useSpotChecks } from '../spotCheckApi';
import { periodText, ruleWords } from '../spotCheckRules';
import '@/shared/draw/redraw.css';

export default function SpotChecksPage() {
  return (
    <PhonePage
      title="记录抽查"
      back={paths.mobile.me}
      note="抽哪些记录由事先封好的随机种子决定。抽取以后，您可以自己重抽一遍。"
    >
      <Checks />
    </PhonePage>
  );
}

function Checks() {
  const list = useSpotChecks();
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0)
    return <StateBox title="支部还没有约定抽查">约定以后，规则和承诺码会公布在这里。</StateBox>;
  return (
    <section className="card" aria-label="抽查">
      <ul className="rows">
        {list.rows.map((check) => (
          <li key={check.id}>
            <Link to={paths.mobile.spotCheck(check.id)} className="row-block row-link">
              <span className="row-title">{periodText(check)}</span>
              <span className="row-note">{ruleWords(check)}</span>
              <span className="check-state">
                <DrawChip status={check.status} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <ListFoot list={list} unit="次" more="更早的抽查" />
    </section>
  );
}
