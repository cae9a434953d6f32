import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { others } from '../platforms/others.ts';
import { readWith } from '../platforms/read-page.ts';

/** Injected when a page is to be read; its last value is what the page says. Sites with a script of their own: `readerOf`. */
export default defineUnlistedScript(() => readWith([others], document, location.href, new Date()));
