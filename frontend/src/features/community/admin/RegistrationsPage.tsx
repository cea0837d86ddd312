import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { today } from '@/shared/lib/dates';
import { saveFile } from '@/shared/lib/saveFile';
import { useFilters } from '@/shared/lib/useFilters';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { Page } from '@/shared/ui/admin/Page';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { useExportCoverage } from '../reviewApi';
import { CoverageList } from './CoverageList';
import { CoveragePanel } from './CoveragePanel';
import { type Ending, EndModal } from './EndModal';
import { RegisterModal } from './RegisterModal';
import { RegistrationHistory } from './RegistrationHistory';
import './review.css';

const KEYS = ['view', 'q', 'partyGroupId', 'communityId', 'registered', 'memberId'] as const;
const VIEWS = [
  { key: 'now', text: '现在' },
  { key: 'history', text: '历史' },
] as const;

export default function RegistrationsPage() {
  const [{ view, memberId, registered, ...rest }, setFilters] = useFilters(KEYS);
  const filters = { ...rest, registered: registered === undefined ? undefined : registered === 'true' };
  const exportCoverage = useExportCoverage();
  const [registering, setRegistering] = useState<string | null>();
  const [ending, setEnding] = useState<Ending>();
  const history = view === 'history';
  const receipts = filters.communityId ? `?communityId=${filters.communityId}` : '';

  const download = async () => {
    saveFile(`社区报到-${today()}.xlsx`, await exportCoverage.mutateAsync(filters));
    notify('green', '名单已导出。');
  };

  return (
    <Page
      title="社区报到"
      note="在册党员都在这里：报到的、没报到的。报到只需一次，搬离后再到新社区报到。"
      actions={
        <>
          <Button onClick={() => void download().catch(() => undefined)} loading={exportCoverage.isPending}>
            导出
          </Button>
          <Link to={`${paths.receipts}${receipts}`}>
            <Button tabIndex={-1}>打印全部回执</Button>
          </Link>
          <Button type="primary" onClick={() => setRegistering(null)}>
            代为登记
          </Button>
        </>
      }
    >
      <CoveragePanel />
      <div className="panel-gap">
        <TabRow
          label="看法"
          tabs={VIEWS}
          chosen={history ? 'history' : 'now'}
          onChoose={(key) => setFilters({ view: key === 'history' ? key : undefined })}
        />
      </div>
      {history ? (
        <RegistrationHistory
          memberId={memberId}
          onMember={(chosen) => setFilters({ memberId: chosen })}
          onEnd={setEnding}
        />
      ) : (
        <CoverageList
          filters={filters}
          setFilters={setFilters}
          onRegister={setRegistering}
          onEnd={setEnding}
        />
      )}
      <RegisterModal memberId={registering} onClose={() => setRegistering(undefined)} />
      <EndModal ending={ending} onClose={() => setEnding(undefined)} />
    </Page>
  );
}
