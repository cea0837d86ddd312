import { type RosterEvidence, verifyRoster } from '../certificate';

self.onmessage = ({ data }: MessageEvent<RosterEvidence>) => self.postMessage(verifyRoster(data));
