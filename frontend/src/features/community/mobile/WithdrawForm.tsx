import { type FormEvent, useState } from 'react';
import { Field } from '@/shared/ui/Field';
import { Sheet } from '@/shared/ui/mobile/Sheet';
import type { Claiming } from './useClaiming';

/** Giving a seat back needs no reason; whoever wants to leave a word can. */
export function WithdrawForm({ claimId, claiming }: { claimId: string; claiming: Claiming }) {
  const [asking, setAsking] = useState(false);
  const [remark, setRemark] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    claiming.withdraw(claimId, remark, () => setAsking(false));
  };
  return (
    <>
      <button type="button" className="btn" onClick={() => setAsking(true)}>
        退出
      </button>
      {asking && (
        <Sheet title="退出认领" onClose={() => setAsking(false)}>
          <form className="stack" onSubmit={submit}>
            <Field label="说一句（可不填）" hint="名额会马上空出来，别人可以认领。">
              {(attributes) => (
                <input
                  {...attributes}
                  maxLength={200}
                  value={remark}
                  onChange={(event) => setRemark(event.target.value)}
                />
              )}
            </Field>
            <button type="submit" className="btn btn-wide" disabled={claiming.busy}>
              退出认领
            </button>
          </form>
        </Sheet>
      )}
    </>
  );
}
