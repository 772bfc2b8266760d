/** A class's predictions, and how they stand to the record. */
import { mountPage } from '../ui/mount';
import { Classroom } from './Classroom';

void mountPage('classroomTitle', Classroom);
