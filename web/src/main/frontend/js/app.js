import { startDialogs } from './dialogs.js';
import { startKeys } from './keys.js';
import { startCopying } from './copying.js';
import { startCountdown } from './countdown.js';
import { startDescriptions } from './descriptions.js';
import { startRadios } from './radios.js';
import { startList } from './list.js';
import { startFocus } from './focus.js';
import { startFolds } from './folds.js';

startDialogs();
startKeys();
startCopying();
startCountdown();
startDescriptions();
startRadios();
startList();
startFocus();
startFolds();
