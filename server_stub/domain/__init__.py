"""Users, keys, devices, palms, authentication, tokens, policy and events. No framework, no SQL."""
