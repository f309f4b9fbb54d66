/**
 * Template texts: checked against the known names, and filled with a view. The only file that knows Mustache.
 *
 * A template is refused rather than guessed at: an unknown tag must never become an empty string in a client's inbox.
 * What Markdown in it means is `markdown.ts`'s business.
 */
import Mustache from 'mustache';
import type { Template } from '../model';
import { type KnownName, namesOf, namesWithin } from './names';
import { nearestName } from './nearestName';

/** A record without a prototype (`constructor` is no name in it): text, yes/no, groups and lists of such records. */
export type View = { readonly [name: string]: ViewValue };
/** An absent text is `''`, which a section takes for no. A list may be made when it is asked for. */
export type ViewValue = string | boolean | View | readonly View[] | (() => readonly View[]);

/**
 * Something a template may not hold. `read` is the tag as written, or the name of the section.
 *
 * `why` of a `templateSyntax`: a section never closed or never opened, a tag without its `}}`; `unescaped` for `{{{x}}}`
 * and `{{&x}}`; `delimiters` and `partial` for Mustache's `{{=…}}` and `{{>…}}`; `sectionOnly` for a list or yes/no
 * printed as if it were text; `inSubject` for a table in the subject; `empty` for a subject or text with nothing in it.
 */
export type TemplateFinding = {
  readonly part: 'subject' | 'text';
  /** Line within the cell, from 1. */
  readonly line: number;
  readonly read: string;
} & (
  | { readonly code: 'tagUnknown' /** For "did you mean". */; readonly nearest: string | null }
  | { readonly code: 'templateSyntax'; readonly why: SyntaxFault }
);
type SyntaxFault =
  | 'unclosedSection'
  | 'unopenedSection'
  | 'unclosedTag'
  | 'unescaped'
  | 'delimiters'
  | 'partial'
  | 'sectionOnly'
  | 'inSubject'
  | 'empty';

type Part = TemplateFinding['part'];
/** kind, name, start, end, and for a section its content. */
type Token = readonly [kind: string, name: string, start: number, end: number, content?: unknown, ...rest: unknown[]];
type Place = { readonly part: Part; readonly source: string };

/** Everything wrong with a template, in reading order; empty when it may be used. Only the first fault of syntax of a part is found. */
export function checkTemplate(template: Template): readonly TemplateFinding[] {
  const before = checked.get(template);
  if (before) return before;
  const names = namesOf(template.name);
  const findings = [...checkPart('subject', template.subject, names), ...checkPart('text', template.text, names)];
  checked.set(template, findings);
  return findings;
}

/** A run writes many mails from few templates: each is looked at once. */
const checked = new WeakMap<Template, readonly TemplateFinding[]>();

/** A text with its tags replaced, and those that printed nothing, each once: their values are absent. */
export type Filled = { readonly text: string; readonly empty: readonly string[] };

/**
 * A checked template's text with its tags replaced.
 *
 * @param literal makes a value literal in what the text is written in; plain text takes it as it is
 */
export function fillTemplate(text: string, view: View, literal: (value: string) => string): Filled {
  filler.empty = new Set();
  const filled = filler.render(text, view, {}, { escape: (value: unknown) => literal(String(value)) });
  return { text: filled, empty: [...filler.empty] };
}

/** Mustache's own way through a template, which notes on it what prints nothing: a second way would cost as much again. */
class Filler extends Mustache.Writer {
  empty = new Set<string>();

  override escapedValue([, name = '']: string[], context: Mustache.Context, config?: Mustache.RenderOptions): string {
    const value: ViewValue | undefined = context.lookup(name);
    if (value === undefined || value === '') this.empty.add(name);
    return value === undefined ? '' : (config?.escape?.(value) ?? '');
  }
}

const filler = new Filler();

/**
 * A view of the fields of all of these: without a prototype, so that a tag called `constructor` finds nothing.
 *
 * Copied one by one: spreading as many fields as a message has takes longer than all the rest of rendering it.
 */
export function asView(...parts: readonly Readonly<Record<string, ViewValue>>[]): View {
  const view: Record<string, ViewValue> = Object.create(null);
  for (const fields of parts)
    for (const name of Object.keys(fields)) {
      const value = fields[name];
      if (value !== undefined) view[name] = value;
    }
  return view;
}

/** What looks like a tag in a text, as written. */
export function tagsIn(text: string): readonly string[] {
  return text.match(/\{\{[^{}]*\}\}/g) ?? [];
}

/** The names that this view prints, each once: those within sections that it enters, dotted ones as written. */
export function printedTags(text: string, view: View): readonly string[] {
  return [...new Set(printed(tokensOf(text), new Mustache.Context(view)))];
}

