/** The page that opens after the installation. */
import { mountPage } from '../ui/mount';
import { startLive } from './live';
import { Welcome } from './Welcome';

void mountPage('welcomeTitle', Welcome).then(startLive);
