import { createRoot } from 'react-dom/client';
import { inTime } from '../../components/in-time.ts';
import { App } from './App.tsx';
import { firstLook } from './first-look.ts';

const root = document.getElementById('root');
const seen = await inTime(firstLook());
if (root) createRoot(root).render(<App seen={seen} />);
