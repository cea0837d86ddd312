import { useId } from 'react';
import { dayText, timeText } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { StateBox } from '@/shared/ui/StateBox';
import { type SpotCheck, type SpotCheckRecord, useDrawnRecords, type VerdictFilter } from '../spotCheckApi';
import { verdictFilterText } from '../spotCheckLabels';
import { RecordVerdict } from './RecordVerdict';

const FILTERS = Object.keys(verdictFilterText) as VerdictFilter[];
const TABS = [{ key: 'all', text: '全部' }, ...FILTERS.map((key) => ({ key, text: verdictFilterText[key] }))];

export function DrawnRecords({ check }: { check: SpotCheck }) {
  const [filters, setFilters] = useFilters(['verdict'] as const);
  const verdict = FILTERS.find((each) => each === filters.verdict);
  const list = useDrawnRecords(check.id, verdict);
  const title = useId();
  const names = new Map(check.strata.map(({ key, name }) => [key, name]));
  const closed = check.status === 'CLOSED';
  return (
    <section id="drawn" aria-labelledby={title} className="panel-gap">
      <div className="drawn-head">
        <div>
          <h2 id={title} className="draw-title">
            抽中的记录
          </h2>
          {!closed && (
            <p className="muted">
              键盘：<kbd>1</kbd> 确认，<kbd>2</kbd> 未确认（写明社区怎么说，回车保存），<kbd>3</kbd>{' '}
              联系不上，<kbd>↑</kbd> <kbd>↓</kbd> 换一条。
            </p>
          )}
        </div>
        <TabRow
          label="按核实结果看"
          tabs={TABS}
          chosen={verdict ?? 'all'}
          onChoose={(key) => setFilters({ verdict: key === 'all' ? undefined : key })}
        />
      </div>
      <PagedTable<SpotCheckRecord>
        list={list}
        width={1080}
        empty={
          <StateBox title={verdict ? `没有“${verdictFilterText[verdict]}”的` : '没有抽中的记录'}>
            {verdict ? '换一项看看。' : '这个时段没有服务记录。'}
          </StateBox>
        }
        columns={[
          {
            title: '服务',
            key: 'service',
            render: (_, { service, date }) => (
              <>
                <div>{service?.content}</div>
                <div className="muted">
                  {dayText(date)} {service && timeText(service.startedAt)}
                  {service?.status === 'CORRECTED' && ' · 抽取后已被更正代替'}
                </div>
              </>
            ),
          },
          { title: '党员', key: 'member', width: 100, render: (_, { service }) => service?.memberName },
          { title: '社区', key: 'community', width: 170, render: (_, { service }) => service?.communityName },
          {
            title: '被抽中的概率',
            key: 'probability',
            width: 140,
            render: (_, { stratum, probability }) => (
              <>
                <div>{probability}</div>
                {check.stratification === 'FLAGGED' && <div className="muted">{names.get(stratum)}</div>}
              </>
            ),
          },
          {
            title: '核实结果',
            key: 'verdict',
            width: 360,
            render: (_, record) => <RecordVerdict check={check} record={record} />,
          },
        ]}
      />
    </section>
  );
}
