/**
 * The questions the sidebar and the dialogs ask, and the answers they get. Types only.
 *
 * Everything crosses `google.script.run`: numbers, strings, booleans, null, arrays and plain objects. A day is
 * `YYYY-MM-DD`; an amount comes as a number of minor units with its currency *and* as the text to show; a reason comes
 * as a code *and* as its sentence (contracts.md, Words).
 */

/** Every answer: the data, or one sentence for the user with a reference for the log. */
export type Answer<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string; readonly reference: string };
export type FailureCode = 'busy' | 'notSetUp' | 'refused' | 'fault';

/** `text` is ready to show ("€1,250.00"). */
export type Amount = { readonly minor: number; readonly currency: string; readonly text: string };
export type Why = { readonly code: string; readonly sentence: string };
/** `row` counts from 1; `column` is 1 for A. Null: the whole sheet, the whole row. */
export type CellPlace = { readonly sheet: string; readonly row: number | null; readonly column: number | null };
export type ModeName = 'test' | 'ask' | 'automatic';

/** One invoice on a card. */
export type ItemView = {
  readonly item: string;
  readonly level: string;
  readonly dueOn: string;
  readonly daysOverdue: number;
  readonly balance: Amount;
  readonly why: Why;
  readonly place: CellPlace;
};

/** One client's message of today: one card, one mail. */
export type CardView = {
  readonly hash: string;
  readonly client: string;
  readonly tone: string;
  readonly level: string;
  readonly totals: readonly Amount[];
  readonly why: string;
  readonly items: readonly ItemView[];
  /** True: a person must click; an automatic run never sends it. */
  readonly needsApproval: boolean;
  /** What to look at before it leaves, a sentence each. */
  readonly warnings: readonly string[];
  /** Charges stated beside the totals, and why some are not: "Interest €12.34, shown and waived for now". */
  readonly charges: readonly string[];
};

export type CallView = {
  readonly client: string;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly callHours: string | null;
  readonly totals: readonly Amount[];
  readonly level: string;
  readonly why: string;
  readonly ask: string;
  /** "2nd try, last on 3 March": null before the first. */
  readonly tries: string | null;
  readonly items: readonly ItemView[];
  /** "A mail goes out today as well."; null when none does. */
  readonly mailedToo: string | null;
};

/** A message of which nobody knows whether it left. */
export type UncertainView = {
  readonly token: string;
  readonly client: string;
  readonly subject: string;
  readonly when: string;
  /** Opens Gmail's search for the token. */
  readonly searchUrl: string;
  /** "Looked for in Gmail on …, and not found."; null where Paydue may not look. */
  readonly lookedUp: string | null;
  readonly place: CellPlace;
};

/** Something else a person must look at first. */
export type AskView = { readonly client: string; readonly items: readonly ItemView[]; readonly why: Why };

/** "Disputed 1", "Reminded lately 3": why the others get nothing today. */
export type NotTodayView = {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  readonly items: readonly (ItemView & { readonly client: string })[];
};

export type ProblemView = {
  readonly code: string;
  readonly where: string;
  readonly sentence: string;
  readonly remedy: string;
  readonly place: CellPlace;
};

/** A guard that stands in the way of messages leaving by themselves. Only `firstRun` and `brake` can be overruled by a click on Send. */
export type StopView = {
  readonly code: 'copied' | 'historyCut' | 'bankChanged' | 'firstRun' | 'brake' | 'paused';
  readonly sentence: string;
};

/** Who sends from this spreadsheet, and whether the nightly run comes. */
export type SenderView = {
  /** "You send from this spreadsheet." */
  readonly sentence: string;
  /** Somebody else sends: a button makes the reader the sender. */
  readonly canTakeOver: boolean;
  /** Red: the nightly run did not come for 36 hours, or its trigger is gone; null: all well, or switched off. */
  readonly lateSentence: string | null;
};

/** What the reader's account did not allow, a sentence each with what does not work without it; `url` is where to allow it. */
export type PermissionsView = { readonly sentences: readonly string[]; readonly url: string | null };

/** `agreement`: the row of Agreements it comes from, to end it there; null when it comes from none. */
export type TaskView = {
  readonly kind: string;
  readonly client: string;
  readonly text: string;
  readonly agreement: number | null;
  readonly place: CellPlace | null;
};

