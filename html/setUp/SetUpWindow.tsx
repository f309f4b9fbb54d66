/**
 * Set-up in four steps, and repair when it was done before. Answers are kept while the person goes back and forth.
 */

import { useState } from 'preact/hooks';
import type { SetUpReport, SetUpView } from '../../src/api';
import { useAction, useAnswer } from '../parts/hooks';
import { Waiting } from '../parts/waiting';
import { closeDialog, server } from '../server';
import { StartWizard } from '../start/StartWizard';
import * as common from '../text/common';
import * as text from '../text/setUp';
import { type Answers, answersOf, questionOf } from './answers';
import { Columns } from './Columns';
import { Repair } from './Repair';
import { TryIt } from './TryIt';
import { Where } from './Where';
import { You } from './You';

type Step = 'where' | 'columns' | 'you' | 'tryIt' | 'start';

export function SetUpWindow() {
  const asked = useAnswer(() => server.getSetUp());
  if (asked.data !== null) return <Steps first={asked.data} lookAgain={asked.reload} />;
  return <Waiting asked={asked} heading={text.repair} label={common.cancel} leave={closeDialog} />;
}

/** `step` null: the overview of a workbook that was set up before. */
function Steps(props: { first: SetUpView; lookAgain: () => Promise<void> }) {
  const repairs = props.first.done;
  const [view, setView] = useState(props.first);
  const [answers, setAnswers] = useState<Answers>(() => answersOf(props.first));
  const [step, setStep] = useState<Step | null>(repairs ? null : 'where');
  const [said, setSaid] = useState<string | null>(null);
  const [report, setReport] = useState<SetUpReport | null>(null);
  const run = useAction(async () => {
    const next = await server.setUpWorkbook(questionOf(view, answers));
    setReport(next);
    take(next.view);
    setStep(repairs ? null : 'tryIt');
  });
  const take = (next: SetUpView): void => {
    setView(next);
    setAnswers(answersOf(next));
  };
  const refresh = async (): Promise<void> => take(await server.getSetUp());
  const choose = async (sheet: string): Promise<void> => {
    if (sheet !== view.sheet) {
      const next = await server.getColumns({ sheet });
      setView(next);
      setAnswers({ ...answers, columns: answersOf(next).columns });
    }
    setStep('columns');
  };
  const toYou = useAction(async () => setStep('you'));
  const begun = async (sentence: string): Promise<void> => {
    setSaid(sentence);
    setStep(null);
    await refresh();
  };
  const back = (to: Step): void => setStep(repairs ? null : to);
  switch (step) {
    case 'where':
      return <Where view={view} choose={choose} lookAgain={refresh} />;
    case 'columns':
      return (
        <Columns
          view={view}
          columns={answers.columns}
          change={(columns) => setAnswers({ ...answers, columns })}
          back={() => back('where')}
          next={repairs ? run : toYou}
          label={repairs ? text.save : common.next}
          step={!repairs}
        />
      );
    case 'you':
      return (
        <You
          view={view}
          creditor={answers.creditor}
          change={(creditor) => setAnswers({ ...answers, creditor })}
          back={() => back('columns')}
          run={run}
          label={repairs ? text.save : text.run}
          step={!repairs}
        />
      );
    case 'tryIt':
      return <TryIt view={view} made={report?.made ?? []} refresh={refresh} />;
    case 'start':
      return <StartWizard hidden={false} leave={() => setStep(null)} done={begun} />;
    case null:
      return (
        <Repair
          view={view}
          made={report?.made ?? null}
          run={run}
          refresh={refresh}
          columns={() => setStep('columns')}
          you={() => setStep('you')}
          begin={() => setStep('start')}
          said={said}
        />
      );
  }
}
