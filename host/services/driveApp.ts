/** DriveApp, as far as a file's bytes are read: the advanced service cannot give them. Needs a scope that reads all of Drive. */
import { text } from '../realm/arguments';
import { NotImitated, ServiceError } from '../realm/errors';
import { serviceClass } from '../realm/serviceClass';
import type { DriveFile, Env } from '../realm/world';
import { newBlob } from './blob';
import { visibleFiles } from './myDrive';

const NOT_FOUND =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

const FILE = serviceClass<DriveFile>('File', {
  getId: ({ id }) => id,
  getName: ({ name }) => name,
  getMimeType: ({ mimeType }) => mimeType,
  getBlob: ({ bytes, mimeType, name }) => {
    // Google converts its own formats on the way, which nothing here asks for.
    if (bytes === null) throw new NotImitated(`File.getBlob of ${mimeType}`);
    return newBlob(bytes, mimeType, name);
  },
});

export const DRIVE_APP = serviceClass<Env>('DriveApp', {
  getFileById: (env, args) => {
    const id = text(args, 0);
    const file = visibleFiles(env).find((known) => known.id === id);
    if (!file) throw new ServiceError(NOT_FOUND);
    return FILE.of(file);
  },
});
