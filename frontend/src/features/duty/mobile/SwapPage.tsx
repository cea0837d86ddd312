import { useParams } from 'react-router';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { useSwapRequest } from '../swapApi';
import { swapKindText } from '../swapLabels';
import { SwapCard } from './SwapCard';
import './swaps.css';

/** One request, as a message leads to it. */
export default function SwapPage() {
  const { swapRequestId = '' } = useParams();
  const request = useSwapRequest(swapRequestId);
  return (
    <PhonePage
      title={request.data ? `${swapKindText[request.data.kind]}申请` : '换班申请'}
      back={paths.mobile.swaps}
    >
      <Loaded query={request}>{(data) => <SwapCard request={data} />}</Loaded>
    </PhonePage>
  );
}
