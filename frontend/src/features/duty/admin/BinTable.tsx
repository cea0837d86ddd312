import type { BinCheck } from '../dutyDayApi';
import { binClassText } from '../dutyDayLabels';
import { findingsOf } from '../dutyDayRules';

/** Sentences instead of ticks: half of the boxes are good when ticked, half when not. */
export function BinTable({ bins }: { bins: BinCheck[] }) {
  return (
    <table className="bin-table">
      <thead>
        <tr>
          <th scope="col">桶</th>
          <th scope="col">所见</th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin) => {
          const found = findingsOf(bin);
          return (
            <tr key={bin.class}>
              <th scope="row">{binClassText[bin.class]}</th>
              <td data-found={found.length > 0}>{found.join('、') || '都好'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
