import { Fragment } from 'react';
import { useParams } from 'react-router';
import { momentText } from '@/shared/lib/dates';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { type Need, useNeed } from '../needApi';
import { needKindText, needOutcomeText, needStatusText, needStatusTone } from '../needLabels';
import { windowText } from '../needRules';
import { NeedActions } from './NeedActions';
import { NeedCandidatesPanel } from './NeedCandidatesPanel';
import { NeedClaimsPanel } from './NeedClaimsPanel';
import { NeedRecordsPanel } from './NeedRecordsPanel';
import { NeedSeats } from './NeedSeats';
import './needs.css';

export default function ServiceNeedPage() {
  const { needId = '' } = useParams();
  const need = useNeed(needId);
  return <Loaded query={need}>{(data) => <Details need={data} />}</Loaded>;
}

function Details({ need }: { need: Need }) {
  return (
    <Page
      title={need.title}
      note={
        <span className="need-chips">
          <StateChip tone="blue">{needKindText[need.kind]}</StateChip>
          <StateChip tone={needStatusTone[need.status]}>{needStatusText[need.status]}</StateChip>
          <NeedSeats need={need} />
        </span>
      }
      actions={<NeedActions need={need} />}
    >
      <div className="two-columns">
        <section className="panel" aria-label="内容">
          <div className="panel-head">
            <h2>内容</h2>
          </div>
          <dl className="facts panel-pad">
            {facts(need).map(([name, value]) => (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd className="pre-line">{value}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
        <div>
          <NeedClaimsPanel need={need} />
          {need.status === 'OPEN' && <NeedCandidatesPanel needId={need.id} />}
        </div>
      </div>
      <NeedRecordsPanel needId={need.id} />
    </Page>
  );
}

function facts(need: Need): [string, string][] {
  const when = need.windows.length === 0 ? '时间不限' : need.windows.map(windowText).join('\n');
  const all: [string, string | null][] = [
    ['社区', need.communityName],
    ['时间', when],
    ['地点', need.place],
    ['说明', need.description],
    ['特长', need.skills.join('、') || null],
    ['联系方式', need.contact],
    ['提出', `${need.postedBy}，${momentText(need.postedAt)}`],
    [
      '结果',
      need.outcome &&
        `${needOutcomeText[need.outcome]}（${need.closedBy}，${momentText(need.closedAt ?? '')}）`,
    ],
    ['结果说明', need.closingNote],
  ];
  return all.filter((fact): fact is [string, string] => fact[1] !== null);
}
