import { tryWriting } from '../corpus/storage/disk/try-writing.ts';
import { EXIT } from '../exit-codes.ts';
import { StateRefused } from '../state/state-refused.ts';
import { refuseNewer } from '../state/version.ts';
import type { Finding } from './finding.ts';
import type { DoctorMessages } from './messages.ts';

/** Whether something can be made in the folder for what must outlive a restart; the folder itself is made where it is missing. */
export async function checkState(folder: string, messages: DoctorMessages): Promise<Finding> {
  try {
    await refuseNewer(folder);
    await tryWriting(folder);
    return { state: 'well', says: messages.stateWritable(folder) };
  } catch (error) {
    if (error instanceof StateRefused)
      return { state: 'wrong', says: error.says(messages.state), exit: EXIT.usage };
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const says = messages.stateNotWritable(folder, reason);
    return { state: 'wrong', says, todo: messages.mendState, exit: EXIT.usage };
  }
}
