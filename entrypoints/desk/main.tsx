import { createRoot } from 'react-dom/client';
import { database } from '../../store/schema.ts';
import { App } from './App.tsx';

// It opens while the page is drawn for the first time; whoever reads from it hears of it if it cannot.
database().catch(() => {});
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