/** Everything the sidebar's first view shows, in one call. */
export type TodayView = {
  readonly today: string;
  /** "Tuesday 3 November". */
  readonly title: string;
  /** "09:41", when this was read. */
  readonly readAt: string;
  readonly mode: ModeName;
  /** "Test mode: mail goes to you (mia@…), not to clients." */
  readonly modeSentence: string;
  /** "The nightly run is on" and the like. */
  readonly nightSentence: string;
  readonly nightOn: boolean;
  readonly sender: SenderView;
  readonly permissions: PermissionsView;
  readonly stops: readonly StopView[];
  readonly ready: readonly CardView[];
  readonly calls: readonly CallView[];
  readonly notices: readonly {
    readonly client: string;
    readonly items: readonly ItemView[];
    readonly totals: readonly Amount[];
  }[];
  readonly tasks: readonly TaskView[];
  readonly uncertain: readonly UncertainView[];
  readonly asks: readonly AskView[];
  readonly notToday: readonly NotTodayView[];
  readonly problems: readonly ProblemView[];
  /** Open invoices looked at. */
  readonly openCount: number;
  /** "Next: gentle reminder to Kestrel on Thursday 5 November"; null when nothing is foreseen. */
  readonly nextSentence: string | null;
};

// ── Send due reminders ──────────────────────────────────────────────────────────────────────────────────────────────

/** One real mail as it would leave. */
export type MailView = CardView & {
  /** Name and size of each file that goes along. */
  readonly attachments: readonly string[];
  /** What a person may change: the body with [[marks]] where tables stand. */
  readonly editable: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly text: string;
  /** A whole HTML page, nothing external in it. */
  readonly html: string;
  readonly token: string;
};
export type PreviewView = {
  readonly today: string;
  readonly mode: ModeName;
  readonly modeSentence: string;
  readonly mails: readonly MailView[];
  readonly stops: readonly StopView[];
  /** Null inside the sending window; else "It is Sunday. …". */
  readonly outsideWindow: string | null;
  readonly notIncluded: readonly NotTodayView[];
  readonly problems: readonly ProblemView[];
  readonly totals: readonly Amount[];
  /** Recipients left today, by our own count. */
  readonly quotaLeft: number;
};

/** The click. `approve` holds the hashes of the mails the person saw and wants sent now: a few of them, the page goes on with the rest. */
export type SendQuestion = {
  /** Made by the page once per click, the same in every chunk. */
  readonly run: string;
  readonly approve: readonly string[];
  /** How many of the click's mails were dealt with before this part, and how many there are: others see "3 of 9". */
  readonly done: number;
  readonly total: number;
  /** Of the preview that the person saw: mails of Test mode are not the ones that clients get. */
  readonly mode: ModeName;
  /** Mails that the person worded anew. */
  readonly edits: readonly MailEdit[];
  /** The person confirmed sending in spite of these guards. */
  readonly overrule: readonly ('firstRun' | 'brake' | 'window')[];
};
export type SentView = {
  readonly hash: string;
  readonly client: string;
  readonly subject: string;
  readonly totals: readonly Amount[];
  readonly place: CellPlace;
};
export type NotSentView = {
  readonly hash: string;
  readonly client: string;
  readonly subject: string;
  readonly why: string;
  readonly kind: 'changed' | 'failed' | 'uncertain' | 'left';
};
export type RunReport = {
  readonly sent: readonly SentView[];
  readonly notSent: readonly NotSentView[];
  /** A sentence when the run stopped before its end (quota, time). */
  readonly stoppedEarly: string | null;
  readonly quotaLeft: number;
};

// ── Calls and notes ─────────────────────────────────────────────────────────────────────────────────────────────────

export type CallOutcomeName =
  | 'promised'
  | 'noAnswer'
  | 'leftMessage'
  | 'disputed'
  | 'copyAsked'
  | 'wrongContact'
  | 'alreadyPaid'
  | 'waitingForApproval'
  | 'inPaymentRun'
  | 'refused'
  | 'other';
