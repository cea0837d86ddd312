import type { ThemeConfig } from 'antd';

/** Neutral surfaces and blue-grey links; the party red is kept for the one main action of a page. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#27527f',
    colorLink: '#27527f',
    colorLinkHover: '#1b3d61',
    colorLinkActive: '#1b3d61',
    colorSuccess: '#1b6e43',
    colorWarning: '#855400',
    colorError: '#b42318',
    colorTextBase: '#1f2328',
    colorTextSecondary: '#4d545d',
    colorTextTertiary: '#646b74',
    colorTextQuaternary: '#646b74',
    colorTextPlaceholder: '#646b74',
    colorTextDescription: '#565d66',
    colorBorder: '#b9b6af',
    colorBorderSecondary: '#e2dfd8',
    colorBgLayout: '#f6f5f2',
    borderRadius: 8,
    fontSize: 14,
    fontFamily:
      "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif",
  },
  components: {
    Button: { colorPrimary: '#b3202a', algorithm: true, primaryShadow: 'none', defaultShadow: 'none' },
    Table: {
      headerBg: '#faf9f7',
      headerColor: '#4d545d',
      rowHoverBg: '#faf9f7',
      headerSplitColor: 'transparent',
      cellPaddingInline: 18,
      cellPaddingInlineMD: 14,
    },
    Segmented: { trackBg: '#e9e6df', itemSelectedBg: '#ffffff' },
    Modal: { titleFontSize: 17 },
    Form: { itemMarginBottom: 18 },
  },
};
