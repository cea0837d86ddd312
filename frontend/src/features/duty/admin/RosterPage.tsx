import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { fullDayText } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { type Roster, useRoster } from '../api';
import { policyText, rosterStatusText, rosterStatusTone } from '../labels';
import { FairnessStrip } from './FairnessStrip';
import { FindingsBanner } from './FindingsBanner';
import { PublishModal } from './PublishModal';
import { ReplanModal } from './ReplanModal';
import { RosterBoard } from './RosterBoard';
import { VersionsDrawer } from './VersionsDrawer';
import '../duty.css';

type Dialog = 'PUBLISH' | 'VERSIONS';

export default function RosterPage() {
  const { rosterId = '' } = useParams();
  const roster = useRoster(rosterId);
  return <Loaded query={roster}>{(data) => <Board roster={data} />}</Loaded>;
}

function Board({ roster }: { roster: Roster }) {
  const [dialog, setDialog] = useState<Dialog>();
  // In the address, since other pages lead here.
  const [filters, setFilters] = useFilters(['replan'] as const);
  const replan = () => setFilters({ replan: '1' });
  const close = () => setDialog(undefined);
  const draft = roster.status === 'DRAFT';
  return (
    <Page
      title={`${roster.dutyPostName} 值班表`}
      note={
        <>
          {fullDayText(roster.from)} 至 {fullDayText(roster.to)} · {policyText[roster.policy]}{' '}
          <StateChip tone={rosterStatusTone[roster.status]}>{rosterStatusText[roster.status]}</StateChip>
        </>
      }
      actions={
        <>
          <Button onClick={() => window.print()}>打印</Button>
          {!draft && <Button onClick={() => setDialog('VERSIONS')}>历次版本</Button>}
          {roster.status !== 'CLOSED' && <Button onClick={replan}>重排</Button>}
          {draft && (
            <Button type="primary" onClick={() => setDialog('PUBLISH')}>
              核对并发布
            </Button>
          )}
        </>
      }
    >
      {roster.fairness.unknownYears.length > 0 && (
        <p className="warn-box" role="note">
          {roster.fairness.unknownYears.join('、')}{' '}
          年的放假通知还没有录入，这些日子是否上班还不知道。可以先看草稿，不能发布。
        </p>
      )}
      <FindingsBanner rosterId={roster.id} onReplan={replan} />
      <RosterBoard roster={roster} />
      <FairnessStrip roster={roster} />
      {dialog === 'PUBLISH' && <PublishModal roster={roster} onClose={close} />}
      {filters.replan === '1' && (
        <ReplanModal roster={roster} onClose={() => setFilters({ replan: undefined })} />
      )}
      {dialog === 'VERSIONS' && <VersionsDrawer roster={roster} onClose={close} />}
    </Page>
  );
}
