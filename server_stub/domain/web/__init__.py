"""Web pages that wait for phones: opening, claiming, watching, ending."""
