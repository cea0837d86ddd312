import { Link, useParams } from 'react-router';
import { DrawChip } from '@/shared/draw/DrawChip';
import { paths } from '@/shared/paths';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { useBackChecks } from '../backCheckApi';
import { ruleWords, titleOf } from '../backCheckRules';

export default function BackChecksPage() {
  const { surveyId = '' } = useParams();
  return (
    <PhonePage
      title="回访核实"
      back={paths.mobile.survey(surveyId)}
      note="抽哪些户由事先封好的随机种子决定。抽取以后，您可以自己重抽一遍。"
    >
      <Checks surveyId={surveyId} />
    </PhonePage>
  );
}

function Checks({ surveyId }: { surveyId: string }) {
  const list = useBackChecks(surveyId);
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0)
    return <StateBox title="还没有约定回访核实">约定以后，规则和承诺码会公布在这里。</StateBox>;
  return (
    <section className="card" aria-label="回访核实">
      <ul className="rows">
        {list.rows.map((check) => (
          <li key={check.id}>
            <Link to={paths.mobile.backCheck(surveyId, check.id)} className="row-block row-link">
              <span className="row-title">{titleOf(check)}</span>
              <span className="row-note">{ruleWords(check)}</span>
              <span>
                <DrawChip status={check.status} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <button type="button" className="btn btn-wide" onClick={() => void list.fetchNextPage()}>
          更早的
        </button>
      )}
    </section>
  );
}
