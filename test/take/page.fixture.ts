import '../../src/styles/fonts.css';
import '../../src/styles/chart.css';
import { showButtons } from '../../src/take/client/index.ts';

showButtons(document);
