import { jpegOf } from '@/shared/lib/jpegOf';

/** The kind of a photo that waits on the phone. */
export const SERVICE_PHOTO = 'servicePhoto';

const LONGEST_SIDE = 1600;
const QUALITY = 0.85;
export const MOST_BYTES = 3 << 20;

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

/** The size a picture is sent at: no side longer than the server keeps, never enlarged. */
export function sentSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Made smaller on the phone, which also leaves behind what the camera wrote into the file. */
export async function smallerJpeg(file: Blob): Promise<Uint8Array> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const jpeg = await jpegOf(image, sentSize(image.width, image.height), QUALITY);
    return new Uint8Array(await jpeg.arrayBuffer());
  } finally {
    image.close();
  }
}
