"""Reports for readers: one web page, one PDF, the same drawings and words in both."""
