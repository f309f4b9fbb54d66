/** Two programs that read codes from pictures and have nothing in common: what both say is what a telephone would. */
import { BinaryBitmap, DecodeHintType, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What each reads in a PNG; null: no code found. jsQR looks for the code, zxing is told that the picture is nothing else. */
export function readCode(bytes: readonly number[]): { readonly jsqr: string | null; readonly zxing: string | null } {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  const pixels = new Uint8ClampedArray(data);
  return { jsqr: jsQR(pixels, width, height)?.data ?? null, zxing: readByZxing(pixels, width, height) };
}

/** Its search misplaces the grid in one of thirty pictures without any blur, so it is spared the search. */
function readByZxing(pixels: Uint8ClampedArray, width: number, height: number): string | null {
  const grey = new Uint8ClampedArray(width * height).map((_, i) => pixels[i * 4] ?? 255);
  const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, width, height)));
  const hints = new Map<DecodeHintType, unknown>([[DecodeHintType.PURE_BARCODE, true]]);
  try {
    return new QRCodeReader().decode(bitmap, hints).getText();
  } catch {
    return null;
  }
}