export type LogQuestion = {
  readonly kind: 'call' | 'note';
  readonly client: string;
  /** Labels of the open items spoken of; empty: all that are due for a call, or none. */
  readonly items: readonly string[];
  readonly outcome: CallOutcomeName | null;
  readonly note: string;
  /** The call takes the place of the step that is due for these items, whatever its channel. */
  readonly instead: boolean;
  /** What the outcome promised or disputes; null where it says neither. Recorded in the same click. */
  readonly agreed: RecordQuestion | null;
};
/** What the call did: "The call step of INV-3 is done; next: final notice on 31 March." */
export type LogReport = { readonly sentence: string; readonly place: CellPlace };
/** For "Log a call…": every client with an open invoice, the selected row's first. */
export type CallsView = {
  readonly today: string;
  readonly due: readonly CallView[];
  readonly clients: readonly OpenClientView[];
  readonly procedures: readonly ProcedureView[];
  readonly selected: string | null;
};
/** A client with something open, for the forms that speak about invoices. */
export type OpenClientView = {
  readonly client: string;
  readonly items: readonly OpenItemView[];
};
/** The steps of a procedure, in order: for setting one by hand. */
export type ProcedureView = {
  readonly name: string;
  readonly levels: readonly { readonly code: string; readonly name: string }[];
};
export type OpenItemView = {
  readonly item: string;
  readonly dueOn: string;
  readonly daysOverdue: number;
  readonly balance: Amount;
  /** The step that comes next and its day. Null: nothing comes. */
  readonly next: string | null;
  readonly nextOn: string | null;
  /** Whose steps (`ProcedureView`) may be set by hand; null: none. */
  readonly procedure: string | null;
  /** A line of a payment plan: its steps can be set, agreements are about the invoice itself. */
  readonly isInstalment: boolean;
  readonly why: Why;
};

// ── Agreements, and what a person decides about a step ──────────────────────────────────────────────────────────────

/** What can be recorded. The first seven become rows of Agreements, `skip` and `level` rows of Contact history. */
export type RecordKind =
  | 'promise'
  | 'plan'
  | 'extension'
  | 'dispute'
  | 'hold'
  | 'postponement'
  | 'waiver'
  | 'skip'
  | 'level';
export type InstalmentForm = { readonly on: string; readonly amount: string };
/**
 * One plain form for all of them; what a kind does not need is left empty.
 *
 * `items`: labels of open items, empty for all of the client's (hold and waiver: the client itself). `on`: the promised day,
 * the new due day, the review, the last day of a hold or a waiver (empty: without an end), the first day after a postponement.
 * `amount`: as typed, "1,250.00"; empty: the whole. `level`: the code of the step that is to come next.
 */
export type RecordQuestion = {
  readonly kind: RecordKind;
  readonly client: string;
  readonly items: readonly string[];
  readonly on: string;
  readonly amount: string;
  readonly instalments: readonly InstalmentForm[];
  readonly reason: string;
  readonly source: string;
  readonly level: string;
};
/** What was recorded and what it changes: "INV-3 is not chased until 14 May." */
export type RecordReport = { readonly sentence: string; readonly place: CellPlace };

/** A promise, a whole plan, an extension, a dispute, a hold, a postponement, a waiver, with what became of it. */
export type AgreementView = {
  /** To end it by, wherever its row stands by then. */
  readonly id: string;
  /** Of a plan its first line. */
  readonly row: number;
  readonly kind: Exclude<RecordKind, 'skip' | 'level'>;
  readonly client: string;
  readonly items: readonly string[];
  readonly until: string | null;
  readonly amount: Amount | null;
  /** As written; empty for none. */
  readonly reason: string;
  readonly state: string;
  /** "Active", "Kept", "Broken": a word or two. */
  readonly stateText: string;
  /** True while it keeps something back. */
  readonly isActive: boolean;
  /** "Reminders wait until 8 November." */
  readonly sentence: string;
  /** Of a plan: its lines. */
  readonly instalments: readonly {
    readonly on: string;
    readonly amount: Amount;
    readonly state: string;
    readonly stateText: string;
  }[];
  readonly place: CellPlace;
};
export type AgreementsView = {
  readonly today: string;
  readonly agreements: readonly AgreementView[];
  readonly clients: readonly OpenClientView[];
  readonly procedures: readonly ProcedureView[];
  readonly selected: string | null;
};
/** `outcome`: of a dispute upheld or accepted; withdrawn for all others. */
export type EndQuestion = { readonly id: string; readonly outcome: 'upheld' | 'accepted' | 'withdrawn' };
/** Equal parts of what is open, the rounding in the last. */
export type ProposalQuestion = {
  readonly client: string;
  readonly items: readonly string[];
  readonly count: number;
  readonly first: string;
  readonly every: 'week' | 'twoWeeks' | 'month';
};
export type ProposalView = { readonly total: Amount; readonly instalments: readonly InstalmentForm[] };

