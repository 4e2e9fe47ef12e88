"""Wire formats only; each door maps to the domain and knows no other door."""
