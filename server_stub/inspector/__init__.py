"""A look at what was asked and answered, orders for the next answers, and a clock to set: for developers.

Only where a setting asks for it, and only while the database knows test mode alone: the first live key ends it all.
"""
