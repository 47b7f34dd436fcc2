"""Placards, postcards and lists of people, for the street and for the wall. Of people in custody alone."""
