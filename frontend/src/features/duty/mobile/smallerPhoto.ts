import { jpegOf } from '@/shared/lib/jpegOf';

const LONGEST_SIDE = 1600;
const QUALITY = 0.82;

/** Drawn anew in a size that a weak network carries; with it go the place and the camera the file told about. */
export async function smallerPhoto(file: File): Promise<Blob> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
    const size = {
      width: Math.round(image.naturalWidth * scale),
      height: Math.round(image.naturalHeight * scale),
    };
    return await jpegOf(image, size, QUALITY);
  } finally {
    URL.revokeObjectURL(address);
  }
}
