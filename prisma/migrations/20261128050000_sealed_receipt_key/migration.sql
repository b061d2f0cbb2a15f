-- The key that receipts are signed with is sealed in its place, where it was kept as it is before there was a master key.
GRANT UPDATE (private_key) ON receipt_keys TO vitae_relay;
