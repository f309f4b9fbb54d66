/**
 * The one page of the bundle: it draws the view that the server wrote into the body, in the sidebar or in a dialog.
 */
import './base.css';
import './parts.css';
import './cards.css';
import './dialog.css';
import './send/send.css';
import './agreements/agreements.css';
import './record/record.css';
import './charges/charges.css';
import './notice/notice.css';
import './templates/templates.css';
import { render, type VNode } from 'preact';
import { ChargesWindow } from './charges/ChargesWindow';
import { LettersWindow } from './letters/LettersWindow';
import { NoticeWindow } from './notice/NoticeWindow';
import { Guarded } from './parts/page';
import { RecordWindow } from './record/RecordWindow';
import { RulesWindow } from './rules/RulesWindow';
import { Sidebar } from './Sidebar';
import { SendWindow } from './send/SendWindow';
import { SetUpWindow } from './setUp/SetUpWindow';
import { StartWindow } from './start/StartWindow';
import { TemplatesWindow } from './templates/TemplatesWindow';

const VIEWS: Readonly<Record<string, () => VNode>> = {
  today: () => <Sidebar first="today" />,
  calls: () => <Sidebar first="calls" />,
  send: () => <SendWindow />,
  setUp: () => <SetUpWindow />,
  notice: () => <NoticeWindow />,
  record: () => <RecordWindow />,
  start: () => <StartWindow />,
  rules: () => <RulesWindow />,
  templates: () => <TemplatesWindow />,
  charges: () => <ChargesWindow />,
  letters: () => <LettersWindow />,
};

const draw = VIEWS[document.body.dataset['view'] ?? ''] ?? VIEWS['today'];
const shell = document.getElementById('app');
if (shell !== null && draw !== undefined) render(<Guarded>{draw()}</Guarded>, shell);
