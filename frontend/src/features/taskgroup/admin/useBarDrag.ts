import { type PointerEvent, useRef, useState } from 'react';

/** Less is a shaky click. */
const LEAST_PIXELS = 4;

/** Drags with mouse or pen; a finger scrolls the chart and opens the menu by a tap. */
export function useBarDrag(enabled: boolean, onDrop: (pixels: number) => void) {
  const from = useRef<number>(undefined);
  const moved = useRef(false);
  const [pixels, setPixels] = useState<number>();

  const stop = () => {
    from.current = undefined;
    setPixels(undefined);
  };

  return {
    pixels,
    /** A click follows every release of the button; after a drag it means nothing. */
    isClick: () => !moved.current,
    cancel: stop,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        moved.current = false;
        if (!enabled || event.button !== 0 || event.pointerType === 'touch') return;
        from.current = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent) => {
        if (from.current === undefined) return;
        const distance = event.clientX - from.current;
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
    },
  };
}
