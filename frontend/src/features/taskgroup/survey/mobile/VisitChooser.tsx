import { useState } from 'react';
import { reasonText, unitStatusText } from '../surveyLabels';
import type { VisitResult } from '../unitApi';
import { needsReason, RESULTS, reasonsFor, type VisitDraft } from '../visitRules';
import { VisitForm } from './VisitForm';
import './survey.css';

/** One tap when it is done, two for everything else; words, another day or another time only where wanted. */
export function VisitChooser({ onSave }: { onSave: (draft: VisitDraft) => Promise<void> }) {
  const [result, setResult] = useState<VisitResult>();
  const [draft, setDraft] = useState<VisitDraft>();
  if (draft)
    return (
      <>
        <VisitForm label="入户情况" initial={draft} saveText="记下" onSave={onSave} />
        <Back onClick={() => setDraft(undefined)} />
      </>
    );
  if (result)
    return (
      <>
        <span className="choice-label">
          {unitStatusText[result]}：为什么？{!needsReason(result) && '也可以不选。'}
        </span>
        <div className="tiles">
          {reasonsFor(result).map((reason) => (
            <button
              key={reason}
              type="button"
              className="tile"
              onClick={() =>
                reason === 'OTHER' ? setDraft({ result, reason }) : void onSave({ result, reason })
              }
            >
              {reasonText[reason]}
            </button>
          ))}
          {!needsReason(result) && (
            <button type="button" className="tile tile-wide" onClick={() => void onSave({ result })}>
              不选原因，记下
            </button>
          )}
        </div>
        <div className="row-actions">
          <button type="button" className="text-button" onClick={() => setDraft({ result })}>
            约好下一次、写几句
          </button>
          <Back onClick={() => setResult(undefined)} />
        </div>
      </>
    );
  return (
    <>
      <span className="choice-label">这次去的结果？“已完成”点一下就记好</span>
      <div className="tiles">
        {RESULTS.map((each) => (
          <button
            key={each}
            type="button"
            className={each === 'DONE' ? 'tile tile-wide tile-done' : 'tile'}
            onClick={() => (each === 'DONE' ? void onSave({ result: each }) : setResult(each))}
          >
            {unitStatusText[each]}
          </button>
        ))}
      </div>
      <button type="button" className="text-button" onClick={() => setDraft({ result: 'DONE' })}>
        写几句，或补记以前的入户
      </button>
    </>
  );
}

function Back({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" className="text-button" onClick={onClick}>
      重新选结果
    </button>
  );
}
