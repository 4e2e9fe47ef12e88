"""Where the terminal's secrets are kept: the system's keyring, a file for its owner alone, or memory."""
