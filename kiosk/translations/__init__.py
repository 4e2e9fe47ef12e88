"""Languages: compiled catalogues (``kiosk_<language>.qm``) beside this file. English is in the sources themselves."""
