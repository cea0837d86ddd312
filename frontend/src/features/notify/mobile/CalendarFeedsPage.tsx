import { useState } from 'react';
import { dayOf, dayText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import {
  type CalendarFeed,
  type FeedScope,
  useCalendarFeeds,
  useCreateCalendarFeed,
  useRevokeCalendarFeed,
} from '../api';
import { feedScopeText } from '../labels';
import { NewFeed } from './NewFeed';
import './notify.css';

const SCOPES: { scope: FeedScope; note: string }[] = [
  { scope: 'MINE', note: '只有您自己的班。' },
  { scope: 'ALL', note: '支部每一天谁值班。' },
];

/** Duties in the phone's own calendar; the secret address is shown once, so it has its own moment. */
export default function CalendarFeedsPage() {
  const create = useCreateCalendarFeed();
  return (
    <PhonePage
      title="日历订阅"
      back={paths.mobile.me}
      note="在手机自带的日历里看到值班。换班、重排以后，日历会自己跟着变。"
    >
      {create.data ? (
        <NewFeed feed={create.data} onDone={create.reset} />
      ) : (
        <section className="card" aria-label="开一个订阅">
          <ul className="rows">
            {SCOPES.map(({ scope, note }) => (
              <li key={scope} className="row-block feed-choice">
                <div>
                  <span className="row-title">{feedScopeText[scope]}</span>
                  <p className="row-note">{note}</p>
                </div>
                <button
                  type="button"
                  className="btn"
                  disabled={create.isPending}
                  aria-label={`订阅${feedScopeText[scope]}`}
                  onClick={() => create.mutate(scope)}
                >
                  订阅
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <OpenFeeds />
    </PhonePage>
  );
}

function OpenFeeds() {
  const feeds = useCalendarFeeds();
  return (
    <Loaded query={feeds}>
      {(items) =>
        items.length > 0 && (
          <section className="card" aria-labelledby="open-feeds">
            <h2 id="open-feeds" className="card-title">
              已开的订阅
            </h2>
            <ul className="rows">
              {items.map((feed) => (
                <OpenFeed key={feed.id} feed={feed} />
              ))}
            </ul>
            <p className="row-note">换了手机，或怕地址被别人知道，停用后再开一个。</p>
          </section>
        )
      }
    </Loaded>
  );
}

function OpenFeed({ feed }: { feed: CalendarFeed }) {
  const revoke = useRevokeCalendarFeed();
  const [asked, setAsked] = useState(false);
  const read = feed.lastReadAt ? `${dayText(dayOf(feed.lastReadAt))} 读过` : '还没有日历读过';
  return (
    <li className="row-block">
      <span className="row-title">{feedScopeText[feed.scope]}</span>
      <p className="row-note">
        {dayText(dayOf(feed.createdAt))} 开的 · {read}
      </p>
      {asked && <p>停用后，用这个地址的日历不再更新。</p>}
      <div className="row-actions">
        {asked && (
          <button type="button" className="btn" onClick={() => setAsked(false)}>
            留着
          </button>
        )}
        <button
          type="button"
          className="btn"
          disabled={revoke.isPending}
          onClick={() => (asked ? revoke.mutate(feed.id) : setAsked(true))}
        >
          {asked ? '确定停用' : '停用'}
        </button>
      </div>
    </li>
  );
}
