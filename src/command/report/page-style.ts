/** The style of the page of Problems: one column, dark where the reader's machine is, fit to print. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.1rem; margin-top: 2.5rem; overflow-wrap: anywhere; }
ol { list-style: none; padding: 0; } li { overflow-wrap: anywhere; }
section > ol > li { border-left: 4px solid #b3261e; padding: .25rem 0 .25rem 1rem; margin: 1rem 0; }
section > ol > li.warning { border-color: #b06000; }
p { margin: .25rem 0; } .place, .code { font-size: .875rem; opacity: .8; } .message { font-weight: 600; }
pre { margin: .5rem 0; padding: .5rem .75rem; white-space: pre-wrap; background: #8881; font-size: .875rem; }
dt { font-family: ui-monospace, monospace; margin-top: 1rem; scroll-margin-top: 1rem; } dd { margin: 0; }
:target { outline: 2px solid; outline-offset: 4px; }
@media print { main { padding: 0; } li { break-inside: avoid; } }
`;
