/** My Drive: files that the script did not make are seen with drive.readonly alone, and never written. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { myDriveId } from '../../../host/services/myDrive';
import { ALL_SCOPES, aFolder, aHost, answerOf, ask, refusalOf } from '../testHost';

const AUTH = 'https://www.googleapis.com/auth/';
const READING = [...ALL_SCOPES, `${AUTH}drive.readonly`];
const CONTENT = Buffer.from('%PDF-1.3 \xe9 made up', 'latin1');

/** `Invoices/INV-1.pdf`, `Invoices/2025/INV-0.pdf`, `notes.txt`. */
function aDrive(): string {
  const drive = aFolder();
  mkdirSync(join(drive, 'Invoices', '2025'), { recursive: true });
  writeFileSync(join(drive, 'Invoices', 'INV-1.pdf'), CONTENT);
  writeFileSync(join(drive, 'Invoices', '2025', 'INV-0.pdf'), 'old');
  writeFileSync(join(drive, 'notes.txt'), 'note');
  return drive;
}
const drive = aDrive();
const INVOICES = myDriveId('Invoices');
const PDF = myDriveId('Invoices/INV-1.pdf');
const reading = { drive, scopes: READING };
const names = (q: string): string => `Drive.Files.list({ q: ${JSON.stringify(q)} }).files.map((file) => file.name)`;

describe('which files are seen', () => {
  test.each`
    scope               | seen
    ${'drive.file'}     | ${[]}
    ${'drive.readonly'} | ${['INV-1.pdf']}
    ${'drive'}          | ${['INV-1.pdf']}
  `('with $scope: $seen', async ({ scope, seen }) => {
    const body = `return ${names("name = 'INV-1.pdf'")}`;
    expect(await answerOf(body, { drive, scopes: [...ALL_SCOPES, AUTH + scope] })).toEqual(seen);
  });

  test('with drive.readonly alone, without drive.file, they are seen and nothing can be made', async () => {
    const scopes = READING.filter((scope) => scope !== `${AUTH}drive.file`);
    expect(await answerOf(`return ${names("name = 'notes.txt'")}`, { drive, scopes })).toEqual(['notes.txt']);
    expect(await refusalOf("Drive.Files.create({ name: 'x' })", { drive, scopes })).toContain(
      'Request had insufficient authentication scopes.',
    );
  });

  test.each`
    directory              | scopes        | seen
    ${drive}               | ${undefined}  | ${['notes.txt']}
    ${drive}               | ${ALL_SCOPES} | ${[]}
    ${join(drive, 'gone')} | ${undefined}  | ${[]}
  `(
    'whoever keeps a directory there may read it, unless scopes say otherwise: $seen',
    async ({ directory, scopes, seen }) => {
      const options = scopes === undefined ? { drive: directory } : { drive: directory, scopes };
      expect(await answerOf(`return ${names("name = 'notes.txt'")}`, options)).toEqual(seen);
    },
  );

  test('a directory that is not there is an empty Drive', async () => {
    const scopes = READING;
    expect(await answerOf(`return ${names('')}`, { drive: join(drive, 'gone'), scopes })).toEqual([]);
  });

  test('a file is there as soon as it is put there', async () => {
    const beside = aFolder();
    const code = `function ask() { return ${names("mimeType = 'application/pdf'")} }`;
    const host = await aHost({ code, drive: beside, scopes: READING });
    expect(await ask(host)).toEqual([]);
    writeFileSync(join(beside, 'new.pdf'), 'x');
    expect(await ask(host)).toEqual(['new.pdf']);
  });
});

describe('a folder', () => {
  test.each`
    q                                                    | found
    ${`'${INVOICES}' in parents`}                        | ${['2025', 'INV-1.pdf']}
    ${`'${INVOICES}' in parents and name = 'INV-0.pdf'`} | ${[]}
    ${`'${myDriveId('Invoices/2025')}' in parents`}      | ${['INV-0.pdf']}
    ${`'${myDriveId('')}' in parents`}                   | ${['Invoices', 'notes.txt']}
  `('$q holds $found', async ({ q, found }) => {
    expect(await answerOf(`return ${names(q)}`, reading)).toEqual(found);
  });

  test.each([{ ...reading }, { drive, scopes: ALL_SCOPES }])(
    'that cannot be seen is not found (%#)',
    async (options) => {
      const folder = options.scopes === READING ? 'nothing-of-this-name' : INVOICES;
      expect(await refusalOf(names(`'${folder}' in parents`), options)).toBe(
        'GoogleJsonResponseException: API call to drive.files.list failed with error: File not found: .',
      );
    },
  );

  test('is listed a page at a time, and says how to go on where that is asked for', async () => {
    const body = `const wanted = { q: "'${INVOICES}' in parents", pageSize: 1, fields: 'nextPageToken,files(name)' };
      const first = Drive.Files.list(wanted);
      const second = Drive.Files.list({ ...wanted, pageToken: first.nextPageToken });
      return [first.files[0].name, second.files[0].name, second.nextPageToken === undefined,
        Drive.Files.list({ ...wanted, fields: 'files(name)' }).nextPageToken === undefined]`;
    expect(await answerOf(body, reading)).toEqual(['2025', 'INV-1.pdf', true, true]);
  });
});

