"""Every word the kiosk says, looked up by code and translated. English sources; placeholders are %1, %2."""
