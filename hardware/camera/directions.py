"""What a directed camera source can be told besides the guidance and challenge codes a person would read.

These are stage directions for scripts, such as the demonstration; a kiosk that serves people never sends them.
"""

# The person takes the hand away and stays away until the next instruction.
LEAVE = "leave"
# The person comes back and shows the hand.
ENTER = "enter"
# The person shows the other hand than the asked one, until the screen says so.
WRONG_HAND = "wrong_hand"
# Somebody else steps up; after the last person the first one comes again.
NEXT_PERSON = "next_person"
# The person with whom the source started steps up again.
FIRST_PERSON = "first_person"
# Followed by a seed or a subject's name: that person steps up.
BECOME = "become:"
