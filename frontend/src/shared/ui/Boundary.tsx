import { Component, type ReactNode } from 'react';
import { StateBox } from './StateBox';

interface State {
  failed: boolean;
}

/** Catches a page that could not be loaded or drawn, mostly because the network dropped between two pages. */
export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <StateBox
          title="这一页没有打开"
          actions={
            <button type="button" className="btn" onClick={() => window.location.reload()}>
              重新载入
            </button>
          }
        >
          可能是网络断开，或系统刚刚更新。已保存的内容不受影响。
        </StateBox>
      </div>
    );
  }
}
