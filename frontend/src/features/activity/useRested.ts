import { useEffect, useState } from 'react';

const REST_MILLIS = 250;

/** A text as it is when the typing rests, so that the server is not asked at every letter. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MILLIS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
