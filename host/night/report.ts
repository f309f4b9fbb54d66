/**
 * One day as the command prints it: the bundle's report with the keys of contracts.md, in their order, and the path of
 * each mail's file in place of Gmail's id.
 */

/** A message as the bundle's `reportDay` gives it. */
type DayMessage = Omit<MessageView, 'eml'> & { readonly messageId: string | null };

/** What the bundle's `reportDay` answers. */
export type DayReport = Omit<RunView, 'sent' | 'ready' | 'failed' | 'uncertain'> & {
  readonly sent: readonly DayMessage[];
  readonly ready: readonly DayMessage[];
  readonly failed: readonly (DayMessage & { readonly reason: string })[];
  readonly uncertain: readonly DayMessage[];
};

/** A message as printed. Amounts are decimal strings, levels are codes. */
export type MessageView = {
  readonly client: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly tone: string;
  readonly items: readonly {
    readonly item: string;
    readonly level: string;
    readonly balance: string;
    readonly currency: string;
  }[];
  readonly totals: readonly { readonly amount: string; readonly currency: string }[];
  readonly token: string;
  /** Path of the mail as it left; null for one that did not. */
  readonly eml: string | null;
};

/** One day as printed. */
export type RunView = {
  readonly on: string;
  readonly mode: string;
  readonly sent: readonly MessageView[];
  readonly ready: readonly MessageView[];
  readonly calls: readonly {
    readonly client: string;
    readonly phone: string | null;
    readonly items: readonly string[];
    readonly level: string;
    readonly ask: string;
  }[];
  readonly notices: readonly {
    readonly client: string;
    readonly items: readonly string[];
    readonly document: string | null;
  }[];
  readonly tasks: readonly {
    readonly kind: string;
    readonly client: string;
    readonly items: readonly string[];
    readonly text: string;
  }[];
  readonly waiting: readonly {
    readonly item: string;
    readonly client: string;
    readonly code: string;
    readonly until: string | null;
    readonly why: string;
  }[];
  readonly problems: readonly {
    readonly sheet: string;
    readonly row: number | null;
    readonly column: string | null;
    readonly code: string;
    readonly read: string;
    readonly remedy: string;
  }[];
  readonly failed: readonly (MessageView & { readonly reason: string })[];
  readonly uncertain: readonly MessageView[];
};

/** @param pathOf where the mail with Gmail's id was written; null when it was not */
export function runView(report: DayReport, pathOf: (messageId: string) => string | null): RunView {
  const view = (message: DayMessage): MessageView => {
    const { client, to, cc, subject, tone, token, messageId } = message;
    const items = message.items.map(({ item, level, balance, currency }) => ({ item, level, balance, currency }));
    const totals = message.totals.map(({ amount, currency }) => ({ amount, currency }));
    const eml = messageId === null ? null : pathOf(messageId);
    return { client, to, cc, subject, tone, items, totals, token, eml };
  };
  return {
    on: report.on,
    mode: report.mode,
    sent: report.sent.map(view),
    ready: report.ready.map(view),
    calls: report.calls.map(({ client, phone, items, level, ask }) => ({ client, phone, items, level, ask })),
    notices: report.notices.map(({ client, items, document }) => ({ client, items, document })),
    tasks: report.tasks.map(({ kind, client, items, text }) => ({ kind, client, items, text })),
    waiting: report.waiting.map(({ item, client, code, until, why }) => ({ item, client, code, until, why })),
    problems: report.problems.map(({ sheet, row, column, code, read, remedy }) => ({
      sheet,
      row,
      column,
      code,
      read,
      remedy,
    })),
    failed: report.failed.map((message) => ({ ...view(message), reason: message.reason })),
    uncertain: report.uncertain.map(view),
  };
}
