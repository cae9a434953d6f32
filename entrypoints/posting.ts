import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPosting } from '../platforms/job-posting.ts';

/** Injected when the user asks to count the posting in front of them, or turned counting on for their role. */
export default defineUnlistedScript(() => readPosting(document));
