"""The site's fonts, made from the packages of their designers."""
