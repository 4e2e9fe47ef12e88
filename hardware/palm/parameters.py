"""Every number of the hand and palm engine, each with unit, reason and source.

Sources: [memo] the research memo's measurements on public palm sets; [places] medians over whole-hand pictures of
75 people; [tuning] the tuning half of the development pictures (the people at even places of the sorted subject list
of each set), never the reporting half; [choice] an engineering choice, with its reason.
"""

from types import MappingProxyType
from typing import Final

# --- pictures -------------------------------------------------------------------------------------------------------

MIN_SIDE_PX: Final = 32
"""Pixels of the shorter side below which nothing is looked for: a hand in it has no creases [choice]."""

MAX_PIXELS: Final = 52_000_000
"""Pixels of the largest picture taken: a 50-megapixel sensor gives 8192 x 6144 = 50.3 million [choice]."""

LANDMARK_SIDE_PX: Final = 640
"""Longer side given to the landmark model: it works on crops of 192 and 224 px, more only costs time [choice]."""

MIN_LABEL_SCORE: Final = 0.6
"""Confidence of the hand's label below which it is not known which hand it is [tuning: palms have 0.84 and more]."""

AGREEING_FRAMES: Final = 6
"""Last looks that must agree on the side before a code is made: of 220 rendered backs, looked at five times, 7 were
taken for the other palm by some look, by all looks none; no palm of 100 rendered and 55 real ones is lost [tuning]."""

WINDOW_FRAMES: Final = 5
"""Frames of a hand held still whose landmarks are averaged [memo 1.3]."""

WINDOW_MOTION: Final = 0.02
"""Shift of a palm landmark over palm width from which a frame is no longer averaged with the newest [memo 1.3]."""

# --- palm region ----------------------------------------------------------------------------------------------------

PALM_LANDMARKS: Final = (0, 5, 9, 13, 17)
"""Landmarks of the fit: wrist and the four finger knuckles, the ones that do not move with the fingers [memo 1.3]."""

PALM_PLACES: Final = ((0.06, 1.52), (1.12, -0.25), (0.71, -0.42), (0.30, -0.40), (-0.13, -0.26))
"""Where those landmarks lie for a right palm, fingers up, thumb to the right, unit square = two-gap region [places]."""

PLACE_WEIGHTS: Final = (0.5, 1.0, 1.0, 1.0, 1.0)
"""The wrist is found less exactly than the knuckles [memo 1.3]."""

REGION_ZOOM: Final = 0.9
"""Places shrink towards the middle by this, so the region is 1/0.9 larger and still inside the palm [places]."""

CANVAS_PX: Final = 176
"""Side of the sampled canvas; its middle is the region, the rest feeds filters at the edge [memo 1.3]."""

REGION_PX: Final = 128
"""Side of the palm region, the usual size of the field [memo 1.2]."""

SATURATED_LUMA: Final = 250
"""Grey level (0..255) from which a pixel is taken for glare [choice: JPEG noise reaches 3 below white]."""

FOREIGN_CHROMA: Final = 20.0
"""Distance in a*b* (8-bit units) from the palm's own colour beyond which a cell is not skin: of 150 pictures no cell of
a bare palm is farther than 16.1 [tuning]."""

FOREIGN_DARKNESS: Final = 60.0
"""Drop in L* (8-bit units) below the palm's own beyond which a cell is a gap or a hole: creases and folds reach 56 in
the median picture's darkest cell of the set with the hardest shadows [tuning]."""

# --- features -------------------------------------------------------------------------------------------------------

FEATURE_SCALE: Final = 2
"""The canvas is halved before filtering: nine times faster, errors unchanged or lower [tuning]."""

NORM_SIGMA_PX: Final = 6.0
"""Sigma of the local mean and variance, pixels of the halved canvas (12 px of the canvas) [memo 2.5]."""

NORM_FLOOR: Final = 9.0
"""Added to the local variance (grey levels squared), so that sensor noise of 3 levels is not blown up [memo 2.5]."""

ORIENTATIONS: Final = 6
"""Gabor orientations, 30 degrees apart [memo 2.4]."""

GABOR_SIDE_PX: Final = 9
"""Side of the filters on the halved canvas: 17 px on the canvas [memo 2.5]."""

GABOR_OMEGA: Final = 1.0
"""Radians per pixel of the halved canvas: 0.5 on the canvas, a wave of 12.6 px [memo 2.5]."""

GABOR_KAPPA: Final = 2.0
"""Bandwidth: about 1.5 octaves [memo 2.5]."""

