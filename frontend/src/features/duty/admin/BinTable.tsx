import type { BinCheck, BinClass } from '../dutyDayApi';

const BIN_TEXT: Record<BinClass, string> = {
  KITCHEN: '厨余垃圾',
  RECYCLABLE: '可回收物',
  HAZARDOUS: '有害垃圾',
  OTHER: '其他垃圾',
};

/** Sentences instead of ticks: half of the boxes are good when ticked, half when not. */
function findings(bin: BinCheck): string[] {
  const words: [boolean, string][] = [
    [!bin.present, '桶不在位'],
    [!bin.labelled, '标识不对'],
    [!bin.clean, '不干净'],
    [bin.overflowing, '满溢'],
    [bin.mixedItems, bin.corrected ? '有混投，当场纠正' : '有混投'],
  ];
  return words.filter(([found]) => found).map(([, text]) => text);
}

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
          const found = findings(bin);
          return (
            <tr key={bin.class}>
              <th scope="row">{BIN_TEXT[bin.class]}</th>
              <td data-found={found.length > 0}>{found.join('、') || '都好'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
