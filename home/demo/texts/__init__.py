"""What the demo tells, as it was first written. The translations are in words/, a file a language."""
