import type { CoverageOfBlock, CoverageOfVillage } from '../surveyApi';

/** A village, or a block below it once its village was opened. */
export interface Place {
  key: string;
  title: string;
  isLeaf: boolean;
  children?: Place[];
}

export function placesOf(
  villages: readonly CoverageOfVillage[],
  blocks: ReadonlyMap<string, readonly CoverageOfBlock[] | undefined>,
  pairNames: ReadonlyMap<string, string>,
): Place[] {
  return villages.map(({ villageId, villageName, blocks: count, unassignedBlocks, figure }) => ({
    key: villageId,
    title: `${villageName}　${count} 个片区，${figure.total} 户${unassignedText(count, unassignedBlocks)}`,
    isLeaf: false,
    children: blocks.get(villageId)?.map(({ blockId, blockName, pairId, figure: own }) => ({
      key: blockId,
      title: `${blockName || '全村'}　${own.total} 户，${pairId ? (pairNames.get(pairId) ?? '…') : '没分'}`,
      isLeaf: true,
    })),
  }));
}

function unassignedText(count: number, unassigned: number): string {
  if (unassigned === 0) return '，都分了';
  return unassigned === count ? '，没分' : `，${unassigned} 个片区没分`;
}

/** A ticked village stands for all of its blocks; ticked blocks of other villages are named one by one. */
export function chosenPlaces(places: readonly Place[], checked: readonly string[]) {
  const ticked = new Set(checked);
  const villageIds = places.filter(({ key }) => ticked.has(key)).map(({ key }) => key);
  const blockIds = places
    .filter(({ key }) => !ticked.has(key))
    .flatMap(({ children = [] }) => children.map(({ key }) => key).filter((key) => ticked.has(key)));
  const parts = [
    villageIds.length > 0 && `${villageIds.length} 个村`,
    blockIds.length > 0 && `${blockIds.length} 个片区`,
  ].filter(Boolean);
  return {
    villageIds,
    blockIds,
    isEmpty: parts.length === 0,
    text: parts.length === 0 ? '还没有勾选' : `已选 ${parts.join('、')}`,
  };
}
