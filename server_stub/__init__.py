"""The API server: one identity core, several doors."""
