import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { DeliveryCard } from '@/shared/ui/mobile/DeliveryCard';

const markGreen = () => void performance.mark('record:green');

export function RecordResult({ id, title, again }: { id: string; title: string; again: () => void }) {
  return (
    <DeliveryCard id={id} title={title} onGreen={markGreen}>
      <button type="button" className="btn" onClick={again}>
        再记一次
      </button>
      <Link to={paths.mobile.home} className="btn">
        回首页
      </Link>
    </DeliveryCard>
  );
}
