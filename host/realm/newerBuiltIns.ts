/**
 * What Node's JavaScript has and a script of 2020 must not count on (platform.md 1.8: which of it Google's engine has
 * today is not documented, so none of it is there). Data only; `context.ts` deletes it.
 */

/** Globals that are no ECMAScript, or newer. */
export const UNWANTED_GLOBALS: readonly string[] = [
  'AggregateError',
  'AsyncDisposableStack',
  'Atomics',
  'DisposableStack',
  'FinalizationRegistry',
  'Float16Array',
  'Iterator',
  'SharedArrayBuffer',
  'SuppressedError',
  'Temporal',
  'WeakRef',
  'WebAssembly',
  'console',
  'structuredClone',
];

const NEWER_ARRAY = ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'];
const NEWER_BYTES = ['toBase64', 'toHex', 'setFromBase64', 'setFromHex'];

/** Path of an object → its newer members. */
export const NEWER_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Array: ['fromAsync'],
  'Array.prototype': [...NEWER_ARRAY, 'group', 'groupToMap'],
  'ArrayBuffer.prototype': ['detached', 'maxByteLength', 'resizable', 'resize', 'transfer', 'transferToFixedLength'],
  'DataView.prototype': ['getFloat16', 'setFloat16'],
  'Date.prototype': ['toTemporalInstant'],
  Error: ['isError'],
  JSON: ['isRawJSON', 'rawJSON'],
  Map: ['groupBy'],
  'Map.prototype': ['emplace', 'getOrInsert', 'getOrInsertComputed'],
  Math: ['f16round', 'sumPrecise'],
  Object: ['groupBy', 'hasOwn'],
  Promise: ['any', 'try', 'withResolvers'],
  RegExp: ['escape'],
  'RegExp.prototype': ['hasIndices', 'unicodeSets'],
  'Set.prototype': [
    'difference',
    'intersection',
    'isDisjointFrom',
    'isSubsetOf',
    'isSupersetOf',
    'symmetricDifference',
    'union',
  ],
  'String.prototype': ['at', 'isWellFormed', 'replaceAll', 'toWellFormed'],
  Symbol: ['asyncDispose', 'dispose'],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': NEWER_BYTES,
  'Uint8Array.prototype.__proto__': NEWER_ARRAY,
  'WeakMap.prototype': ['getOrInsert', 'getOrInsertComputed'],
};
