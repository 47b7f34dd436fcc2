"""What every room knows of the letter box, which stands in an upper one."""

# So many people at most one message goes to.
MOST_RECIPIENTS = 50