// ── The first run ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Where a client's late invoices begin: the first step, the step of their age, or after a step that counts as done. */
export type StartChoice =
  | { readonly kind: 'first' }
  | { readonly kind: 'byAge' }
  | { readonly kind: 'after'; readonly level: string };
export type StartView = {
  readonly today: string;
  /** Steps that can count as done: code and name, each once. */
  readonly levels: readonly { readonly code: string; readonly name: string }[];
  /** Clients with late invoices that were never written about, the latest first. */
  readonly clients: readonly {
    readonly client: string;
    readonly items: readonly {
      readonly item: string;
      readonly daysOverdue: number;
      readonly balance: Amount;
      readonly byAge: string | null;
    }[];
    readonly totals: readonly Amount[];
    readonly oldestDays: number;
  }[];
  readonly isConfirmed: boolean;
};
export type StartQuestion = {
  readonly choices: readonly { readonly client: string; readonly choice: StartChoice }[];
};

// ── Forecast and what-if ────────────────────────────────────────────────────────────────────────────────────────────

/** Rules to try: rows of Settings by key, cells of Levels by procedure and code. Nothing is saved. */
export type RulesDraft = {
  readonly settings: readonly { readonly key: string; readonly value: string }[];
  readonly levels: readonly {
    readonly procedure: string;
    readonly code: string;
    readonly field: 'days' | 'channel' | 'approval' | 'template' | 'repeat';
    readonly value: string;
  }[];
};
export type ForecastQuestion = { readonly days: number; readonly draft: RulesDraft | null };
export type ForecastDayView = {
  readonly on: string;
  /** "Thursday 5 November". */
  readonly title: string;
  readonly mails: readonly ForecastLineView[];
  readonly calls: readonly ForecastLineView[];
  readonly notices: readonly ForecastLineView[];
};
export type ForecastLineView = {
  readonly client: string;
  readonly level: string;
  readonly items: readonly string[];
  readonly totals: readonly Amount[];
};
export type ForecastView = {
  readonly today: string;
  /** "With these rules 4 clients would be written to today and 11 in the next 7 days." */
  readonly sentence: string;
  /** The same for the rules as they are; null without a draft. */
  readonly asItIs: string | null;
  /** Days on which something leaves or is to be called, in order. */
  readonly days: readonly ForecastDayView[];
  /** What is wrong with the draft; the defaults stand in for it. */
  readonly problems: readonly ProblemView[];
};
/** The rules as they are, for the what-if form. */
export type RulesView = {
  readonly settings: readonly { readonly key: string; readonly value: string; readonly note: string }[];
  readonly procedures: readonly {
    readonly name: string;
    readonly levels: readonly {
      readonly code: string;
      readonly name: string;
      readonly days: string;
      readonly channel: string;
      readonly approval: string;
      readonly anchor: string;
    }[];
  }[];
};

// ── Doubt ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export type SettleQuestion = { readonly token: string; readonly wasSent: boolean };
/** The run of the click that is to stop after the mail it is sending. */
export type StopQuestion = { readonly run: string };

