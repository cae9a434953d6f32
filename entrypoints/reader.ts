import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../platforms/index.ts';

/** Injected when a page is to be read; its last value is what the page says. */
export default defineUnlistedScript(() => readPage(document, location.href, new Date()));
