import type { ErasureReceipt } from '@vitae/client';

/** Gives a receipt to keep, as the file that `vitae verify-receipt` and any Ed25519 program can check. */
export function saveReceipt(receipt: ErasureReceipt): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `receipt-${receipt.id}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
