import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { StateBox } from '@/shared/ui/StateBox';

const CoveragePage = lazy(() => import('./CoveragePage'));
const UnitsPage = lazy(() => import('./UnitsPage'));
const UnitPage = lazy(() => import('./UnitPage'));
const PairsPage = lazy(() => import('./PairsPage'));
const RevisitsPage = lazy(() => import('./RevisitsPage'));
const DisputesPage = lazy(() => import('./DisputesPage'));
const ImportPage = lazy(() => import('./ImportPage'));
const UnsentImportPage = lazy(() => import('./UnsentImportPage'));
const BackChecksPage = lazy(() => import('./BackChecksPage'));
const BackCheckPage = lazy(() => import('./BackCheckPage'));

/** Everything below the address of one survey. */
export default function SurveyPages() {
  return (
    <Routes>
      <Route index element={<CoveragePage />} />
      <Route path="units" element={<UnitsPage />} />
      <Route path="units/:unitId" element={<UnitPage />} />
      <Route path="pairs" element={<PairsPage />} />
      <Route path="revisits" element={<RevisitsPage />} />
      <Route path="disputes" element={<DisputesPage />} />
      <Route path="import" element={<ImportPage />} />
      <Route path="unsent-import" element={<UnsentImportPage />} />
      <Route path="back-checks" element={<BackChecksPage />} />
      <Route path="back-checks/:backCheckId" element={<BackCheckPage />} />
      <Route path="*" element={<StateBox title="没有这一页">地址可能写错了，或页面已经改名。</StateBox>} />
    </Routes>
  );
}
