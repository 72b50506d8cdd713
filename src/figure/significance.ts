/** Below this, two-sided and adjusted for being several, a difference is more than chance. */
export const LEVEL = 0.05;
