export const SIGN_IN_HINT = 'sanbuzou.signedIn';

/** The session itself is in a cookie that scripts cannot read; this only says whether asking makes sense. */
export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(SIGN_IN_HINT) === 'yes';
  } catch {
    return true;
  }
}

export function rememberSignIn(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(SIGN_IN_HINT, 'yes');
    else localStorage.removeItem(SIGN_IN_HINT);
  } catch {
    // Without storage we ask the server each time instead.
  }
}
