/** DocumentApp's InlineImage: a picture within a paragraph, with its size in pixels. */
import type { Picture } from '../documents/model';
import { integer, textOrNull } from '../realm/arguments';
import { ServiceError, SignatureError } from '../realm/errors';
import { enumeration, ITSELF, type Method, type ServiceClass, serviceClass } from '../realm/serviceClass';
import { BLOB } from './blob';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where a PNG says how wide and how high it is. */
const PNG_WIDTH_AT = 16;

export const ELEMENT_TYPE = enumeration('ElementType', [
  'BODY_SECTION',
  'FOOTER_SECTION',
  'HEADER_SECTION',
  'INLINE_IMAGE',
  'LIST_ITEM',
  'PARAGRAPH',
  'TABLE',
  'TABLE_CELL',
  'TABLE_ROW',
  'TEXT',
]);

const chained =
  (change: (picture: Picture, args: readonly unknown[]) => void): Method<Picture> =>
  (picture, args) => {
    change(picture, args);
    return ITSELF;
  };

export const INLINE_IMAGE: ServiceClass<Picture> = serviceClass<Picture>('InlineImage', {
  getType: () => ELEMENT_TYPE['INLINE_IMAGE'],
  getWidth: ({ width }) => width,
  getHeight: ({ height }) => height,
  getAltDescription: ({ description }) => description,
  setWidth: chained((picture, args) => {
    picture.width = integer(args, 0);
  }),
  setHeight: chained((picture, args) => {
    picture.height = integer(args, 0);
  }),
  setAltDescription: chained((picture, args) => {
    picture.description = textOrNull(args, 0);
  }),
});

/** @returns a picture as large as its file says; only PNG is imitated */
export function pictureFrom(value: unknown): Picture {
  const blob = BLOB.selfOf(value);
  if (blob === null) throw new SignatureError();
  const bytes = blob.bytes();
  if (!PNG.every((byte, at) => bytes[at] === byte)) throw new ServiceError('Invalid image data.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(PNG_WIDTH_AT), view.getUint32(PNG_WIDTH_AT + 4)];
  return { bytes, contentType: 'image/png', width, height, description: null };
}
