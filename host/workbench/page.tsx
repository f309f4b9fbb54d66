/** Starts the workbench page in the browser. */
import { render } from 'preact';
import { App } from './page/app';
import './page/base.css';
import './page/bars.css';
import './page/layout.css';
import './page/grid.css';
import './page/lists.css';
import './page/tables.css';
import './page/boxes.css';

render(<App />, document.body);
