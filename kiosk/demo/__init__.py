"""The kiosk playing itself: a robot visitor, an app backend and a script, on the real kiosk and a real server."""
