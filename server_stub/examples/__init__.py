"""Short programs for backends, to read and to copy. The server itself uses none of them."""
