/**
 * After a refusal: where somebody else sends, the way to become the sender, so that nobody has to go and look for it.
 */

import { useState } from 'preact/hooks';
import { Box } from '../parts/boxes';
import { useAnswer } from '../parts/hooks';
import { keepKeyboard } from '../parts/keyboard';
import { Sender } from '../parts/sender';
import { server } from '../server';

/** The refusal does not say why: who sends is asked for. */
export function OtherSender() {
  const asked = useAnswer(() => server.getToday());
  const [sentence, setSentence] = useState<string | null>(null);
  const sender = asked.data?.sender;
  const done = async (said: string): Promise<void> => {
    setSentence(said);
    await keepKeyboard();
  };
  return (
    <>
      {sentence === null && sender?.canTakeOver === true && <Sender sender={sender} done={done} />}
      <div role="status">{sentence !== null && <Box tone="green">{sentence}</Box>}</div>
    </>
  );
}
