/** `npm run --silent facts:check [-- YYYY-MM-DD]`: counts the rows of the fact tables and names what is wrong with them. Faults end with status 1; age only warns. */
import { checkTables, isDate } from '../rubric/facts/check.ts';

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!isDate(today)) {
  console.error('Usage: npm run --silent facts:check [-- YYYY-MM-DD]');
  process.exit(2);
}
const { counts, faults, warnings } = checkTables(today);
for (const [what, count] of Object.entries(counts)) console.log(`${count} ${what}`);
for (const warning of warnings) console.log(`Note: ${warning}`);
for (const fault of faults) console.log(`Fault: ${fault}`);
console.log(faults.length === 0 ? 'No faults.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
