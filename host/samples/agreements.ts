/**
 * What the clients of the sample agreed with its owner, in the days of the story: data only. Days are counted from the
 * day the sample starts on. Each is recorded through the form of the sidebar.
 */

/** One record of the form, about one invoice found by client and project. */
export type SampleAgreement = {
  readonly client: string;
  readonly project: string;
  readonly kind: 'promise' | 'plan' | 'dispute';
  /** The promised day; null where the kind needs none. */
  readonly on: number | null;
  readonly reason: string;
  readonly source: string;
  readonly instalments: readonly { readonly on: number; readonly amount: string }[];
};

/** By the day of the story on which it was recorded. */
export const SAMPLE_AGREEMENTS: Readonly<Record<number, readonly SampleAgreement[]>> = {
  // Three parts: the first was paid, the second is due in two days.
  [-21]: [
    {
      ...{ client: 'Cobalt Print SARL', project: 'Stationery', kind: 'plan', on: null },
      ...{ reason: 'A slow autumn', source: 'mail' },
      instalments: [
        { on: -15, amount: '340.00' },
        { on: 2, amount: '340.00' },
        { on: 32, amount: '340.00' },
      ],
    },
  ],
  [-14]: [
    {
      ...{ client: 'Gryphon Media', project: 'Podcast identity', kind: 'dispute', on: null, instalments: [] },
      ...{ reason: 'the scope grew, they contest the extra hours', source: 'mail' },
    },
  ],
  // One that was not kept, one that still may be.
  [-7]: [
    {
      ...{ client: 'Eastgate Clinics', project: 'Wayfinding', kind: 'promise', on: -5, instalments: [] },
      ...{ reason: 'Payment run of the clinic', source: 'mail' },
    },
    {
      ...{ client: 'Café Élan SAS', project: 'Menu design', kind: 'promise', on: 3, instalments: [] },
      ...{ reason: 'Zoé pays in two transfers this month', source: 'call' },
    },
  ],
};
