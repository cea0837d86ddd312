import { Form, Input, InputNumber, Select } from 'antd';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { datumText } from '../proofLabels';
import { pastedPoint, siteWarning } from '../proofRules';
import '../proof.css';
import { type CommunitySite, useSaveSite, type WriteCommunitySite } from '../siteApi';

interface SiteFormProps {
  communityId: string;
  site?: CommunitySite;
  onClose: () => void;
}

export function SiteForm({ communityId, site, onClose }: SiteFormProps) {
  const save = useSaveSite(communityId);
  const submit = async ({ name, latitude, longitude, datum, radiusMeters }: WriteCommunitySite) => {
    await save.mutateAsync({ site, body: { name: name.trim(), latitude, longitude, datum, radiusMeters } });
    notify('green', '地点已保存。');
  };
  return (
    <FormModal<WriteCommunitySite>
      title={site ? `修改 ${site.name}` : '登记一处地点'}
      open
      onClose={onClose}
      initial={site ?? { datum: 'GCJ02', radiusMeters: 300 }}
      submit={submit}
    >
      {(form) => (
        <>
          <Form.Item
            name="name"
            label="地点"
            rules={[{ required: true, whitespace: true, message: '请填地点' }]}
          >
            <Input maxLength={60} placeholder="例如 居委会、文化活动室" />
          </Form.Item>
          <Form.Item label="从地图复制的坐标" htmlFor="pasted" extra="粘贴“经度,纬度”会自动填好下面两格。">
            <Input
              id="pasted"
              placeholder="116.3411,39.7268"
              onChange={(event) => {
                const point = pastedPoint(event.target.value);
                if (point) form.setFieldsValue(point);
              }}
            />
          </Form.Item>
          <div className="form-grid">
            <Form.Item name="latitude" label="纬度" rules={[{ required: true, message: '请填纬度' }]}>
              <InputNumber min={-90} max={90} step={0.0001} style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item name="longitude" label="经度" rules={[{ required: true, message: '请填经度' }]}>
              <InputNumber min={-180} max={180} step={0.0001} style={{ width: '100%' }} />
            </Form.Item>
          </div>
          <Warning />
          <div className="form-grid">
            <Form.Item
              name="datum"
              label="坐标基准"
              extra="两种基准相差可达 700 米，从哪里取的就选哪一种。"
              rules={[{ required: true }]}
            >
              <Select options={Object.entries(datumText).map(([value, label]) => ({ value, label }))} />
            </Form.Item>
            <Form.Item
              name="radiusMeters"
              label="半径（米）"
              extra="30 到 5000。"
              rules={[{ required: true, message: '请填半径' }]}
            >
              <InputNumber min={30} max={5000} step={50} style={{ width: '100%' }} />
            </Form.Item>
          </div>
        </>
      )}
    </FormModal>
  );
}

function Warning() {
  const form = Form.useFormInstance<WriteCommunitySite>();
  const warning = siteWarning(Form.useWatch('latitude', form), Form.useWatch('longitude', form));
  return (
    warning && (
      <p className="site-warning" role="status">
        {warning}
      </p>
    )
  );
}
