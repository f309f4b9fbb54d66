/**
 * Arguments of service methods, checked as Google checks them: a wrong type is
 * `The parameters (String,number[]) don't match the method signature for SpreadsheetApp.Range.setValues.`
 */
import { types } from 'node:util';
import { SignatureError } from './errors';
import { isInstance } from './serviceClass';

/** Classes whose full name begins with their service. */
const OWNERS: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp',
  Sheet: 'SpreadsheetApp',
  Range: 'SpreadsheetApp',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Document: 'DocumentApp',
  Body: 'DocumentApp',
  HtmlOutput: 'HtmlService',
};

/** @returns the text at a place; numbers and booleans are taken as their text, as Google does */
export function text(args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new SignatureError();
}

/** @returns the text at a place, null when nothing was given */
export function textOrNull(args: readonly unknown[], index: number): string | null {
  return args[index] === undefined || args[index] === null ? null : text(args, index);
}

/** @returns the whole number at a place, cut as Google cuts it */
export function integer(args: readonly unknown[], index: number): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new SignatureError();
  return Math.trunc(value);
}

export function integerOr(args: readonly unknown[], index: number, standard: number): number {
  return args[index] === undefined ? standard : integer(args, index);
}

export function yesNo(args: readonly unknown[], index: number): boolean {
  const value = args[index];
  if (typeof value !== 'boolean') throw new SignatureError();
  return value;
}

export function list(args: readonly unknown[], index: number): readonly unknown[] {
  const value = args[index];
  if (!Array.isArray(value)) throw new SignatureError();
  return value;
}

/** @returns the rows of a two-dimensional array */
export function matrix(args: readonly unknown[], index: number): readonly (readonly unknown[])[] {
  const rows = list(args, index);
  if (!rows.every((row) => Array.isArray(row))) throw new SignatureError();
  return rows;
}

/** @returns the fields of a plain object; empty when nothing was given */
export function fields(args: readonly unknown[], index: number): Readonly<Record<string, unknown>> {
  const value = args[index];
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value) || isInstance(value)) throw new SignatureError();
  return value as Record<string, unknown>;
}

/** @returns the instant of a Date of the bundle's context */
export function instant(args: readonly unknown[], index: number): number {
  const value = args[index];
  if (!types.isDate(value)) throw new SignatureError();
  return value.getTime();
}

/** @returns what Google says when the arguments fit no form of the method */
export function signatureSentence(className: string, method: string, args: readonly unknown[]): string {
  const owner = OWNERS[className];
  const name = owner === undefined ? className : `${owner}.${className}`;
  return `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${name}.${method}.`;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `${typeName(value[0])}[]`;
  if (isInstance(value)) return value.className;
  if (types.isDate(value)) return 'Date';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'number' : '(class)';
}
