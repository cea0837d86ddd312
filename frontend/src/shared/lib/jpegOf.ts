/**
 * A picture drawn anew in this size, in pixels, without anything the camera wrote beside it.
 *
 * @param quality from 0 to 1, as the canvas takes it
 * @throws Error where the browser draws nothing
 */
export async function jpegOf(
  image: CanvasImageSource,
  size: { width: number; height: number },
  quality: number,
): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), size);
  const pen = canvas.getContext('2d');
  if (pen) {
    // What a PNG leaves open would come out black.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, size.width, size.height);
    pen.drawImage(image, 0, 0, size.width, size.height);
  }
  const jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
  if (!jpeg) throw new Error('the canvas gave no picture');
  return jpeg;
}
