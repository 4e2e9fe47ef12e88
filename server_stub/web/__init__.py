"""What browsers load: the script of the web SDK, the widget it opens, and where a code leads."""
