"""Formats of dates in the admin where Django's own would be misread; FORMAT_MODULE_PATH."""
