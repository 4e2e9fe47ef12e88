"""From photons to template: cameras, hands, palms, liveness, and people who do not exist. No Qt, no HTTP."""