// ── Set-up ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One field of the invoice sheet and the column it was found in. */
export type FieldView = {
  /** `number`, `client`, `dueOn` … */
  readonly field: string;
  readonly label: string;
  readonly needed: boolean;
  /** 1 for A; null when not found. */
  readonly column: number | null;
  /** Up to two values as read. */
  readonly samples: readonly string[];
  /** "1,197 of 1,200 read as days". */
  readonly count: string;
  /** Why this column, when not by its heading; or what is wrong. */
  readonly hint: string | null;
};
export type SheetChoice = {
  readonly name: string;
  readonly rows: number;
  readonly headings: readonly string[];
  readonly headingRow: number;
  readonly fieldsFound: number;
};
export type SetUpView = {
  /** False until the first set-up has run. */
  readonly done: boolean;
  /** Sheets that could hold invoices, the best first. */
  readonly sheets: readonly SheetChoice[];
  readonly sheet: string | null;
  readonly fields: readonly FieldView[];
  /** What set-up will make: "the sheet Contact history". */
  readonly willMake: readonly string[];
  readonly creditor: CreditorForm;
  readonly user: string;
  readonly mode: ModeName;
  readonly nightOn: boolean;
  readonly sender: SenderView;
  readonly pausedUntil: string | null;
  readonly problems: readonly ProblemView[];
  /** Shown before going live: what the first live run would do. */
  readonly liveSentence: string;
};
export type CreditorForm = {
  readonly name: string;
  readonly sender: string;
  readonly replyTo: string;
  readonly address: string;
  readonly phone: string;
  readonly bankName: string;
  readonly iban: string;
  readonly bic: string;
  readonly paymentLink: string;
  readonly signature: string;
  readonly currency: string;
};
export type SetUpQuestion = {
  readonly sheet: string;
  /** field → column (1 for A); a field left out is found by its heading. */
  readonly columns: Readonly<Record<string, number | null>>;
  readonly creditor: CreditorForm;
};
/** What was made or repaired, a sentence each. */
export type SetUpReport = { readonly made: readonly string[]; readonly view: SetUpView };
/** The columns of another sheet, asked while choosing. */
export type SheetQuestion = { readonly sheet: string };
export type ModeQuestion = { readonly mode: ModeName; readonly confirmFirstRun: boolean };
export type PauseQuestion = { /** Null resumes; `open` has no end. */ readonly until: string | null };
export type NightQuestion = { readonly on: boolean };
export type DoneReport = { readonly sentence: string };

// ── Formal notice ───────────────────────────────────────────────────────────────────────────────────────────────────

/** What a formal notice follows: a country's rules, for a kind of client (`NLconsumer`). */
export type JurisdictionView = { readonly code: string; readonly name: string };
export type NoticeView = {
  readonly today: string;
  readonly clients: readonly {
    readonly client: string;
    readonly address: string | null;
    readonly due: boolean;
    /** What the law of Settings and the kind of client suggest; null: nobody has said whose law. */
    readonly jurisdiction: string | null;
    /** Whether charging is switched on for one of its invoices: what the wizard begins with. */
    readonly charged: boolean;
    readonly items: readonly (ItemView & { readonly allowed: boolean })[];
  }[];
  readonly jurisdictions: readonly JurisdictionView[];
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly selected: string | null;
  /** Notices that were written, the latest first. */
  readonly written: readonly WrittenNoticeView[];
};
/** The choices of the wizard. Null leaves it to the rules: the client's language, the days that are usual. */
export type NoticeQuestion = {
  readonly client: string;
  readonly items: readonly string[];
  readonly jurisdiction: string | null;
  readonly language: string | null;
  readonly daysToPay: number | null;
  /** How it will be sent: a code of `NoticePreview.sendingWays`; null: the first. */
  readonly sending: string | null;
  /** Whether the charges that the law gives are claimed in it. */
  readonly withCharges: boolean;
  /** What follows when nothing is paid: a code of `NoticePreview.nextSteps`; null: the usual one. */
  readonly next: string | null;
  /** What goes into the envelope: codes of `NoticePreview.enclosures`; null: the usual. */
  readonly enclosures: readonly string[] | null;
  /** What was agreed or supplied, where the letter must say it; empty: nothing. */
  readonly agreement: string;
  /** Why instalments that the client offered were refused, where the letter must say it; empty: none were. */
  readonly instalmentsRefused: string;
  /** Checks that a person overrules, each with a typed reason. */
  readonly overruled: readonly { readonly check: string; readonly reason: string }[];
};
/** One thing that must be in order. `place` is where to mend it; null: in the wizard itself, or by a reminder. A reason overrules all of one code. */
export type CheckView = {
  readonly code: string;
  readonly sentence: string;
  readonly state: 'ok' | 'missing' | 'overruled';
  readonly canOverrule: boolean;
  readonly place: CellPlace | null;
};
/** The notice as it will be written, as a whole HTML page, with all that the wizard's steps show. */
export type NoticePreview = {
  readonly html: string;
  readonly number: string;
  readonly jurisdiction: JurisdictionView;
  readonly language: string;
  readonly deadline: string;
  /** "14 days from the day after it is received; 14 June if it arrives on 31 May." */
  readonly deadlineSentence: string;
  readonly daysToPay: number;
  readonly sendingWays: readonly { readonly code: string; readonly name: string }[];
  readonly sending: string;
  readonly nextSteps: readonly { readonly code: string; readonly name: string }[];
  readonly next: string;
  readonly enclosures: readonly { readonly code: string; readonly name: string; readonly enclosed: boolean }[];
  /** Texts that this letter has a place for. */
  readonly asks: readonly ('agreement' | 'instalmentsRefused')[];
  readonly checks: readonly CheckView[];
  readonly charges: readonly ChargeLineView[];
  readonly segments: readonly SegmentView[];
  /** "plus €1.23 for each further day"; null when no interest runs. */
  readonly perDay: string | null;
  /** Why charges that were asked for are not in it, a sentence each. */
  readonly refusals: readonly string[];
  readonly principal: readonly Amount[];
  readonly totals: readonly Amount[];
  /** What comes next under that law when the day passes; in the wizard's language. */
  readonly nextStep: string;
  /** The address of the template Doc that will be filled; null: the built-in layout. */
  readonly template: string | null;
  readonly hash: string;
};
export type NoticeReport = {
  readonly sentence: string;
  readonly documentUrl: string;
  readonly pdfUrl: string;
  readonly adopted: boolean;
  readonly place: CellPlace;
};
/** A notice in the history, and where it stands today. */
export type WrittenNoticeView = {
  readonly token: string;
  readonly number: string;
  readonly client: string;
  readonly items: readonly string[];
  readonly writtenOn: string;
  readonly documentUrl: string | null;
  readonly postedOn: string | null;
  readonly receivedOn: string | null;
  readonly tracking: string | null;
  /** The last day to pay, with the day of receipt where the law counts from it. */
  readonly lastDay: string | null;
  /** 0 on the last day, negative after it; null when settled. */
  readonly daysLeft: number | null;
  /** "5 days left", "expired on 3 March", "paid", "withdrawn on …". */
  readonly stateText: string;
  readonly canWithdraw: boolean;
  readonly place: CellPlace;
};
/** Something that happened to a notice on the way. `tracking` empty: none, or not changed. */
export type DeliveryQuestion = {
  readonly token: string;
  readonly what: 'posted' | 'received' | 'returned' | 'withdrawn';
  readonly on: string;
  readonly tracking: string;
};
export type NoticeTemplateQuestion = { readonly language: string };
/** The Doc that notices of this language are filled from, made if there is none. */
export type NoticeTemplateReport = { readonly sentence: string; readonly url: string };
export type HandOverQuestion = { readonly client: string };
export type HandOverReport = {
  readonly sentence: string;
  readonly folderUrl: string;
  readonly files: readonly { readonly name: string; readonly url: string }[];
  /** What could not be put in, a sentence each. */
  readonly missing: readonly string[];
  readonly place: CellPlace;
};

