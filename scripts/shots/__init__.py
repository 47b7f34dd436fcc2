"""`make shots`: pictures of every page kind in every live language, to look at all of the site in a minute."""
