import { useId } from 'react';
import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { type Pair, usePairs } from '../pairApi';
import {
  type CoverageFigure,
  type CoverageOfBlock,
  type CoverageOfVillage,
  useVillageCoverage,
} from '../surveyApi';
import { pairText, shareText, toGoText } from '../surveyRules';
import { HeatStrip } from './HeatStrip';
import { PlaceBar } from './PlaceBar';

interface VillageRowProps {
  surveyId: string;
  village: CoverageOfVillage;
  thresholdPercent: number;
  open: boolean;
  onToggle: () => void;
}

export function VillageRow({ surveyId, village, thresholdPercent, open, onToggle }: VillageRowProps) {
  const blocksId = useId();
  const { villageId, villageName, blocks, unassignedBlocks, figure } = village;
  return (
    <li>
      <div className="place-row">
        <div>
          <Link className="place-name" to={paths.admin.surveyUnits(surveyId, { villageId })}>
            {villageName}
          </Link>
          <div className="muted">
            <button
              type="button"
              className="link-button"
              aria-expanded={open}
              aria-controls={blocksId}
              aria-label={`${villageName}的 ${blocks} 个片区`}
              onClick={onToggle}
            >
              {blocks} 个片区{open ? '，收起' : ''}
            </button>
            {unassignedBlocks > 0 && ` · ${unassignedBlocks} 个没分`}
          </div>
        </div>
        <PlaceBar figure={figure} thresholdPercent={thresholdPercent} />
        <Figures figure={figure} thresholdPercent={thresholdPercent} />
      </div>
      <div id={blocksId}>
        {open && <Blocks surveyId={surveyId} villageId={villageId} thresholdPercent={thresholdPercent} />}
      </div>
    </li>
  );
}

function Figures({ figure, thresholdPercent }: { figure: CoverageFigure; thresholdPercent: number }) {
  return (
    <div className="place-figures">
      <strong>{shareText(figure.done, figure.total)}</strong> {figure.done} / {figure.total} 户
      <div className="muted">{toGoText(figure, thresholdPercent)}</div>
    </div>
  );
}

interface BlocksProps {
  surveyId: string;
  villageId: string;
  thresholdPercent: number;
}

function Blocks({ surveyId, villageId, thresholdPercent }: BlocksProps) {
  const coverage = useVillageCoverage(surveyId, villageId);
  const pairs = usePairs(surveyId);
  const to = (blockId: string) => paths.admin.surveyUnits(surveyId, { villageId, blockId });
  return (
    <Loaded query={coverage}>
      {({ village, blocks }) => (
        <>
          <HeatStrip
            label={`${village.villageName}各片区一览`}
            thresholdPercent={thresholdPercent}
            places={blocks.map(({ blockId, blockName, figure }) => ({
              id: blockId,
              name: blockName || '全村',
              to: to(blockId),
              figure,
            }))}
          />
          <ul className="villages blocks">
            {blocks.map((block) => (
              <li key={block.blockId} className="place-row">
                <div>
                  <Link to={to(block.blockId)}>{block.blockName || '全村'}</Link>
                  <div className="muted">{pairOf(block, pairs.data)}</div>
                </div>
                <PlaceBar figure={block.figure} thresholdPercent={thresholdPercent} />
                <Figures figure={block.figure} thresholdPercent={thresholdPercent} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}

function pairOf({ pairId }: CoverageOfBlock, pairs: Pair[] | undefined): string {
  if (!pairId) return '没分';
  const pair = pairs?.find(({ id }) => id === pairId);
  return pair ? pairText(pair) : '…';
}
