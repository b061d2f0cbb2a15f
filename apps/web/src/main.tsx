import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import './styles.css';

const element = document.getElementById('root');
if (!element) throw new Error('the page has no root');
const root = createRoot(element);

// For whoever works on Vitae: it needs Vite's server, so a build leaves it out.
if (import.meta.env.DEV && location.pathname === '/dev/document') {
  const { DocumentPage } = await import('./dev/document-page.tsx');
  root.render(<DocumentPage />);
} else {
  root.render(
    <StrictMode>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </StrictMode>,
  );
}