PLANES: Final = 12
"""Sign planes: first order of each orientation, then second order of each [memo 2.5]."""

GRID: Final = 32
"""Cells per side of the code; a cell is 4 x 4 px of the region [memo 2.1]."""

WEAK_RESPONSE: Final = 0.05
"""Strongest first-order response (in local standard deviations) below which a cell says nothing [tuning]."""

CREASE_QUANTILE: Final = 0.98
"""Share of cells below the line strength that is reported: creases are few and strong, skin grain and hair are many
and weak; of the statistics tried this one kept most palms while refusing backs of hands [tuning]."""

# --- matching -------------------------------------------------------------------------------------------------------

MAX_SHIFT: Final = 6
"""Cells searched to every side, 24 px of 128: landmarks that err by 8 % of the palm's width need them [tuning]."""

ROTATIONS_DEG: Final = (-9.0, -6.0, -3.0, 0.0, 3.0, 6.0, 9.0)
"""Turns of the probe's code searched; landmarks err by about 3 degrees (one sigma) [memo 2.5, tuning]."""

SCALES: Final = (0.87, 0.93, 1.0, 1.07, 1.14)
"""Sizes of the probe's code searched [memo 2.4, tuning]."""

FINE_WARPS: Final = 8
"""Warps that are looked at closely after the coarse search; with five, one of 352 genuine pairs whose landmarks were
disturbed by 8 % was lost, with more than eight none is won [tuning]."""

BLOCKS: Final = 4
"""Blocks to a side of the grid, each of which may move by one cell: blocks of 8 x 8 cells, 32 px. In the scale of the
spread of strangers it takes the palms of one person a quarter further away from them than moving the grid as one; with
2 x 2 blocks half of that is won [tuning]."""

MIN_OVERLAP: Final = 0.6
"""Share of the grid that must be compared for a distance to count [memo 2.4]."""

MIN_LOCAL_OVERLAP: Final = 0.5
"""The same after blocks with too little in them are left out [choice]."""

MIN_BLOCK_OVERLAP: Final = 0.25
"""Share of a block's cells that must be compared for the block to count: fewer fit anywhere [choice]."""

CHANCE_DISTANCE: Final = 0.5
"""Distance of bits that have nothing to do with each other [definition]; towards it distances shrink as masks hide
cells, so that a probe which shows little is no better guess than one which shows all."""

NO_MATCH_DISTANCE: Final = 1.0
"""Distance of what cannot be compared: other side, too little overlap [choice: deny by default]."""

PROBE_CODES_AVERAGED: Final = 2
"""The best so many probe codes are averaged: a bad frame must not spoil, a lucky one not win [memo 2.4]."""

# --- gallery: the coarse stage of a search ----------------------------------------------------------------------------
#
# [search]: measured on palms of two sessions (tongji; the reporting half for the positions, all for the code), five
# enrolled codes, pictures wrongly framed as in the suite "mixed mild" and worse, among 20 000 to 50 000 palms that
# never were; packaging/docs/figures.md has the command.

COARSE_CELLS: Final = (4, 28, 2)
"""First row, end and step of the cells that make a coarse code: every second one of the middle 24, so 12 x 12. With
one enrolled code the person is not among the first 1 % in 2.5 % of searches; with the middle 16 x 16 cells, which cost
nearly twice as much, in 7 % [search]."""

COARSE_PLANES: Final = ORIENTATIONS
"""First-order planes only: the second order doubles the cost and loses more than it wins [search]."""

COARSE_CODES: Final = 2
"""Codes per palm, enrolled and presented, the best by quality: one enrolled code may be badly aligned. Not among the
first 1 %: 2.5 % of searches with one enrolled code, 0 of 200 with two [search]."""

COARSE_TURNS_DEG: Final = (-5.0, 0.0, 5.0)
"""Turns of the probe that every enrolled palm is compared with [search]."""

COARSE_SCALES: Final = (0.95, 1.06)
"""Its sizes, likewise: two off the middle find more than one in it, which costs half [search]."""

COARSE_SHIFTS: Final = (-3, -1, 1, 3)
"""Cells by which the probe is moved for it, along both axes: steps of two lose nothing, of three much [search]."""

THOROUGH_TURNS_DEG: Final = (-8.0, -4.0, 0.0, 4.0, 8.0)
THOROUGH_SCALES: Final = (0.92, 1.0, 1.08)
THOROUGH_SHIFTS: Final = (-5, -3, -1, 1, 3, 5)
"""Turns, sizes and moves of a thorough search, which takes four times as long: nobody is missed of 72 at "mixed strong"
with three frames, by the other one person is [search]."""

