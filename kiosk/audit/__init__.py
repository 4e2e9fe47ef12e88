"""The book of the kiosk: what was done here, by which role, in entries that each seal the ones before. No Qt."""
