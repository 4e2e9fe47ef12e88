"""What pages are made of; every widget paints itself from the look it is given."""
