import { useState } from 'react';
import { locationFault, positionOf } from '../proofRules';
import type { ProofChoice } from './useProof';

const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 0 };

/** One reading after one tap. Nothing is watched, nothing is read before. */
export function LocationProof({ proof }: { proof: ProofChoice }) {
  const [state, setState] = useState<'IDLE' | 'READING'>('IDLE');
  const [fault, setFault] = useState<string>();
  if (!window.isSecureContext || !('geolocation' in navigator)) {
    return (
      <p className="row-note">
        这个网址没有加密（不是 https），浏览器不提供定位。可以附别的证明，或者不附，都不影响记服务。
      </p>
    );
  }

  const read = () => {
    setState('READING');
    setFault(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => proof.pick({ body: { kind: 'LOCATION', position: positionOf(coords, new Date()) } }),
      ({ code }) => {
        setState('IDLE');
        setFault(locationFault[code] ?? locationFault[2]);
      },
      OPTIONS,
    );
  };

  return (
    <div className="stack">
      <p className="row-note">点一下，只读这一刻的位置一次。留下的是“在不在附近”的结论，原始坐标到期删除。</p>
      <button type="button" className="btn btn-wide" disabled={state === 'READING'} onClick={read}>
        {state === 'READING' ? '正在定位…' : '附一次定位'}
      </button>
      {fault && (
        <p className="row-note" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
