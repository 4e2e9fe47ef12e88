"""SQLAlchemy tables, repositories and migrations."""