describe('what is told of a file', () => {
  test('size as a text, and the checksum of its bytes', async () => {
    const md5Checksum = createHash('md5').update(CONTENT).digest('hex');
    expect(
      await answerOf(`return Drive.Files.get('${PDF}', { fields: 'name,size,md5Checksum,trashed' })`, reading),
    ).toEqual({ name: 'INV-1.pdf', size: String(CONTENT.length), md5Checksum, trashed: false });
  });

  test('a folder and a Doc have neither', async () => {
    const doc = "Drive.Files.create({ name: 'D', mimeType: 'application/vnd.google-apps.document' })";
    const keys = (id: string) => `Object.keys(Drive.Files.get(${id}, { fields: 'name,size,md5Checksum' }))`;
    expect(await answerOf(`return [${keys(`'${INVOICES}'`)}, ${keys(`${doc}.id`)}]`, reading)).toEqual([
      ['name'],
      ['name'],
    ]);
  });
});

describe('its bytes', () => {
  test('come as a blob, signed', async () => {
    const body = `const blob = Drive.Files.get('${PDF}', { alt: 'media' }); return [blob.getName(), blob.getContentType(), blob.getBytes()]`;
    expect(await answerOf(body, reading)).toEqual(['INV-1.pdf', 'application/pdf', [...new Int8Array(CONTENT)]]);
  });

  test.each`
    effect           | text
    ${'byteText'}    | ${'%PDF-1.3 \xe9 made up'}
    ${'damagedText'} | ${'%PDF-1.3 \ufffd made up'}
  `('come as a text once where a fault says $effect', async ({ effect, text }) => {
    const code = `function ask() { return [1, 2].map(() => Drive.Files.get('${PDF}', { alt: 'media' })).map((got) => typeof got === 'string' ? got : 'blob') }`;
    const host = await aHost({ ...reading, code });
    host.failAt({ call: 'Drive.Files.get', nth: 1, when: 'before', effect });
    expect(await ask(host)).toEqual([text, 'blob']);
  });

  test('of a Doc there are none', async () => {
    const doc = "Drive.Files.create({ name: 'D', mimeType: 'application/vnd.google-apps.document' })";
    expect(await refusalOf(`Drive.Files.get(${doc}.id, { alt: 'media' })`, reading)).toContain(
      'Only files with binary content can be downloaded.',
    );
  });

  test('are not there without a scope that reads all, as the file is not', async () => {
    expect(await refusalOf(`Drive.Files.get('${PDF}', { alt: 'media' })`, { drive, scopes: ALL_SCOPES })).toBe(
      `GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: ${PDF}.`,
    );
  });
});

test.each([
  `Drive.Files.update({ name: 'x' }, '${PDF}')`,
  `Drive.Files.copy({ name: 'x' }, '${PDF}')`,
  `Drive.Files.create({ name: 'x', parents: ['${INVOICES}'] })`,
])('%s is refused: it is not the script’s own', async (call) => {
  expect(await refusalOf(call, reading)).toContain('The user has not granted the app write access');
});

test('a person sees all of it, with the links to paste, whether the script may read it or not', async () => {
  const host = await aHost({ code: '', drive, scopes: ALL_SCOPES });
  expect(host.driveFiles.map(({ name, link }) => [name, link])).toEqual([
    ['My Drive', `https://drive.google.com/drive/folders/${myDriveId('')}`],
    ['Invoices', `https://drive.google.com/drive/folders/${INVOICES}`],
    ['2025', `https://drive.google.com/drive/folders/${myDriveId('Invoices/2025')}`],
    ['INV-0.pdf', `https://drive.google.com/file/d/${myDriveId('Invoices/2025/INV-0.pdf')}/view`],
    ['INV-1.pdf', `https://drive.google.com/file/d/${PDF}/view`],
    ['notes.txt', `https://drive.google.com/file/d/${myDriveId('notes.txt')}/view`],
  ]);
  expect(host.files).toEqual([]);
});
