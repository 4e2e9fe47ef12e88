"""People who do not exist: seeded identities, rendered palms, and a performer who follows instructions."""
