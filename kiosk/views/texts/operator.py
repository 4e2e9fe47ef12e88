"""Words for staff: the hidden entry and the pages behind it. ``<page>.title`` names a page in the navigation."""

from kiosk.views.texts.mark import QT_TRANSLATE_NOOP

OPERATOR = {
    # the entry
    "entry.title": QT_TRANSLATE_NOOP("operator", "For staff"),
    "entry.help": QT_TRANSLATE_NOOP("operator", "Enter your PIN."),
    "entry.pin": QT_TRANSLATE_NOOP("operator", "PIN"),
    "entry.wrong": QT_TRANSLATE_NOOP("operator", "That was not right."),
    "entry.wait": QT_TRANSLATE_NOOP("operator", "Try again in %1 s. With %2 digits or more: now."),
    "entry.checking": QT_TRANSLATE_NOOP("operator", "One moment…"),
    "entry.unset": QT_TRANSLATE_NOOP(
        "operator", "No PIN is set, so nobody can come in. On this machine: python -m kiosk pin set operator"
    ),
    "entry.broken": QT_TRANSLATE_NOOP(
        "operator", "The PINs cannot be read, so nobody can come in. The log of the kiosk says why."
    ),
    "entry.erase": QT_TRANSLATE_NOOP("operator", "Erase"),
    "entry.enter": QT_TRANSLATE_NOOP("operator", "Come in"),
    "entry.back": QT_TRANSLATE_NOOP("operator", "Back"),
    # the area
    "area.leave": QT_TRANSLATE_NOOP("operator", "Leave"),
    "area.role.clerk": QT_TRANSLATE_NOOP("operator", "Front desk"),
    "area.role.operator": QT_TRANSLATE_NOOP("operator", "Operator"),
    "area.empty": QT_TRANSLATE_NOOP("operator", "There is nothing here for you yet."),
    "front_desk.title": QT_TRANSLATE_NOOP("operator", "People"),
    "settings.title": QT_TRANSLATE_NOOP("operator", "Settings"),
    # the kiosk page
    "kiosk.title": QT_TRANSLATE_NOOP("operator", "Kiosk"),
    "kiosk.camera": QT_TRANSLATE_NOOP("operator", "Camera"),
    "kiosk.camera.fine": QT_TRANSLATE_NOOP("operator", "%1, no trouble known"),
    "kiosk.camera.trouble": QT_TRANSLATE_NOOP("operator", "%1, trouble when last used: %2"),
    "kiosk.server": QT_TRANSLATE_NOOP("operator", "Server"),
    "kiosk.server.asking": QT_TRANSLATE_NOOP("operator", "%1, asking…"),
    "kiosk.server.up": QT_TRANSLATE_NOOP("operator", "%1, answers"),
    "kiosk.server.down": QT_TRANSLATE_NOOP("operator", "%1, does not answer"),
    "kiosk.terminal": QT_TRANSLATE_NOOP("operator", "Terminal"),
    "kiosk.terminal.value": QT_TRANSLATE_NOOP("operator", "%1 (%2)"),
    "kiosk.version": QT_TRANSLATE_NOOP("operator", "Version"),
    "kiosk.uptime": QT_TRANSLATE_NOOP("operator", "Running for"),
    "kiosk.uptime.value": QT_TRANSLATE_NOOP("operator", "%1 d %2 h %3 min"),
    "kiosk.hours": QT_TRANSLATE_NOOP("operator", "Opening hours"),
    "kiosk.hours.always": QT_TRANSLATE_NOOP("operator", "always open"),
    "kiosk.crash": QT_TRANSLATE_NOOP("operator", "Last trouble"),
    "kiosk.crash.none": QT_TRANSLATE_NOOP("operator", "none"),
    "kiosk.crash.ended_abruptly": QT_TRANSLATE_NOOP("operator", "%1: stopped without warning (power, or killed)"),
    "kiosk.crash.fatal": QT_TRANSLATE_NOOP("operator", "%1: crashed: %2"),
    "kiosk.crash.error": QT_TRANSLATE_NOOP("operator", "%1: error %2 at %3"),
    "kiosk.crash.update_returned": QT_TRANSLATE_NOOP("operator", "%1: update %2 was undone (%3)"),
    "kiosk.crash.settings_given_up": QT_TRANSLATE_NOOP(
        "operator", "%1: stopped badly again and again with the fleet's settings %2, which are not used any more"
    ),
    "kiosk.crash.more": QT_TRANSLATE_NOOP("operator", "%1 (and %2 more)"),
    "kiosk.dismiss": QT_TRANSLATE_NOOP("operator", "Seen"),
    "kiosk.state": QT_TRANSLATE_NOOP("operator", "For visitors"),
    "kiosk.open": QT_TRANSLATE_NOOP("operator", "Open"),
    "kiosk.break": QT_TRANSLATE_NOOP("operator", "Short break"),
    "kiosk.repair": QT_TRANSLATE_NOOP("operator", "Out of order"),
    "kiosk.desk": QT_TRANSLATE_NOOP("operator", "Closed"),
    "kiosk.unwritten": QT_TRANSLATE_NOOP("operator", "That could not be written to the disk."),
    "kiosk.quit": QT_TRANSLATE_NOOP("operator", "Quit kiosk"),
    "kiosk.quit.sure": QT_TRANSLATE_NOOP("operator", "Touch again to quit"),
}
