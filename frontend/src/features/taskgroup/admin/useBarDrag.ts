import { type PointerEvent, type RefObject, type SyntheticEvent, useEffect, useRef, useState } from 'react';

/** Less is a shaky click. */
const LEAST_PIXELS = 4;
/** A finger that rests this long, in milliseconds, lifts the bar; one that moves before that scrolls the chart. */
const LIFT_AFTER = 350;
const STEADY_PIXELS = 8;

interface Press {
  from: number;
  /** While a finger has not lifted the bar yet. */
  waiting?: number;
}

/** Drags with mouse or pen at once, with a finger after a long press. */
export function useBarDrag(
  bar: RefObject<HTMLElement | null>,
  enabled: boolean,
  onDrop: (pixels: number) => void,
) {
  const press = useRef<Press>(undefined);
  const moved = useRef(false);
  const [pixels, setPixels] = useState<number>();

  const stop = () => {
    window.clearTimeout(press.current?.waiting);
    press.current = undefined;
    setPixels(undefined);
  };

  // Not by React, which listens passively: the browser would scroll under the finger that has lifted the bar.
  useEffect(() => {
    const element = bar.current;
    if (!enabled || !element) return undefined;
    const hold = (event: TouchEvent) => {
      if (press.current && press.current.waiting === undefined && event.cancelable) event.preventDefault();
    };
    element.addEventListener('touchmove', hold, { passive: false });
    return () => {
      window.clearTimeout(press.current?.waiting);
      element.removeEventListener('touchmove', hold);
    };
  }, [bar, enabled]);

  const lift = (target: HTMLElement, pointerId: number, from: number) => {
    press.current = { from };
    // A long press is no tap, even if the bar stays where it is.
    moved.current = true;
    target.setPointerCapture(pointerId);
    setPixels(0);
    navigator.vibrate?.(15);
  };

  return {
    pixels,
    /** A click follows every release of the button; after a drag it means nothing. */
    isClick: () => !moved.current,
    cancel: stop,
    handlers: {
      onPointerDown: ({
        button,
        currentTarget,
        pointerId,
        pointerType,
        clientX,
      }: PointerEvent<HTMLElement>) => {
        moved.current = false;
        if (!enabled || button !== 0) return;
        press.current = { from: clientX };
        if (pointerType === 'touch')
          press.current.waiting = window.setTimeout(lift, LIFT_AFTER, currentTarget, pointerId, clientX);
        else currentTarget.setPointerCapture(pointerId);
      },
      onPointerMove: ({ clientX }: PointerEvent) => {
        if (!press.current) return;
        const distance = clientX - press.current.from;
        if (press.current.waiting !== undefined) {
          if (Math.abs(distance) > STEADY_PIXELS) stop();
          return;
        }
        if (!moved.current && Math.abs(distance) < LEAST_PIXELS) return;
        moved.current = true;
        setPixels(distance);
      },
      onPointerUp: () => {
        const distance = pixels;
        stop();
        if (distance !== undefined) onDrop(distance);
      },
      onPointerCancel: stop,
      // Some phones answer a long press with a menu of their own.
      onContextMenu: (event: SyntheticEvent) => press.current && event.preventDefault(),
    },
  };
}
