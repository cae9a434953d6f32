/**
 * Opens the database as soon as it is imported. A view imports it before anything else: the database opens while the rest of the view's
 * code is still compiled. Whoever reads from it hears of it if it cannot.
 */
import { database } from './schema.ts';

database().catch(() => {});
