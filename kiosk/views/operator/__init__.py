"""Pages behind the hidden entry: denser than the visitors', with the same tokens, still one main action each."""