function checkPart(part: Part, source: string, names: readonly KnownName[]): readonly TemplateFinding[] {
  if (source.trim() === '') return [{ part, line: 1, read: '', code: 'templateSyntax', why: 'empty' }];
  const tokens = parsed(source);
  return typeof tokens === 'string'
    ? [syntaxFinding({ part, source }, tokens)]
    : checkTokens(tokens, { part, source }, names);
}

/** The tokens, or Mustache's sentence about what is wrong. */
function parsed(source: string): readonly Token[] | string {
  try {
    return tokensOf(source);
  } catch (error) {
    return String(error);
  }
}

/** @param names what may be used here, the innermost section's first */
function checkTokens(tokens: readonly Token[], place: Place, names: readonly KnownName[]): readonly TemplateFinding[] {
  return tokens.flatMap((token) => {
    const [kind, name] = token;
    if (kind === 'text' || kind === '!') return [];
    const own = checkTag(token, place, names);
    const within = kind === '#' ? (namesWithin(name) ?? []) : [];
    return [...own, ...checkTokens(contentOf(token), place, [...within, ...names])];
  });
}

function checkTag(token: Token, place: Place, names: readonly KnownName[]): readonly TemplateFinding[] {
  const [kind, name] = token;
  const fault = faultOfKind(kind);
  if (fault !== null) return [{ ...placed(token, place), code: 'templateSyntax', why: fault }];
  const known = names.find((one) => one.name === name);
  if (known === undefined) {
    const nearest = nearestName(
      name,
      names.map((one) => one.name),
    );
    return [{ ...placed(token, place), code: 'tagUnknown', nearest }];
  }
  if (kind !== 'name') return [];
  if (known.kind === 'yesNo' || known.kind === 'list' || known.kind === 'group')
    return [{ ...placed(token, place), code: 'templateSyntax', why: 'sectionOnly' }];
  if (place.part === 'subject' && (known.kind === 'block' || known.kind === 'maybeBlock'))
    return [{ ...placed(token, place), code: 'templateSyntax', why: 'inSubject' }];
  return [];
}

function faultOfKind(kind: string): SyntaxFault | null {
  if (kind === '&') return 'unescaped';
  if (kind === '=') return 'delimiters';
  return kind === '>' ? 'partial' : null;
}

function placed(token: Token, { part, source }: Place): Pick<TemplateFinding, 'part' | 'line' | 'read'> {
  return { part, line: lineAt(source, token[2]), read: source.slice(token[2], token[3]) };
}

/** Mustache says "Unclosed section "a" at 26", where 26 is the place it gave up; the line wanted is the section's own. */
function syntaxFinding({ part, source }: Place, message: string): TemplateFinding {
  const [, sentence = '', name = '', at = '0'] = /^Error: (.*?)(?: "(.*)")? at (\d+)$/s.exec(message) ?? [];
  const why = SYNTAX[sentence] ?? 'delimiters';
  const opening = Math.max(source.lastIndexOf(`{{#${name}`), source.lastIndexOf(`{{^${name}`));
  const position = why === 'unclosedSection' && opening >= 0 ? opening : Number(at);
  const tag = source.slice(source.lastIndexOf('{{', position)).split('\n')[0] ?? '';
  return { part, line: lineAt(source, position), read: name === '' ? tag : name, code: 'templateSyntax', why };
}

const SYNTAX: Readonly<Record<string, SyntaxFault>> = {
  'Unclosed section': 'unclosedSection',
  'Unopened section': 'unopenedSection',
  'Unclosed tag': 'unclosedTag',
};

function printed(tokens: readonly Token[], context: Mustache.Context): readonly string[] {
  return tokens.flatMap((token) => {
    const [kind, name] = token;
    if (kind === 'text' || kind === '!') return [];
    const value = context.lookup(name) as ViewValue | undefined;
    if (kind === 'name') return value === '' || value === undefined ? [] : [name];
    if (kind === '^') return isAbsent(value) ? printed(contentOf(token), context) : [];
    if (isAbsent(value)) return [];
    const entries = Array.isArray(value) ? value : [value];
    return entries.flatMap((entry) => printed(contentOf(token), context.push(entry)));
  });
}

function isAbsent(value: ViewValue | undefined): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

/** The filler keeps what it parsed: a template is parsed once, however often it is looked at and filled. */
function tokensOf(source: string): readonly Token[] {
  return filler.parse(source) as readonly Token[];
}

function contentOf(token: Token): readonly Token[] {
  return Array.isArray(token[4]) ? token[4] : [];
}

function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}
