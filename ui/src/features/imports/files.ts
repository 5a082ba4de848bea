/** The most that is handed over to be read; the program says the same of a file that it opens itself. */
export const LIMIT_MB = 50;

/** Returns the bytes of a dropped file in base64, without ever holding them as text of the page. */
export function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(coded('import.unreadable'));
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
}

/** Refuses a file by its size, before anything of it is read into memory. */
export function checkSize(file: File): void {
  if (file.size > LIMIT_MB * 1024 * 1024) throw coded('import.too_large', { limit: String(LIMIT_MB) });
}

/** A refusal of the window itself, in the form of every other one. */
function coded(code: string, params: Record<string, string> = {}): Error & { code: string; params: Record<string, string> } {
  return Object.assign(new Error(code), { code, params });
}
