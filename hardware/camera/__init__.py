"""Camera sources behind one protocol, discovery, the newest-frame mailbox and camera faults.

``spec.open_spec`` makes a source from a line of text, ``capture.CameraLoop`` runs it and ``mailbox.Mailbox`` holds its
newest frame. Every fault is a type with a stable code (``hardware.errors``), is told once, and is recovered from by
closing the source and opening it again after a pause that grows (``limits.Limits``), without a restart:

====================  ============================================  ================================================
fault                 noticed by                                    comes back when
====================  ============================================  ================================================
camera_cannot_open    the source's ``open``                         it is connected, free, and permitted
camera_lost           the source's ``read``                         it is connected again, at whatever port or node
camera_stalled        the source, or the watchdog when a read hangs it delivers again and the hanging read returned
camera_frozen         the loop: exact repeats in a row              two different pictures came
camera_wrong_size     ``open`` (too small); loop and ``read``       it delivers the size it promised at opening
                      (another size than promised)
camera_not_allowed    ``open``: a node that software feeds          the operator allows it, or another camera is used
====================  ============================================  ================================================
"""
