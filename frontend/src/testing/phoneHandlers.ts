import { dutyDayHandlers } from './dutyDayHandlers';
import { notifyHandlers } from './notifyHandlers';
import { emptyPhone, type PhoneWorld } from './phoneWorld';
import { swapHandlers } from './swapHandlers';
import type { World } from './world';

/** The phone's part of the contract; put in front of `handlersFor` with another world to show more. */
export function phoneHandlers(world: World, phone: PhoneWorld = emptyPhone()) {
  return [...swapHandlers(world, phone), ...dutyDayHandlers(world, phone), ...notifyHandlers(phone)];
}
