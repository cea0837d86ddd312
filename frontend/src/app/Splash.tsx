/** As the start page shows it while this program is on its way, so that nothing changes in between. */
export function Splash() {
  return (
    <div className="splash">
      <p className="splash-name">三步走支部工作台</p>
      <p className="loading" role="status">
        正在打开…
      </p>
    </div>
  );
}
