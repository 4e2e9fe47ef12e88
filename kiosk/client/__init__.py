"""The terminal's side of the Pinn SDK protocol: transport, signing, errors, models."""
