import type { AskingWords } from '../vi/index.ts';

/** How respondents were found and asked. */
export const asking: AskingWords = {
  samplings: {
    census: 'Census',
    probability: 'Probability sample',
    quota: 'Quota sample',
    purposive: 'Purposive sample',
    'opt-in': 'Opt-in',
    unstated: 'Sampling method not stated',
  },
  modes: {
    'face-to-face': 'face to face',
    paper: 'paper form',
    online: 'online',
    phone: 'telephone',
    sms: 'SMS',
    qr: 'QR code',
    social: 'social networks',
    mail: 'by post',
  },
};
