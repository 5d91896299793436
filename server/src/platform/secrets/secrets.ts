import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What a derived key is for; each purpose has a key of its own. */
export type Purpose = 'email' | 'email-index' | 'network' | 'contact-ids';

const nonceBytes = 12;
const tagBytes = 16;

/** Keys derived from the one master secret (HKDF-SHA-256), and the two things done with them. */
export class Secrets {
  private readonly keys = new Map<Purpose, Buffer>();

  constructor(private readonly master: Buffer) {}

  /** AES-256-GCM: nonce, tag, ciphertext. */
  seal(purpose: Purpose, plain: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce);
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  /** @throws Error when the bytes were changed or sealed under another key */
  open(purpose: Purpose, sealed: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
    decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
    return decipher.update(sealed.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
  }

  /** A keyed digest (HMAC-SHA-256) by which equal values can be found without being readable. */
  index(purpose: Purpose, value: string): Buffer {
    return createHmac('sha256', this.key(purpose)).update(value, 'utf8').digest();
  }

  private key(purpose: Purpose): Buffer {
    const known = this.keys.get(purpose);
    if (known !== undefined) return known;
    const made = Buffer.from(hkdfSync('sha256', this.master, 'alongside', purpose, 32));
    this.keys.set(purpose, made);
    return made;
  }
}
