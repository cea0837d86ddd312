import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { Loaded } from '@/shared/ui/Loaded';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import type { Roster } from '../api';
import { versionKindText } from '../deskLabels';
import { type RosterVersionSummary, useRosterVersion, useRosterVersions } from '../planningApi';
import { PeopleChanges } from './PeopleChanges';
import './versions.css';

/** Every state the roster was in, the newest first; each opens into what it changed for whom. */
export function VersionsDrawer({ roster, onClose }: { roster: Roster; onClose: () => void }) {
  const versions = useRosterVersions(roster.id);
  const [opened, setOpened] = useState<number>();
  return (
    <Drawer open size={640} title="历次版本" onClose={onClose}>
      {versions.isPending && <Loading />}
      {versions.isError && versions.rows.length === 0 && (
        <Failed error={versions.error} retry={() => void versions.refetch()} />
      )}
      {versions.isSuccess && versions.rows.length === 0 && (
        <StateBox title="还没有版本">发布时存下第一版，以后每次重排、换班各存一版。</StateBox>
      )}
      <ol className="versions">
        {versions.rows.map((version) => (
          <li key={version.number}>
            <Summary
              version={version}
              open={opened === version.number}
              onToggle={() => setOpened(opened === version.number ? undefined : version.number)}
            />
            {opened === version.number && <Changes roster={roster} number={version.number} />}
          </li>
        ))}
      </ol>
      {versions.hasNextPage && (
        <Button onClick={() => void versions.fetchNextPage()} loading={versions.isFetchingNextPage}>
          载入更早的版本
        </Button>
      )}
    </Drawer>
  );
}

interface SummaryProps {
  version: RosterVersionSummary;
  open: boolean;
  onToggle: () => void;
}

function Summary({ version, open, onToggle }: SummaryProps) {
  return (
    <button type="button" className="version" aria-expanded={open} onClick={onToggle}>
      <strong>第 {version.number} 版</strong>
      <StateChip tone={version.kind === 'PUBLISHED' ? 'green' : 'plain'}>
        {versionKindText[version.kind]}
      </StateChip>
      <span>{version.changedDuties} 班有变化</span>
      <small>
        {momentText(version.takenAt)} {version.takenBy}
        {version.reason && ` · ${version.reason}`}
      </small>
    </button>
  );
}

function Changes({ roster, number }: { roster: Roster; number: number }) {
  const version = useRosterVersion(roster.id, number);
  return (
    <Loaded query={version}>
      {({ people }) => <PeopleChanges people={people} empty="与上一版相比，没有人的班有变化。" />}
    </Loaded>
  );
}
