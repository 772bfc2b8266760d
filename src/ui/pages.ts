/** Pages of the extension that others lead to. */
export const BROWSE_PAGE = 'src/browse/browse.html';
export const COMPARE_PAGE = 'src/compare/compare.html';
export const CLASSROOM_PAGE = 'src/classroom/classroom.html';
export const QUEUE_PAGE = 'src/queue/queue.html';
export const WORKSHEET_PAGE = 'src/worksheet/worksheet.html';