COARSE_KEPT: Final = (512, 0.03)
"""Palms that go from the first to the second pass: at least so many, and this share of the gallery [search]."""

THOROUGH_KEPT: Final = (2048, 0.1)
"""The same in a thorough search: more positions bring strangers nearer too. With 0.03 it missed one person of 162 whom
a quick search found [search]."""

CLOSE_TURNS_DEG: Final = THOROUGH_TURNS_DEG
CLOSE_SCALES: Final = THOROUGH_SCALES
CLOSE_SHIFTS: Final = (-4, -2, 0, 2, 4)
"""Turns, sizes and moves of the second pass: the person is then first or nearly so, whatever the first pass said
[search]."""

EXACT_KEPT: Final = 16
"""Palms that the exact matcher sees after both passes: nobody who passed the first was farther behind [search]."""

EXACT_FULLY_KEPT: Final = 4
"""Palms that are compared with every code, after one enrolled code each was compared; both are exact, but a template
has up to fifteen pairs of codes [choice: five milliseconds a palm]."""

# --- templates ------------------------------------------------------------------------------------------------------

MAX_CODES: Final = 5
"""Codes kept in a template [memo 8]."""

MIN_CODES: Final = 3
"""Codes that must agree before a template is made [memo 8]."""

CONSISTENT_DISTANCE: Final = 0.31
"""Distance to the medoid within which codes of one capture agree: a score of about 87 [memo 8 gives the idea]."""

MIN_MASK_SHARE: Final = MIN_OVERLAP
"""Share of cells that must be usable in a code; fewer can never reach the overlap floor, so that the code could be
enrolled but never compared. The least seen of 337 real palms is 0.94 [choice]."""

# --- quality --------------------------------------------------------------------------------------------------------

QUALITY_SHARPNESS: Final = (0.6, 2.5)
"""Mean absolute Laplacian in percent of the grey level: useless below the first, good above the second [tuning]."""

QUALITY_CREASE: Final = (0.4, 0.8)
"""Line strength in local standard deviations, likewise [tuning]."""

QUALITY_MASK: Final = (MIN_MASK_SHARE, 0.95)
"""Share of usable cells, likewise; the first is ``MIN_MASK_SHARE`` [choice]."""

# --- score and thresholds -------------------------------------------------------------------------------------------
#
# Printed by: python -m hardware calibrate ../shared/palms/manifest.csv --half even --set coep --set 11k --set phone7
# --set phone4 --set phone1 --set clutter3. One code against one code with the whole search, 4870 pairs of different
# people of the tuning half (36 people at the even places of each set's sorted people).
# manifest.csv: SHA-256 a01c43c15183def16d7ef27f261ff6f8529951a7e4620e3422f5e39e461b010a
#
#     false-match rate   0.1       0.03      0.01      0.003     0.001     0.0003
#     at distance        0.3756    0.3674    0.3626    0.3583    0.3548    0.3519
#
# The tail below the 1 % point is taken for exponential, which on the reporting half errs on the safe side: the nearest
# of 13 491 pairs lies at 0.3520, where the tail expects one in 2 200. Regions cut out by hand (tongji) lie further out.
# Rates below 1e-4 are extrapolated.

CALIBRATION_DISTANCE: Final = 0.3783
"""Distance at which the fitted tail reaches a false-match rate of 1; 95 % of resamples of people: 0.3689 to 0.3873
[calibrate, half even, seed 20000]."""

CALIBRATION_SLOPE: Final = 127.4
"""Powers of ten of false-match rate per unit of distance in that tail; 95 % of resamples of people: 88.1 to 272.3
[calibrate, half even, seed 20000]."""

SCORE_MARGIN: Final = 4.0
"""Points taken off every score. The fitted tail was tried on people who are in no calibration, 500 rendered ones
(python -m hardware render --people 500 --seed 500; 997 002 pairs): 2.1 times as many strangers as it says reach 50, 2.0
times as many 60; four points are a factor of 2.5. Of 253 491 pairs of real strangers none came so near."""

MAX_SCORE: Final = 100.0
"""Scores end here: a rate of 1e-10 is beyond what any evidence carries [choice]."""