// ── Letters beside the steps: thanks, confirmations, statements ─────────────────────────────────────────────────────

export type OccasionName =
  | 'promiseConfirmed'
  | 'planAgreed'
  | 'disputeReceived'
  | 'partPaymentThanks'
  | 'paymentThanks'
  | 'statement'
  | 'noticeWithdrawn';
/** Which letters can be written to a client now; `why` where one cannot. */
export type LettersView = {
  readonly clients: readonly string[];
  readonly selected: string | null;
  readonly client: string | null;
  readonly mode: ModeName;
  readonly modeSentence: string;
  readonly letters: readonly {
    readonly occasion: OccasionName;
    readonly label: string;
    readonly why: string | null;
    /** What a person can choose for it; null: nothing. Without a choice it speaks of the last payment, or of what is open. */
    readonly choice: 'invoices' | 'period' | null;
    /** Nothing fits by itself. */
    readonly mustChoose: boolean;
    /** That can be thanked for, with what was paid. */
    readonly invoices: readonly { readonly item: string; readonly paid: Amount }[];
  }[];
};
export type LettersQuestion = { readonly client: string | null };
export type LetterQuestion = {
  readonly client: string;
  readonly occasion: OccasionName;
  /** What the person chose; none: what fits by itself. Both days of a period, or neither. */
  readonly about?: {
    readonly invoices: readonly string[];
    readonly period: { readonly from: string; readonly to: string } | null;
  };
};
/** The click: the letter that was seen, or with the person's own words. */
export type LetterSendQuestion = LetterQuestion & {
  readonly hash: string;
  readonly run: string;
  readonly mode: ModeName;
  readonly edit: MailEdit | null;
};

/** A person's own words in one mail. `hash` is of the mail as it was shown before. */
export type MailEdit = { readonly hash: string; readonly subject: string; readonly text: string };
/** Of a reminder of today's preview (`letter` null), or of a letter. */
export type EditQuestion = { readonly edit: MailEdit; readonly letter: LetterQuestion | null };

