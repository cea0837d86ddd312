import { useSearchParams } from 'react-router';
import { useNeed } from '../needApi';

interface Place {
  communityId: string;
  communityName: string;
}

/** The need a service is recorded for, when the address names one; read from the phone's memory without a network. */
export function useNeedInAddress() {
  const [params] = useSearchParams();
  const needId = params.get('needId') ?? undefined;
  const { data } = useNeed(needId);
  return {
    title: data?.title,
    link: needId ? { needId } : {},
    contents: data ? [data.title] : [],
    /** The community of the need comes first, also where the member is not registered. */
    placesFirst<P extends Place>(registered: P[]): Place[] {
      const wanted = data?.communityId ?? params.get('communityId');
      if (!wanted) return registered;
      const here: Place | undefined = data ?? registered.find(({ communityId }) => communityId === wanted);
      const others = registered.filter(({ communityId }) => communityId !== wanted);
      return here ? [here, ...others] : others;
    },
  };
}

export function NeedNote({ need }: { need: ReturnType<typeof useNeedInAddress> }) {
  return need.title ? <p className="phone-note">这次服务会记在“{need.title}”名下。</p> : null;
}
