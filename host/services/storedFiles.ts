/** Files of Drive as the workbench sees them, and where their contents are kept when the host has a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredFile } from '../realm/host';
import type { DriveFile, World } from '../realm/world';
import { localText } from '../realm/zone';
import { addressOf } from './driveResource';

export function storedFile(file: DriveFile, zone: string): StoredFile {
  const { id, name, mimeType, appProperties, html, bytes, path } = file;
  const link = addressOf(file);
  return { id, link, name, mimeType, createdAt: localText(file.createdAt, zone), appProperties, html, bytes, path };
}

/** Writes a Doc's page or a PDF into folder/documents; the same file keeps its place. */
export function keepFile(world: World, file: DriveFile): void {
  const content = file.html ?? file.bytes;
  if (world.folder === null || content === null) return;
  const folder = join(world.folder, 'documents');
  mkdirSync(folder, { recursive: true });
  file.path ??= join(folder, `${freeName(world, file)}${file.html === null ? '.pdf' : '.html'}`);
  writeFileSync(file.path, content);
}

/** The file's own name as far as any file system takes it; two files of one name are legal in Drive (fact 79). */
function freeName(world: World, file: DriveFile): string {
  const plain =
    file.name
      .replace(/\.(pdf|html)$/i, '')
      .replace(/[/\\:*?"<>|\p{Cc}]+/gu, '-')
      .trim()
      .slice(0, 80) || 'document';
  const isTaken = world.files.some((other) => other !== file && other.name === file.name && other.path !== null);
  return isTaken ? `${plain} ${file.id.slice(-6)}` : plain;
}