// ── Templates ───────────────────────────────────────────────────────────────────────────────────────────────────────

export type TemplateKey = { readonly name: string; readonly language: string };
export type TemplateDraft = TemplateKey & { readonly subject: string; readonly text: string };
export type TemplatesView = {
  /** Every name and language, those of the sheet and those delivered. `own`: a row of the sheet says something else than what was delivered. */
  readonly templates: readonly (TemplateDraft & {
    readonly label: string;
    readonly own: boolean;
    /** Whether there is an original to go back to. */
    readonly delivered: boolean;
    readonly place: CellPlace | null;
    readonly errors: number;
    readonly warnings: number;
    /** "It stands in rows 3 and 9 of Templates; row 3 is used." */
    readonly note: string | null;
  })[];
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  /** `of`: in any letter, in the nightly mail, or within `{{#invoices}}` or `{{#totals}}` alone. */
  readonly tags: readonly TagView[];
  /** To preview with: `value` goes back, "Worst case: 12 invoices, no contact" among them. */
  readonly samples: readonly { readonly value: string; readonly label: string }[];
  readonly missing: readonly string[];
};
export type TagView = {
  readonly name: string;
  readonly meaning: string;
  /** `text` always prints something; `maybe` may be absent; a `block` is a paragraph; the others are for sections. */
  readonly kind: 'text' | 'maybe' | 'block' | 'maybeBlock' | 'yesNo' | 'list' | 'group';
  readonly of: 'letter' | 'invoice' | 'total' | 'digest';
};
export type LintView = {
  readonly severity: 'error' | 'warning';
  readonly part: 'subject' | 'text';
  readonly line: number;
  readonly sentence: string;
};
export type TemplateQuestion = { readonly draft: TemplateDraft; readonly sample: string };
export type TemplateCheck = {
  readonly findings: readonly LintView[];
  /** Null while an error stands. */
  readonly mail: { readonly subject: string; readonly text: string; readonly html: string } | null;
};

// ── Charges ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export type SegmentView = {
  readonly item: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly principal: Amount;
  /** "8.00 + 2.15 = 10.15 %", "12.75 %". */
  readonly rate: string;
  readonly interest: string;
};
export type ChargeLineView = { readonly item: string; readonly label: string; readonly amount: Amount };

export type LawView = {
  readonly code: string;
  readonly name: string;
  /** What it gives, in sentences. */
  readonly rules: readonly string[];
  /** "Rates are known up to 31 December 2026; checked on 21 November 2026." */
  readonly ratesSentence: string | null;
  /** Red: a half-year has no rate. */
  readonly stale: readonly string[];
};
/** Whose law, which procedures, what is agreed; of each law what it gives and how old its rates are. */
export type ChargesView = {
  readonly law: string | null;
  readonly laws: readonly LawView[];
  readonly procedures: readonly { readonly name: string; readonly charged: boolean }[];
  readonly contractRate: string;
  readonly compensation: boolean;
  /** The clients with late invoices, or with charges that a letter claimed and nobody paid. */
  readonly clients: readonly string[];
  readonly ratesPlace: CellPlace | null;
};
export type ChargesQuestion = {
  readonly law: string;
  readonly procedures: readonly string[];
  readonly contractRate: string;
  readonly compensation: boolean;
};
/** What a client would be charged on a day, stated or not: nothing is recorded. */
export type ClaimsQuestion = { readonly client: string; readonly on: string | null };
export type ClaimsView = {
  readonly on: string;
  readonly charges: readonly ChargeLineView[];
  readonly segments: readonly SegmentView[];
  readonly perDay: string | null;
  readonly refusals: readonly string[];
  readonly principal: readonly Amount[];
  readonly totals: readonly Amount[];
  /** What letters claimed beside invoices, paid or not, and nobody paid: it makes no invoice open again. */
  readonly claimed: readonly ClaimedView[];
};
export type ClaimedView = {
  readonly item: string;
  /** The day of the last letter that claimed it. */
  readonly statedOn: string;
  readonly amount: Amount;
  /** Why it is given up; null: it is not. */
  readonly waived: string | null;
};

// ── A whole day, for the command line (contracts.md, The command line) ──────────────────────────────────────────────

