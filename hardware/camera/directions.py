"""What a directed camera source can be told besides the guidance and challenge codes a person would read."""

# The person takes the hand away and stays away until the next instruction.
LEAVE = "leave"
# Somebody else steps up; after the last person the first one comes again.
NEXT_PERSON = "next_person"
# The person with whom the source started steps up again.
FIRST_PERSON = "first_person"
