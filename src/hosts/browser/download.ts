const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Long enough for any browser to have begun. */
const KEPT = 60_000;

/** Hands a workbook, or a file of another type, to the person as a download. */
export function download(bytes: Uint8Array, fileName: string, type = XLSX): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
