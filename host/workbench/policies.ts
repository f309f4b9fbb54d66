/**
 * The headers that keep the page, the add-on's pages and the mails apart from each other and from the network. Nothing
 * that is shown can fetch from outside, send a form, or lead a frame to another address.
 */

const SHARED = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** The workbench page: its own script and style only. `frame-src` also stops a link or a script that leads a frame away. */
export const PAGE_HEADERS = {
  ...SHARED,
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
} as const;

/** What the add-on's sidebar and dialogs may do: Google's list without `allow-same-origin`, so that a page that leans on its origin fails here. */
export const FRAME_SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals';

/** A page of the bundle: one self-contained file with its script and style inside. */
export const FRAME_HEADERS = {
  ...SHARED,
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    `sandbox ${FRAME_SANDBOX}`,
  ].join('; '),
} as const;

/** A mail or a document: shown, never run. */
export const STILL_HEADERS = {
  ...SHARED,
  'content-security-policy': [
    "default-src 'none'",
    'img-src data:',
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox',
  ].join('; '),
} as const;

/** JSON, scripts, styles, events and downloads. */
export const DATA_HEADERS = SHARED;
