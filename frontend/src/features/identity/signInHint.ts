const KEY = 'sanbuzou.signedIn';

/** The session itself is in a cookie that scripts cannot read; this only says whether asking makes sense. */
export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return true;
  }
}

export function rememberSignIn(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage we ask the server each time instead.
  }
}
