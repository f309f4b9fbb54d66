/** What goes to the user alone, in English: the nightly mail and the test reminder. */
import type { Template } from '../../../core/model';
import { closing, howToPay } from './parts';

const digest: Template = {
  name: 'digest',
  language: 'en',
  subject: 'Paydue: {{summary}}',
  text: `{{#stops}}
**Nothing leaves by itself**

{{stops}}
{{/stops}}

{{#waiting}}
{{#testMode}}
**Ready, in test mode**
In the sheet: Extensions ▸ Paydue ▸ Send due reminders… They go to you, not to clients.
{{/testMode}}
{{^testMode}}
**Waiting for your click**
In the sheet: Extensions ▸ Paydue ▸ Send due reminders…
{{/testMode}}

{{waiting}}
{{/waiting}}

{{#leaving}}
**To be sent in the sending hours**
They leave by themselves. To stop one, put the invoice on hold.

{{leaving}}
{{/leaving}}

{{#calls}}
**Calls to make**
In the sheet: Extensions ▸ Paydue ▸ Log a call…

{{calls}}
{{/calls}}

{{#notices}}
**Formal notices to write**
In the sheet: Extensions ▸ Paydue ▸ Write a formal notice…

{{notices}}
{{/notices}}

{{#tasks}}
**Other things to do**
They stay here until somebody has seen to them.

{{tasks}}
{{/tasks}}

{{#questions}}
**Needs a person**
Nothing is sent for these until someone has looked.

{{questions}}
{{/questions}}

{{#problems}}
**Entries to correct**
These rows are left alone until they are corrected.

{{problems}}
{{/problems}}`,
};

const test: Template = {
  name: 'test',
  language: 'en',
  subject: 'Paydue test: invoice {{invoiceList}} ({{total}}), to you alone',
  text: `{{greeting}}

This is how a reminder from you looks. It went to you alone, and the invoice in it is made up.

{{invoiceTable}}

${howToPay}

Please check the sender’s name, the details for payment and the signature. They stand in the sheet Settings; the wording stands in the sheet Templates.

${closing}`,
};

export const toUser: readonly Template[] = [digest, test];
