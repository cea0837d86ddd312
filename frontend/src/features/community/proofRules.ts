import type { HostCodes, HostSession } from './hostApi';
import type { ConsentText, Position, WriteProof } from './proofApi';

/** A proof that goes with the next record. */
export interface ChosenProof {
  body: WriteProof;
  /** When it was made, where that is the moment of the service. */
  at?: Date;
  communityId?: string;
}

/** Of the address a host's code leads to: the moment the page was asked for is when the code was scanned. */
export function scannedProof(address: URLSearchParams, openedAt: Date): ChosenProof | undefined {
  const reference = address.get('proof');
  if (!reference || reference.length > 200) return undefined;
  return {
    body: { kind: 'QR', reference },
    at: openedAt,
    communityId: address.get('communityId') ?? undefined,
  };
}

export function codeAddress(origin: string, code: string, session: HostSession): string {
  return `${origin}/m/record?proof=${code}&communityId=${session.communityId}`;
}

type ShownCode = HostCodes['codes'][number];

/** The code for this moment of the server's clock; none before the beginning, after the end, or long without network. */
export function codeAt(codes: ShownCode[], moment: number): ShownCode | undefined {
  return codes.find(({ from, until }) => Date.parse(from) <= moment && moment < Date.parse(until));
}

export type HostState = 'PLANNED' | 'OPEN' | 'OVER';

export function hostState({ from, until, endedAt }: HostSession, moment: number): HostState {
  if (endedAt || moment >= Date.parse(until)) return 'OVER';
  return moment < Date.parse(from) ? 'PLANNED' : 'OPEN';
}

export function inGroups(typed: string): string {
  return `${typed.slice(0, 4)} ${typed.slice(4)}`;
}

/** What people mostly get wrong; nothing where the numbers may be right. */
export function siteWarning(latitude?: number | null, longitude?: number | null): string | undefined {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  if (latitude === 0 && longitude === 0) return '经纬度不能都是 0。';
  if (latitude >= 3 && latitude <= 54 && longitude >= 73 && longitude <= 136) return undefined;
  return '不在中国境内，请看看经度和纬度是不是写反了。';
}

/** "39.7268, 116.3411" as maps copy it, in either order: in China the larger number is the longitude. */
export function pastedPoint(text: string): { latitude: number; longitude: number } | undefined {
  const match = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text);
  if (!match) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  return a > b ? { latitude: b, longitude: a } : { latitude: a, longitude: b };
}

/** Browsers report WGS-84 (W3C Geolocation). The time is that of the same clock as the record's. */
export function positionOf(
  { latitude, longitude, accuracy }: GeolocationCoordinates,
  takenAt: Date,
): Position {
  return { latitude, longitude, accuracyMeters: accuracy, datum: 'WGS84', takenAt: takenAt.toISOString() };
}

export const locationFault: Record<number, string> = {
  1: '这部手机没有允许定位。可以在浏览器设置里允许，也可以附别的证明，或者不附。',
  2: '现在定不到位。可以到窗边再试，附别的证明，或者不附。',
  3: '等了太久还没有定到位。可以再试，附别的证明，或者不附。',
};

export function paragraphs({ body }: ConsentText): string[] {
  return body.split('\n').filter((line) => line.trim() !== '');
}
