"""Versions of what is in the register: what they hold, and bringing one back."""
