/** Starts the workbench page in the browser. */
import { render } from 'preact';
import { App } from './page/app';
import './page/page.css';

render(<App />, document.body);
