"""The look of the page: readable on paper, in the dark, on a phone and without colours."""

STYLE = """
:root { color-scheme: light dark; --ink: #111827; --paper: #ffffff; --soft: #f3f4f6; --line: #d1d5db;
  --alarm: #b91c1c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e5e7eb; --paper: #111827; --soft: #1f2937; --line: #4b5563; --alarm: #fca5a5; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1rem; max-width: 64rem; font: 1rem/1.5 system-ui, sans-serif;
  color: var(--ink); background: var(--paper); }
h1, h2 { line-height: 1.2; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { background: var(--soft); }
svg { width: 100%; height: auto; }
code { overflow-wrap: anywhere; }
.alarm { border: 2px solid var(--alarm); color: var(--alarm); padding: .6rem .8rem; font-weight: 600; }
figure { margin: 1rem 0; break-inside: avoid; }
.pair { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .6rem 0; break-inside: avoid; }
.pair img { width: 180px; height: 180px; object-fit: contain; background: var(--soft); }
@media print {
  :root { --ink: #000; --paper: #fff; --soft: #eee; --line: #999; --alarm: #900; }
  body { max-width: none; padding: 0; font-size: 10pt; }
}
"""
