import '../../store/open-early.ts';
import { createRoot } from 'react-dom/client';
import { inTime, missedOf } from '../../components/in-time.ts';
import { onNotice } from '../../store/notices.ts';
import { App } from './App.tsx';
import { firstLook } from './first-look.ts';

const missed = missedOf(onNotice);
const root = document.getElementById('root');
const seen = await inTime(firstLook());
if (root) createRoot(root).render(<App seen={seen} missed={missed} />);
