/**
 * Questions of several surveys, and groups of respondents, side by side in the browser, from what their surveys
 * publish.
 */
