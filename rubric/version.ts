/** Raised whenever the same reading may be judged otherwise than before. */
export const rubricVersion = '2026.11.3';