THRESHOLDS: Final = MappingProxyType({"verify": 50.0, "step_up": 60.0, "duplicate": 50.0, "identify": 50.0})
"""Score from which each use accepts: 1:1 at a false-match rate of 1e-5, nowhere weaker than 1e-4 [memo 8]."""

IDENTIFY_RATE: Final = 1e-3
"""False-positive identification rate: how often a search among N strangers may find somebody, about N times the
false-match rate of one comparison [memo 7: 1e-3 at N = 1000]. It holds for searches for duplicates too."""

IDENTIFY_MARGIN: Final = 10.0
"""Points by which the best person must lead the second best of a search: the other is ten times likelier to be a
stranger. Strangers of a gallery trail by far more, so only a palm that two people enrolled falls within [choice]."""

# --- guidance: what a frame must be to count ------------------------------------------------------------------------

FLAT_RATIO: Final = 0.65
"""Width 5-17 over length 0-9 of a flat hand: the median over pictures [tuning]."""

MAX_TILT: Final = 0.27
"""Largest absolute ``tilt``: hands differ by 0.2, beyond it creases are foreshortened by more than the scales searched
[tuning]."""

MIN_FOLD: Final = 0.6
"""Least ``fold`` of an open hand: pictures of open hands have 0.64 to 1 [tuning]."""

MIN_LEAST_FOLD: Final = 0.45
"""Least ``least_fold``: the shortest-looking finger of open hands has 0.48 to 0.9 [tuning]."""

MIN_PALM_WIDTH_PX: Final = 56.0
"""Pixels between landmarks 5 and 17; a region of 50 px: 32 px still worked on clean data [memo 2.5]."""

MIN_SIZE: Final = 0.2
"""Least palm length over the frame's shorter side: smaller hands are rarely found and jump [choice]."""

MAX_SIZE: Final = 0.85
"""Largest: the fingertips have left the frame [tuning: 0.82 occurs]."""

NEAR_AFTER_S: Final = 1.0
"""So long nobody is found before the picture is looked at made smaller: mostly nobody is there [choice]."""

NEAR_EVERY_S: Final = 0.5
"""How often that look is repeated; it costs as much as an ordinary frame [choice]."""

NEAR_SHRINK: Final = 0.5
"""How much smaller: rendered hands of size 0.8 to 1.0, which are not found as they are, are found so [tuning]."""

NEAR_SIZE: Final = 0.6
"""A hand found only in the smaller picture is too near when its real size is above this: people far behind whoever is
gone are smaller [choice]."""

CENTER_MARGIN: Final = 0.1
"""The palm centre keeps this share of width and height from every edge [choice]."""

MIN_INSIDE: Final = 0.75
"""Least share of landmarks in view: five fingertips may be cut off, the palm may not [tuning]."""

MIN_REGION_INSIDE: Final = 0.9
"""Least share of the palm region in view: what is missing cannot be compared [choice]."""

MAX_SPREAD: Final = 26.0
"""Degrees between neighbouring fingers from which creases stretch; hands in pictures reach 21 [tuning]."""

MIN_LUMA: Final = 40.0
"""Mean grey level of the region below which sensor noise covers the creases [memo 1.4 gives 60 for the frame]."""

MAX_LUMA: Final = 235.0
"""Mean grey level above which highlights eat the creases [tuning]."""

MAX_SATURATED: Final = 0.1
"""Largest share of saturated pixels in the region; saturated cells are masked anyway [choice]."""

MAX_MOTION: Final = 0.04
"""Largest ``motion`` of a frame to use: landmarks of a still picture jitter by up to 0.03 [tuning]."""

MIN_SHARPNESS: Final = 0.6
"""Least ``sharpness``, percent: pictures of 224 px still have 1.4; below, the features see blur [tuning]."""

MAX_DRAWN: Final = 0.125
"""Largest share of the region that may be drawn upon: bare palms reach 0.092 in deep shadow [tuning], rendered ones
0.067, rendered henna has 0.155 and more."""

DRAWING_WIDTH_PX: Final = 25
"""Side of the closing, canvas pixels: wider than a stroke of henna, narrower than the shade of a hollow [tuning]."""

DRAWING_DARKNESS: Final = 0.25
"""Drop of grey level, as a share of the skin around, that makes a stroke [tuning]."""

DRAWING_BLUR_PX: Final = 1.5
"""Sigma that takes away creases as thin as a pixel, canvas pixels [tuning]."""

MIN_CREASE: Final = 0.46
"""Least line strength, local standard deviations: 99 % of palms have more, nine of ten backs of hands less [tuning]."""