export type DayQuestion = { /** True: `ready` holds all that would leave. */ readonly dryRun: boolean };
export type DayMessage = {
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
  /** Gmail's id; the host puts the file's path into `eml`. Null before it left. */
  readonly messageId: string | null;
};
export type DayReport = {
  readonly on: string;
  readonly mode: ModeName;
  readonly sent: readonly DayMessage[];
  readonly ready: readonly DayMessage[];
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
  readonly failed: readonly (DayMessage & { readonly reason: string })[];
  readonly uncertain: readonly DayMessage[];
};

// ── The functions by name ───────────────────────────────────────────────────────────────────────────────────────────

/** What `google.script.run` offers. `main.ts` has one line for each; the compiler names the missing ones. */
export type Server = {
  getToday(): Answer<TodayView>;
  previewReminders(): Answer<PreviewView>;
  sendDueReminders(question: SendQuestion): Answer<RunReport>;
  getCalls(): Answer<CallsView>;
  logContact(question: LogQuestion): Answer<LogReport>;
  getAgreements(): Answer<AgreementsView>;
  recordDecision(question: RecordQuestion): Answer<RecordReport>;
  endAgreement(question: EndQuestion): Answer<RecordReport>;
  proposePlan(question: ProposalQuestion): Answer<ProposalView>;
  getStart(): Answer<StartView>;
  confirmStart(question: StartQuestion): Answer<DoneReport>;
  getForecast(question: ForecastQuestion): Answer<ForecastView>;
  getRules(): Answer<RulesView>;
  settleDoubt(question: SettleQuestion): Answer<DoneReport>;
  stopSending(question: StopQuestion): Answer<DoneReport>;
  takeOver(): Answer<DoneReport>;
  adoptCopy(): Answer<DoneReport>;
  acceptHistory(): Answer<DoneReport>;
  confirmBank(): Answer<DoneReport>;
  getSetUp(): Answer<SetUpView>;
  getColumns(question: SheetQuestion): Answer<SetUpView>;
  setUpWorkbook(question: SetUpQuestion): Answer<SetUpReport>;
  sendTestMessage(): Answer<DoneReport>;
  changeMode(question: ModeQuestion): Answer<DoneReport>;
  pauseEverything(question: PauseQuestion): Answer<DoneReport>;
  switchNight(question: NightQuestion): Answer<DoneReport>;
  getNotice(): Answer<NoticeView>;
  previewNotice(question: NoticeQuestion): Answer<NoticePreview>;
  makeFormalNotice(question: NoticeQuestion & { readonly hash: string }): Answer<NoticeReport>;
  recordDelivery(question: DeliveryQuestion): Answer<DoneReport>;
  openNoticeTemplate(question: NoticeTemplateQuestion): Answer<NoticeTemplateReport>;
  handOver(question: HandOverQuestion): Answer<HandOverReport>;
  editMail(question: EditQuestion): Answer<MailView>;
  getLetters(question: LettersQuestion): Answer<LettersView>;
  previewLetter(question: LetterQuestion): Answer<MailView>;
  sendLetter(question: LetterSendQuestion): Answer<DoneReport>;
  getTemplates(): Answer<TemplatesView>;
  checkTemplate(question: TemplateQuestion): Answer<TemplateCheck>;
  saveTemplate(question: TemplateDraft): Answer<DoneReport>;
  restoreTemplate(question: TemplateKey): Answer<DoneReport>;
  testTemplate(question: TemplateQuestion): Answer<DoneReport>;
  getCharges(): Answer<ChargesView>;
  saveCharges(question: ChargesQuestion): Answer<DoneReport>;
  getClaims(question: ClaimsQuestion): Answer<ClaimsView>;
  goToCell(place: CellPlace): Answer<null>;
  reportDay(question: DayQuestion): Answer<DayReport>;
  /** Opens another of Paydue's dialogs from the sidebar. */
  openDialog(question: { readonly dialog: DialogName }): Answer<null>;
};

export type DialogName =
  | 'send'
  | 'setUp'
  | 'notice'
  | 'record'
  | 'start'
  | 'rules'
  | 'templates'
  | 'letters'
  | 'charges';

/** Menu items, in the menu's order, and what Google calls by itself. */
export type EntryPoint =
  | 'onOpen'
  | 'onInstall'
  | 'showToday'
  | 'showSend'
  | 'showCalls'
  | 'showRecord'
  | 'showNotice'
  | 'showSetUp'
  | 'heartbeat';
