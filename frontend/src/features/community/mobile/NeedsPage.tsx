import { Link } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateBox } from '@/shared/ui/StateBox';
import { AllNeeds } from './AllNeeds';
import { ClaimNotice } from './ClaimNotice';
import { MyClaims } from './MyClaims';
import { SuggestedNeeds } from './SuggestedNeeds';
import { useClaiming } from './useClaiming';
import './needs.css';

const VIEWS = [
  { key: 'suggested', text: '适合我的' },
  { key: 'all', text: '全部' },
  { key: 'mine', text: '我的认领' },
] as const;

export default function NeedsPage() {
  const { memberId } = useSession();
  return (
    <PhonePage title="社区需求" back={paths.mobile.home}>
      {memberId ? <Views memberId={memberId} /> : <StateBox title="这个账号没有对应的党员" />}
    </PhonePage>
  );
}

function Views({ memberId }: { memberId: string }) {
  const [filters, setFilters] = useFilters(['view'] as const);
  const claiming = useClaiming(memberId);
  const view = VIEWS.find(({ key }) => key === filters.view)?.key ?? 'suggested';
  return (
    <>
      <div className="choices">
        {VIEWS.map(({ key, text }) => (
          <button
            key={key}
            type="button"
            className="choice"
            aria-pressed={key === view}
            onClick={() => setFilters({ view: key === 'suggested' ? undefined : key })}
          >
            {text}
          </button>
        ))}
      </div>
      <ClaimNotice claiming={claiming} />
      {view === 'suggested' && <SuggestedNeeds memberId={memberId} claiming={claiming} />}
      {view === 'all' && <AllNeeds claiming={claiming} />}
      {view === 'mine' && <MyClaims memberId={memberId} claiming={claiming} />}
      <Link to={paths.mobile.newNeed} className="text-button as-link">
        听说社区有需求？告诉支部
      </Link>
    </>
  );
}
